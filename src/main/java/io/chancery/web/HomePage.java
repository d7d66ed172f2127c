package io.chancery.web;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.chancery.ontology.Dip;
import io.chancery.store.CatalogueQuery;
import io.chancery.store.QueryCatalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The first page: what is here, what can be asked, what came in last. */
final class HomePage {

  /** What can be browsed, in the order of the page: address part, class, heading. */
  static final List<Browsable> BROWSABLE =
      List.of(
          new Browsable("agreement", Dip.AGREEMENT, "Agreements"),
          new Browsable("grant", Dip.GRANT, "Grants"),
          new Browsable("vessel", Dip.VESSEL, "Vessels"),
          new Browsable("initiative", Dip.INITIATIVE, "Initiatives"),
          new Browsable("meeting", Dip.MEETING, "Meetings"),
          new Browsable("leader", Dip.LEADER, "Leaders"),
          new Browsable("country", Dip.COUNTRY, "Countries"),
          new Browsable("organization", Dip.ORGANIZATION, "Organizations"),
          new Browsable("article", Dip.ARTICLE, "Articles"));

  private static final List<String> ORDER =
      List.of(
          "Leaders", "Agreements", "Grants", "Vessels", "Initiatives", "Meetings", "Cross-cutting");

  private static final String WHOLE_TABLES = "Whole tables";

  private static final String NEWEST =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?record (SAMPLE(?l) AS ?label) (SAMPLE(?s) AS ?status) (SAMPLE(?q) AS ?quote)
             ?article (SAMPLE(?t) AS ?title) (SAMPLE(?p) AS ?publisher) ?published
      WHERE {
        { SELECT ?article ?published WHERE { ?article dip:published ?published }
          ORDER BY DESC(?published) ?article LIMIT 6 }
        GRAPH ?g {
          ?passage dip:inArticle ?article ; dip:quote ?q .
          ?record dip:evidence ?passage ; rdfs:label ?l ; dip:status ?statusNode .
          OPTIONAL { ?article rdfs:label ?t }
          OPTIONAL { ?article dip:publisher ?p }
        }
        OPTIONAL { ?statusNode skos:notation ?s }
      }
      GROUP BY ?record ?article ?published
      ORDER BY DESC(?published) ?article ?record
      LIMIT 8
      """;

  /**
   * A class that has a list of its own.
   *
   * @param part what stands in the address
   * @param type the class's IRI
   * @param heading its name for many, as a heading
   */
  record Browsable(String part, String type, String heading) {}

  private final QueryRunner runner;
  private final QueryCatalogue catalogue;
  private final NodeMarkup nodes;

  /** Counting a large store takes seconds; half a minute old is new enough for this page. */
  private final Supplier<Markup> counts =
      Suppliers.memoizeWithExpiration(() -> Markup.all(counts()), Duration.ofSeconds(30));

  private final Supplier<Markup> newest =
      Suppliers.memoizeWithExpiration(this::newest, Duration.ofSeconds(30));

  HomePage(QueryRunner runner, QueryCatalogue catalogue, NodeMarkup nodes) {
    this.runner = runner;
    this.catalogue = catalogue;
    this.nodes = nodes;
  }

  Markup show(String serverUrl) {
    return Layout.page(
        "A knowledge graph of diplomacy",
        Markup.of(
            """
            <h1>Who agreed what with whom</h1>
            <p class="lead">Chancery reads articles about diplomacy and keeps what they state:\
             agreements, grants, vessels, initiatives, meetings and the people in office. Each fact\
             has its status, its date, its money, and the sentence that says it.</p>
            <section id="classes"><h2>What is here</h2><ul class="counts">{}</ul></section>
            <section id="newest"><h2>Newest facts</h2>{}</section>
            <section id="questions"><h2>Questions to start from</h2>{}</section>
            <section id="machines"><h2>For your own programs</h2>
            <p>Everything above is also there for machines. The endpoint takes SPARQL 1.1 queries, by\
             GET or POST, from any origin; it cannot be written to.</p>
            <pre><code>curl -H 'Accept: text/csv' {}sparql \\
              --data-urlencode 'query=SELECT * { ?s ?p ?o } LIMIT 5'</code></pre>
            <p>Ask a question of the list by name, and give it other values:</p>
            <pre><code>{}</code></pre>
            <p>Fetch one thing in the form you like (Turtle, JSON-LD, N-Triples, RDF/XML):</p>
            <pre><code>curl -L -H 'Accept: text/turtle' {}id/country/jp</code></pre>
            </section>""",
            Objects.requireNonNull(counts.get()),
            Objects.requireNonNull(newest.get()),
            questions(),
            serverUrl,
            example(serverUrl),
            serverUrl));
  }

  private List<Markup> counts() {
    List<Markup> items = new ArrayList<>();
    for (Browsable item : BROWSABLE) {
      items.add(
          Markup.of(
              "<li><a href=\"/browse/{}\"><b>{}</b> {}</a></li>\n",
              item.part(),
              count(runner, item.type()),
              item.heading()));
    }
    return items;
  }

  /** How many things of a class or a class below it, with separators for reading. */
  static String count(QueryRunner runner, String type) {
    String query =
        """
        SELECT (COUNT(DISTINCT ?thing) AS ?n) WHERE { ?thing a <%s> }
        """
            .formatted(type);
    Node n = runner.rows(query).get(0).get("n");
    return String.format(java.util.Locale.ROOT, "%,d", Long.parseLong(GraphReader.plain(n)));
  }

  private Markup newest() {
    List<Markup> items = new ArrayList<>();
    for (Binding row : runner.rows(NEWEST)) {
      items.add(
          Markup.of(
              """
              <li class="fact"><p class="what">{} {}</p>
              <blockquote>{}</blockquote>
              <p class="source">{}<span>{}</span> <time>{}</time></p></li>
              """,
              nodes.link(row.get("record"), text(row, "label")),
              Layout.status(text(row, "status")),
              text(row, "quote"),
              nodes.link(row.get("article"), text(row, "title")),
              text(row, "publisher"),
              text(row, "published")));
    }
    return items.isEmpty()
        ? Markup.of("<p>Nothing yet. Build a store from articles, then come back.</p>")
        : Markup.of("<ol class=\"facts\">{}</ol>", items);
  }

  static String text(Binding row, String column) {
    Node node = row.get(Var.alloc(column));
    return node == null ? "" : GraphReader.plain(node);
  }

  private Markup questions() {
    Map<String, List<Markup>> groups = new LinkedHashMap<>();
    ORDER.forEach(name -> groups.put(name, new ArrayList<>()));
    Map<String, List<Markup>> others = new TreeMap<>();
    for (CatalogueQuery query : catalogue.all()) {
      String heading = query.name().startsWith("reports/") ? WHOLE_TABLES : query.about();
      List<Markup> group = groups.get(heading);
      if (group == null) {
        group = others.computeIfAbsent(heading, name -> new ArrayList<>());
      }
      group.add(
          Markup.of("<li><a href=\"/query/{}\">{}</a></li>\n", query.name(), query.question()));
    }
    groups.putAll(others);
    List<Markup> shown = new ArrayList<>();
    groups.forEach(
        (name, list) -> {
          if (!list.isEmpty()) {
            shown.add(Markup.of("<div class=\"group\"><h3>{}</h3><ul>{}</ul></div>\n", name, list));
          }
        });
    return shown.isEmpty()
        ? Markup.of("<p>No query catalogue is loaded.</p>")
        : Markup.of("<div class=\"groups\">{}</div>", shown);
  }

  private String example(String serverUrl) {
    for (CatalogueQuery query : catalogue.all()) {
      if (!query.parameters().isEmpty()) {
        var first = query.parameters().entrySet().iterator().next();
        return "curl '%squery/%s?format=csv&%s=%s'"
            .formatted(serverUrl, query.name(), first.getKey(), first.getValue());
      }
    }
    return "curl '" + serverUrl + "query/NAME?format=csv'";
  }
}
