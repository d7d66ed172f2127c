package io.chancery.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;

/** The terms of the ontology as a page, each with its anchor; the same as RDF beside it. */
final class OntologyPage {

  private static final String TERMS =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?term (MIN(?l) AS ?label) (MIN(?c) AS ?comment)
             (GROUP_CONCAT(DISTINCT STR(?above); separator=" ") AS ?parents)
             (GROUP_CONCAT(DISTINCT STR(?d); separator=" ") AS ?domains)
             (GROUP_CONCAT(DISTINCT STR(?r); separator=" ") AS ?ranges)
      WHERE {
        VALUES ?type { %s }
        ?term a ?type
        FILTER(STRSTARTS(STR(?term), "https://w3id.org/chancery/ontology#"))
        OPTIONAL { ?term rdfs:label ?l FILTER(LANGMATCHES(LANG(?l), "en") || LANG(?l) = "") }
        OPTIONAL { ?term rdfs:comment|skos:definition ?c FILTER(LANGMATCHES(LANG(?c), "en") || LANG(?c) = "") }
        OPTIONAL { ?term rdfs:subClassOf|rdfs:subPropertyOf ?above FILTER(ISIRI(?above)) }
        OPTIONAL { ?term rdfs:domain ?d FILTER(ISIRI(?d)) }
        OPTIONAL { ?term rdfs:range ?r FILTER(ISIRI(?r)) }
      }
      GROUP BY ?term
      ORDER BY ?term
      """;

  private final QueryRunner runner;
  private final Iris iris;

  OntologyPage(QueryRunner runner, Iris iris) {
    this.runner = runner;
    this.iris = iris;
  }

  Markup show() {
    return Layout.page(
        "Ontology",
        Markup.of(
            """
            <h1>The ontology</h1>
            <p>Every class and property that the graph uses. Its namespace is\
             <code>https://w3id.org/chancery/ontology#</code>, its usual prefix <code>dip:</code>.</p>
            <p class="formats"><a href="/ontology.ttl">Turtle</a> <a href="/ontology.jsonld">JSON-LD</a>\
             <a href="/ontology.nt">N-Triples</a> <a href="/ontology.rdf">RDF/XML</a></p>
            <h2>Classes</h2>{}
            <h2>Properties</h2>{}""",
            terms("owl:Class"),
            terms("owl:ObjectProperty owl:DatatypeProperty rdf:Property")));
  }

  private Markup terms(String types) {
    List<Markup> items = new ArrayList<>();
    for (Binding row : runner.rows(TERMS.formatted(types))) {
      String name = GraphReader.localName(HomePage.text(row, "term"));
      items.add(
          Markup.of(
              "<div class=\"term\" id=\"{}\"><dt><code>dip:{}</code> {}</dt><dd>{}{}{}{}</dd></div>\n",
              name,
              name,
              HomePage.text(row, "label"),
              HomePage.text(row, "comment"),
              related("under", HomePage.text(row, "parents")),
              related("of", HomePage.text(row, "domains")),
              related("gives", HomePage.text(row, "ranges"))));
    }
    return items.isEmpty()
        ? Markup.of("<p class=\"notice\">This store holds no ontology graph.</p>")
        : Markup.of("<dl>{}</dl>", items);
  }

  private Markup related(String word, String terms) {
    if (terms.isBlank()) {
      return Markup.NOTHING;
    }
    List<Markup> links = new ArrayList<>();
    for (String term : terms.split(" ", -1)) {
      links.add(
          Markup.of(
              " <a href=\"{}\">{}</a>", iris.href(term).orElse("#"), GraphReader.localName(term)));
    }
    return Markup.of(" <span class=\"small\">{}{}</span>", word, links);
  }
}
