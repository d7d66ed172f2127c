package io.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chancery.ontology.Dip;
import io.chancery.ontology.JsonLdContext;
import io.chancery.ontology.Lexicon;
import io.chancery.ontology.Ontology;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OntologyDocsTest {

  private static final Path FOLDER = Path.of("ontology");
  private static final Ontology ONTOLOGY = Ontology.load(FOLDER);

  private final String html;
  private final Document page;

  OntologyDocsTest() throws IOException {
    this.html = OntologyDocs.html(ONTOLOGY, Lexicon.load(FOLDER));
    this.page = Jsoup.parse(html);
  }

  @Test
  void everyTermOfOursHasItsAnchorOnce() {
    for (String term :
        Stream.concat(ONTOLOGY.classes().stream(), ONTOLOGY.properties().stream())
            .filter(t -> t.startsWith(Dip.NAMESPACE))
            .toList()) {
      String name = term.substring(Dip.NAMESPACE.length());
      assertEquals(1, byId(name).size(), name);
      assertTrue(byId(name).get(0).text().contains(ONTOLOGY.definition(term).orElseThrow()), name);
    }
  }

  @Test
  void everyLinkInsideLandsSomewhere() {
    Set<String> lost = new TreeSet<>();
    for (Element link : page.select("a[href^=#]")) {
      String name = link.attr("href").substring(1);
      if (byId(name).size() != 1) {
        lost.add(name);
      }
    }
    assertEquals(Set.of(), lost);
  }

  @Test
  void aClassShowsItsWordsVerbsPropertiesAndNamesElsewhere() {
    String agreement = byId("Agreement").get(0).text();
    for (String part : List.of("accord", "signed: ", "countersign", "party", "Treaty", "協定")) {
      assertTrue(agreement.contains(part), () -> part + " in " + agreement);
    }
    assertTrue(byId("party").get(0).text().contains("From Agreement To Actor"));
    assertTrue(byId("status-signed").get(0).text().contains("The parties have signed."));
    assertTrue(byId("topic-maritime").get(0).text().contains("coast guard"));
  }

  @Test
  void theDiagramHasALineForEachPropertyBetweenItsSides() {
    assertTrue(page.select("svg.diagram path").size() > 20);
    assertTrue(page.select("svg.diagram a[href=#Agreement]").size() == 1);
  }

  @Test
  void isOneFileThatLoadsNothingAndIsTheSameEachTime() throws IOException {
    assertEquals(0, page.select("script, link, img, [src]").size());
    assertEquals(html, OntologyDocs.html(Ontology.load(FOLDER), Lexicon.load(FOLDER)));
  }

  @Test
  void asAPageOfTheServerItKeepsToItsRuleAgainstStylesInPages() throws IOException {
    Document served = Jsoup.parse(OntologyDocs.page(ONTOLOGY, Lexicon.load(FOLDER)).html());
    assertEquals(0, served.select("style, [style]").size());
    assertEquals(1, served.select("link[href=/ontology.css]").size());
    assertEquals(1, served.select("a[href=/ontology.ttl]").size());
  }

  @Test
  void theContextReadsPlainJsonAsTheOntologyMeansIt() throws IOException {
    String context = JsonLdContext.of(ONTOLOGY).strip();
    String json =
        context.substring(0, context.length() - 1)
            + """
            , "id": "https://example.org/a", "type": "Agreement", "party": "https://example.org/jp",
              "name": "Pact", "amount": { "id": "https://example.org/m", "value": "12.50" } }""";
    Model model = Rio.parse(new StringReader(json), "", RDFFormat.JSONLD);
    assertTrue(
        model.contains(null, Values.iri(Dip.PARTY), Values.iri("https://example.org/jp")),
        model::toString);
    assertTrue(model.contains(null, Values.iri(Dip.NAME), Values.literal("Pact")));
    assertTrue(
        model.contains(
            null,
            Values.iri(Dip.VALUE),
            Values.literal("12.50", org.eclipse.rdf4j.model.vocabulary.XSD.DECIMAL)));
    assertEquals(5, model.size());
  }

  private List<Element> byId(String name) {
    return page.getAllElements().stream().filter(e -> e.id().equals(name)).toList();
  }
}
