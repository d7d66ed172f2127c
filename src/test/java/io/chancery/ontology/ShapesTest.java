package io.chancery.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article graphs against {@code ontology/shapes.ttl}. */
class ShapesTest {

  private static final Graph ONTOLOGY = JenaOntology.model().getGraph();
  private static final Shapes SHAPES =
      Shapes.parse(
          JenaOntology.read(
                  ModelFactory.createDefaultModel(), JenaOntology.FOLDER.resolve("shapes.ttl"))
              .getGraph());

  private static final String PREFIXES =
      """
      @prefix dip: <https://w3id.org/chancery/ontology#> .
      @prefix id: <https://w3id.org/chancery/id/> .
      @prefix kind: <https://w3id.org/chancery/kind/> .
      @prefix status: <https://w3id.org/chancery/status/> .
      @prefix topic: <https://w3id.org/chancery/topic/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @base <https://w3id.org/chancery/id/> .
      """;

  private static final String ARTICLE =
      """
      <article/a> a dip:Article ; rdfs:label "Boats handed over" ; dip:articleId "a" ;
        dip:publisher "The Suva Herald" ; dip:published "2024-05-04"^^xsd:date ; dip:url <https://news.example/a> ;
        dip:contentHash "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" .
      <passage/a-0-9> a dip:Passage ; rdfs:label "a 0-9" ; dip:quote "Boats han" ; dip:start 0 ; dip:end 9 ;
        dip:inArticle <article/a> .
      <money/jpy-5> a dip:MonetaryAmount ; rdfs:label "JPY 5" ; dip:value 5.0 ; dip:currency "JPY" ; dip:qualifier "up to" .
      """;

  private static final String RECORDS =
      """
      <agreement/m> a dip:Memorandum ; rdfs:label "m" ; dip:kind kind:memorandum ; dip:status status:in-force ;
        dip:topic topic:trade , topic:energy ; dip:name "Memorandum on Ports" ; dip:date "2024-05"^^xsd:gYearMonth ;
        dip:dateBasis "stated" ; dip:place <place/suva-fj> ; dip:party <country/fj> , <organization/asean> ; dip:purpose "ports" ;
        dip:signer <person/ana-solari> ; dip:reason "signing" ; dip:evidence <passage/a-0-9> ; dip:amount <money/jpy-5> .
      <grant/g> a dip:Loan ; rdfs:label "g" ; dip:kind kind:loan ; dip:status status:pledged ;
        dip:donor <country/jp> ; dip:recipient <country/fj> ; dip:purpose "schools" ; dip:programme "Harbour Light Programme" ; dip:partOfTotal false ;
        dip:amount <money/jpy-5> ; dip:equivalentAmount <money/jpy-5> ; dip:date "2024"^^xsd:gYear ; dip:evidence <passage/a-0-9> .
      <vessel/v> a dip:PatrolVessel ; rdfs:label "v" ; dip:status status:transferred ; dip:vesselType "patrol boat" ;
        dip:quantity 2 ; dip:provider <country/au> ; dip:receiver <country/to> ; dip:operator <country/au> ;
        dip:date "2024-05-04"^^xsd:date ; dip:evidence <passage/a-0-9> ; dip:possiblySame <vessel/w> .
      <initiative/i> a dip:Partnership ; rdfs:label "i" ; dip:name "Clean Ferries Partnership" ; dip:status status:active ;
        dip:founder <country/jp> ; dip:member <country/ws> ; dip:evidence <passage/a-0-9> .
      <meeting/k> a dip:Visit ; rdfs:label "k" ; dip:kind kind:visit ; dip:status status:held ;
        dip:participant <country/fj> ; dip:attendee <person/ana-solari> ; dip:evidence <passage/a-0-9> .
      <tenure/t> a dip:Tenure ; rdfs:label "t" ; dip:holder <person/ana-solari> ; dip:office <office/foreign-minister> ;
        dip:officeOf <country/fj> ; dip:former true ; dip:evidence <passage/a-0-9> .
      """;

  private static final String AUTHORITY =
      """
      <country/fj> a dip:Country ; rdfs:label "Fiji" ; dip:code "FJ" ; skos:exactMatch <http://www.wikidata.org/entity/Q712> .
      <organization/asean> a dip:Organization ; rdfs:label "ASEAN" ; dip:code "ASEAN" .
      <person/ana-solari> a dip:Leader ; rdfs:label "Ana Solari" ; dip:name "Ana Solari" .
      <office/foreign-minister> a dip:Office ; rdfs:label "foreign minister" .
      <place/suva-fj> a dip:Place ; rdfs:label "Suva" ; dip:inCountry <country/fj> .
      <tenure/u> a dip:Tenure ; rdfs:label "u" ; dip:holder <person/ana-solari> ; dip:office <office/foreign-minister> ;
        dip:officeOf <country/fj> ; dip:validFrom "2021-10-04"^^xsd:date ; dip:validTo "2024-10-01"^^xsd:date .
      """;

  @Test
  void acceptsAnArticlesGraphWithEveryProperty() {
    assertEquals(List.of(), messages(ARTICLE + RECORDS));
  }

  @Test
  void acceptsTheAuthorityGraph() {
    assertEquals(List.of(), messages(AUTHORITY));
  }

  /** One IRI for both; the article and the tables each label it. */
  @Test
  void acceptsATenureThatWasHeldTwiceAndIsToldTwice() {
    assertEquals(
        List.of(),
        messages(
            ARTICLE
                + RECORDS
                + AUTHORITY
                + """
                <tenure/t> rdfs:label "t, in the tables" ; dip:validFrom "2001-01-01"^^xsd:date , "2011-01-01"^^xsd:date .
                """));
  }

  /** Takes out of the good graph what the first column says, and puts the second in its place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "dip:donor <country/jp> ; dip:recipient <country/fj> ; | | A grant needs a donor or a recipient",
        "dip:donor <country/jp> ; | dip:donor <person/ana-solari> ; | A donor is a country",
        "dip:donor <country/jp> | dip:donor \"Japan\" | A donor is a country",
        "a dip:Loan ; | a dip:Lone ; | no class of records that the ontology declares",
        "a dip:Loan ; | a dip:Loan , dip:Lone ; | The class is not declared",
        "a dip:Loan ; | | no class of records that the ontology declares",
        "dip:purpose | dip:porpoise | A grant has a property that the ontology does not give",
        "dip:purpose \"schools\" | dip:party <country/fj> | Only an agreement has parties",
        "status:pledged | status:signed | A grant needs exactly one status",
        "status:pledged | <http://x.example/pledged> | A grant needs exactly one status",
        "status:pledged | status:pledged , status:provided | A grant needs exactly one status",
        "dip:status status:pledged ; | | A grant needs exactly one status",
        "kind:loan | kind:treaty | The kind of a grant is one of",
        "kind:memorandum | kind:loan | The kind of an agreement is one of",
        "kind:visit | status:held | The kind of a meeting is one of",
        "status:held | status:launched | A meeting needs exactly one status",
        "status:active | status:held | An initiative needs exactly one status",
        "status:transferred | status:pledged | A vessel needs exactly one status",
        "status:in-force | status:held | An agreement needs exactly one status",
        "\"2024\"^^xsd:gYear | \"2024\" | The date is one xsd:date",
        "\"2024\"^^xsd:gYear | \"2024-13\"^^xsd:gYearMonth | The date is one xsd:date",
        "\"2024-05-04\"^^xsd:date ; dip:url | \"4 May\" ; dip:url | The day of publication",
        "topic:trade , topic:energy | topic:trade , topic:energy , topic:food | at most two topics",
        "topic:trade , topic:energy | kind:treaty | at most two topics",
        "dip:party <country/fj> , <organization/asean> ; | dip:party <office/x> ; | A party is a country",
        "dip:evidence <passage/a-0-9> ; dip:possiblySame | dip:possiblySame | A record needs evidence",
        "dip:former true ; dip:evidence <passage/a-0-9> | dip:former true | A tenure needs evidence",
        "dip:quantity 2 | dip:purpose \"patrols\" | A vessel has a property that the ontology does not give",
        "dip:quantity 2 | dip:quantity 0 | The quantity is one xsd:integer from 1",
        "dip:vesselType \"patrol boat\" ; | | A vessel needs a type or a name",
        "dip:name \"Clean Ferries Partnership\" ; | | An initiative needs a name",
        "dip:participant <country/fj> ; dip:attendee <person/ana-solari> ; | | A meeting needs a participant",
        "dip:holder <person/ana-solari> ; | | exactly one holder",
        "dip:currency \"JPY\" | dip:currency \"yen\" | exactly one currency",
        "dip:value 5.0 | dip:value -5.0 | exactly one value",
        "\"up to\" | \"nearly\" | The qualifier of an amount",
        "dip:amount <money/jpy-5> . | dip:amount <money/other> . | The amount is one dip:MonetaryAmount",
        "dip:end 9 | dip:end 0 | before its end",
        "dip:quote \"Boats han\" ; | | exactly one quote",
        "dip:inArticle <article/a> | dip:inArticle <article/b> | the one article that it stands in",
        "rdfs:label \"JPY 5\" ; | | exactly one rdfs:label",
        "rdfs:label \"JPY 5\" | rdfs:label \"five yen\"@en | exactly one rdfs:label",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 | 9F86 | content hash",
        "<tenure/t> a dip:Tenure ; | <tenure/t> a dip:Tenure ; dip:status status:held ; | A tenure has no status",
        "<vessel/v> a dip:PatrolVessel ; | <vessel/v> a dip:PatrolVessel ; dip:kind kind:loan ; | have a kind",
        "<place/suva-fj> | \"Suva\" | The place is one IRI",
      })
  void refusesABrokenGraphAndSaysWhy(String good, String bad, String message) {
    String graph = ARTICLE + RECORDS;
    assertTrue(graph.contains(good), "not in the good graph: " + good);
    List<String> found = messages(graph.replace(good, bad == null ? "" : bad));
    assertTrue(found.stream().anyMatch(each -> each.contains(message)), found.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"FJ\" | \"FIJ\" | two capital letters",
        "dip:code \"ASEAN\" | skos:exactMatch <http://x.example/> | exactly one code",
        "dip:name \"Ana Solari\" | dip:office <office/x> | offices belong to a tenure",
        "dip:validFrom \"2021-10-04\"^^xsd:date | dip:validFrom \"2021\" | first day in office",
        "dip:inCountry <country/fj> | dip:inCountry <organization/asean> | lies in one country",
        "skos:exactMatch <http://www.wikidata.org/entity/Q712> | skos:exactMatch \"Q712\" | points to an IRI",
      })
  void refusesABrokenAuthorityGraph(String good, String bad, String message) {
    assertTrue(AUTHORITY.contains(good), "not in the good graph: " + good);
    List<String> found = messages(AUTHORITY.replace(good, bad));
    assertTrue(found.stream().anyMatch(each -> each.contains(message)), found.toString());
  }

  private static List<String> messages(String turtle) {
    Model article = ModelFactory.createDefaultModel();
    RDFDataMgr.read(article, new StringReader(PREFIXES + turtle), null, Lang.TURTLE);
    Graph all = new Union(article.getGraph(), ONTOLOGY);
    return ShaclValidator.get().validate(SHAPES, all).getEntries().stream()
        .map(ReportEntry::message)
        .sorted()
        .toList();
  }
}
