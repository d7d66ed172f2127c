package io.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chancery.article.Article;
import io.chancery.authority.Authority;
import io.chancery.check.Checked;
import io.chancery.check.Checker;
import io.chancery.check.ShapeCheck;
import io.chancery.extract.Extractor;
import io.chancery.extract.Fact;
import io.chancery.extract.Value;
import io.chancery.identity.Iris;
import io.chancery.ontology.Dip;
import io.chancery.ontology.Lexicon;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.OntologyCheck;
import io.chancery.ontology.OntologyProblem;
import io.chancery.rdf.FactWriter;
import io.chancery.rdf.WhoIsWho;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor adds a class, a verb and a kind of vessel in Turtle, and they are found. */
class EditorsAdditionsTest {

  private static final Path ONTOLOGY = Path.of("ontology");

  private static final String PREFIXES =
      """
      @prefix dip: <https://w3id.org/chancery/ontology#> .
      @prefix lex: <https://w3id.org/chancery/lexicon/> .
      @prefix frame: <https://w3id.org/chancery/lexicon/frame/> .
      @prefix lx: <https://w3id.org/chancery/lexicon-terms#> .
      @prefix status: <https://w3id.org/chancery/status/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix vs: <http://www.w3.org/2003/06/sw-vocab-status/ns#> .
      @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
      @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
      """;

  private static final String CLASSES =
      PREFIXES
          + """
          dip:FisheriesProtocol a owl:Class ;
            rdfs:subClassOf dip:Agreement ;
            rdfs:label "fisheries protocol"@en ;
            skos:definition "An agreement that says who may fish where and how much."@en ;
            skos:example "The two islands signed a fisheries protocol."@en ;
            vs:term_status "unstable" ;
            rdfs:isDefinedBy <https://w3id.org/chancery/ontology> .
          dip:Hydrofoil a owl:Class ;
            rdfs:subClassOf dip:Vessel ;
            rdfs:label "hydrofoil"@en ;
            skos:definition "A vessel that rises on wings below its hull as it gathers speed."@en ;
            skos:example "The coast guard received two hydrofoils."@en ;
            vs:term_status "unstable" ;
            rdfs:isDefinedBy <https://w3id.org/chancery/ontology> .
          """;

  private static final String WORDS =
      PREFIXES
          + """
          lex:fisheries-protocol a ontolex:MultiwordExpression ; lexinfo:partOfSpeech lexinfo:noun ;
            ontolex:canonicalForm [ ontolex:writtenRep "fisheries protocol"@en ] ;
            ontolex:sense [ ontolex:reference dip:FisheriesProtocol ; lx:frame frame:agreement ] .
          lex:hydrofoil a ontolex:Word ; lexinfo:partOfSpeech lexinfo:noun ;
            ontolex:canonicalForm [ ontolex:writtenRep "hydrofoil"@en ] ;
            ontolex:sense [ ontolex:reference dip:Hydrofoil ; lx:frame frame:ship ] .
          lex:paraph-v a ontolex:Word ; lexinfo:partOfSpeech lexinfo:verb ;
            ontolex:canonicalForm [ ontolex:writtenRep "paraph"@en ] ;
            ontolex:otherForm [ ontolex:writtenRep "paraphed"@en ] ;
            ontolex:sense [ ontolex:reference dip:Agreement ; lx:status status:signed ; lx:frame frame:sign ] .
          """;

  private static final Article ARTICLE =
      new Article(
          "additions",
          new Article.Source(
              Optional.empty(),
              Optional.empty(),
              Optional.of(LocalDate.of(2024, 3, 5)),
              Optional.of("en")),
          "Islands settle who may fish",
          """
          Fiji and Tonga signed a fisheries protocol in Suva on Monday.

          Japan and Malaysia paraphed a treaty on double taxation in Tokyo on Monday.

          Australia handed over two hydrofoils to Samoa on Friday.""",
          List.of());

  @Test
  void wordsAndClassesOfAnEditorAreExtractedCheckedAndKept(@TempDir Path folder)
      throws IOException {
    copy(ONTOLOGY, folder);
    Files.writeString(folder.resolve("additions.ttl"), CLASSES);
    Files.writeString(folder.resolve("lexicon/additions.ttl"), WORDS);
    assertEquals(
        List.of(),
        OntologyCheck.of(folder, folder.resolve("checks")).stream()
            .filter(OntologyProblem::isError)
            .toList());

    Ontology ontology = Ontology.load(folder);
    Authority authority = Authority.load(folder.resolve("authority"));
    List<Fact> facts =
        new Extractor(ontology, Lexicon.load(folder), authority).extract(ARTICLE).facts();

    assertFound(facts, ontology, "FisheriesProtocol", Dip.PARTY, "FJ TO", "signed");
    assertFound(facts, ontology, "Treaty", Dip.PARTY, "JP MY", "signed");
    assertFound(facts, ontology, "Hydrofoil", Dip.RECEIVER, "WS", "transferred");

    Checked checked =
        new Checker(ontology, ShapeCheck.of(ontology))
            .check(
                ARTICLE.content(),
                new FactWriter(new Iris(Iris.DEFAULT_BASE), ontology, WhoIsWho.of(authority))
                    .write(ARTICLE, facts));
    assertEquals(List.of(), checked.refused());
    assertEquals(facts.size(), checked.sound().records().size());
  }

  private static void assertFound(
      List<Fact> facts,
      Ontology ontology,
      String type,
      String property,
      String actors,
      String status) {
    List<Fact> ofType = facts.stream().filter(f -> f.type().equals(Dip.NAMESPACE + type)).toList();
    assertEquals(1, ofType.size(), () -> type + " in " + facts);
    Fact fact = ofType.get(0);
    assertEquals(
        List.of(actors.split(" ", -1)),
        fact.all(property)
            .map(s -> ((Value.ActorValue) s.value()).actor().code())
            .sorted()
            .toList(),
        fact::toString);
    assertEquals(
        Optional.of(status),
        fact.first(Dip.STATUS)
            .flatMap(s -> ontology.notation(((Value.ConceptValue) s.value()).iri())),
        fact::toString);
    assertTrue(fact.evidence().size() >= 1);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
