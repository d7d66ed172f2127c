package io.chancery.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chancery.ontology.OntologyDiff.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyDiffTest {

  private static final String PREFIXES =
      """
      @prefix dip: <https://w3id.org/chancery/ontology#> .
      @prefix lex: <https://w3id.org/chancery/lexicon/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      @prefix shape: <https://w3id.org/chancery/shapes#> .
      @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
      @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
      """;

  private static final String OLD_TERMS =
      """
      dip:Pact a owl:Class ; rdfs:label "pact"@en ; rdfs:subClassOf dip:Agreement .
      dip:party a owl:ObjectProperty ; rdfs:range dip:Actor ; skos:definition "Who is in it."@en .
      dip:same a owl:ObjectProperty ; rdfs:domain dip:Pact .
      """;

  private static final String NEW_TERMS =
      """
      dip:same a owl:ObjectProperty ; rdfs:domain dip:Pact .
      dip:Deal a owl:Class ; rdfs:label "deal"@en .
      dip:party a owl:ObjectProperty ; rdfs:range dip:Country ; owl:deprecated true ;
        skos:definition "Who is in it."@en .
      """;

  private static final String OLD_WORDS =
      """
      lex:pact lexinfo:partOfSpeech lexinfo:noun ; ontolex:canonicalForm [ ontolex:writtenRep "pact"@en ] ;
        ontolex:sense [ ontolex:reference dip:Pact ] .
      lex:deal lexinfo:partOfSpeech lexinfo:noun ; ontolex:canonicalForm [ ontolex:writtenRep "deal"@en ] ;
        ontolex:sense [ ontolex:reference dip:Pact ] .
      """;

  private static final String NEW_WORDS =
      """
      lex:deal lexinfo:partOfSpeech lexinfo:noun ; ontolex:canonicalForm [ ontolex:writtenRep "deal"@en ] ;
        ontolex:sense [ ontolex:reference dip:Deal ] .
      lex:bargain lexinfo:partOfSpeech lexinfo:noun ;
        ontolex:canonicalForm [ ontolex:writtenRep "bargain"@en ] ; ontolex:sense [ ontolex:reference dip:Deal ] .
      """;

  private final Path before;
  private final Path after;

  OntologyDiffTest(@TempDir Path before, @TempDir Path after) throws IOException {
    this.before = folder(before, OLD_TERMS, OLD_WORDS);
    this.after = folder(after, NEW_TERMS, NEW_WORDS);
  }

  @Test
  void namesWhatCameWentAndChanged() throws IOException {
    OntologyDiff diff = OntologyDiff.between(before, after);
    assertEquals(
        List.of("ADDED dip:Deal", "REMOVED dip:Pact", "CHANGED dip:party"), names(diff.terms()));
    assertEquals(
        List.of("deprecated: (none) -> \"true\"", "range: dip:Actor -> dip:Country"),
        diff.terms().get(2).details());
    assertEquals(
        List.of("ADDED bargain (noun)", "REMOVED pact (noun)", "CHANGED deal (noun)"),
        names(diff.words()));
    assertEquals(List.of("sense: dip:Pact -> dip:Deal"), diff.words().get(2).details());
  }

  @Test
  void findsNoDifferenceWhereOnlyTheOrderOfLinesChanged() throws IOException {
    Files.writeString(
        before.resolve("diplomacy.ttl"),
        PREFIXES + String.join("\n", OLD_TERMS.lines().sorted().toList()));
    assertTrue(OntologyDiff.between(before, folder(after, OLD_TERMS, OLD_WORDS)).isEmpty());
  }

  @Test
  void comparesSingleFilesWithoutTheirWords() throws IOException {
    OntologyDiff diff =
        OntologyDiff.between(before.resolve("diplomacy.ttl"), after.resolve("diplomacy.ttl"));
    assertEquals(3, diff.terms().size());
    assertEquals(List.of(), diff.words());
  }

  @Test
  void namesTheFileAndLineThatIsNotTurtle() throws IOException {
    Path file = after.resolve("diplomacy.ttl");
    Files.writeString(file, "\nwhat");
    IOException e = assertThrows(IOException.class, () -> OntologyDiff.between(before, after));
    assertTrue(String.valueOf(e.getMessage()).startsWith(file + ":2: "), e::toString);
  }

  @Test
  void findsTheQueriesAndShapesThatSpeakOfATerm() throws IOException {
    Path queries = Files.createDirectories(before.resolve("queries/some"));
    Files.writeString(
        queries.resolve("a.rq"),
        """
        # dip:Pact only in a comment
        PREFIX d: <https://w3id.org/chancery/ontology#>
        SELECT ?x { ?x d:party ?y ; a <https://w3id.org/chancery/ontology#Deal> ; d:partyTo ?z }
        """);
    Files.writeString(
        before.resolve("shapes.ttl"),
        PREFIXES + "shape:P sh:or ( [ sh:path dip:name ] [ sh:path dip:party ] ) .\n");
    TermUses uses = TermUses.in(before.resolve("queries"), before);
    assertEquals(List.of("some/a.rq"), uses.queries(Dip.PARTY));
    assertEquals(List.of("some/a.rq"), uses.queries(Dip.NAMESPACE + "Deal"));
    assertEquals(List.of(), uses.queries(Dip.NAMESPACE + "Pact"));
    assertEquals(List.of("shape:P"), uses.shapes(Dip.PARTY));
    assertEquals(List.of(), uses.shapes(Dip.NAMESPACE + "Deal"));
  }

  private static List<String> names(List<Change> changes) {
    assertEquals(changes.size(), Set.copyOf(changes.stream().map(Change::name).toList()).size());
    return changes.stream().map(change -> change.kind() + " " + change.name()).toList();
  }

  private static Path folder(Path folder, String terms, String words) throws IOException {
    Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(folder.resolve("diplomacy.ttl"), PREFIXES + terms);
    Files.writeString(folder.resolve("lexicon/words.ttl"), PREFIXES + words);
    return folder;
  }
}
