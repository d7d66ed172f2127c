package io.chancery.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;

/** Everything of one class, a page at a time. */
final class BrowsePage {

  private static final int ON_PAGE = 50;
  private static final int MOST_PAGES = 20_000;

  private static final String MEMBERS =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?thing (MIN(?l) AS ?label) (MIN(?s) AS ?status) (MIN(?d) AS ?date)
      WHERE {
        { SELECT DISTINCT ?thing WHERE { ?thing a <%s> }
          ORDER BY ?thing OFFSET %d LIMIT %d }
        OPTIONAL { ?thing rdfs:label ?l }
        OPTIONAL { ?thing dip:status/skos:notation ?s }
        OPTIONAL { ?thing dip:date|dip:published ?when BIND(STR(?when) AS ?d) }
      }
      GROUP BY ?thing
      ORDER BY ?thing
      """;

  private final QueryRunner runner;
  private final NodeMarkup nodes;

  BrowsePage(QueryRunner runner, NodeMarkup nodes) {
    this.runner = runner;
    this.nodes = nodes;
  }

  /** The page with that number, from 1. */
  Markup show(HomePage.Browsable which, String number) {
    int page = number.matches("[0-9]{1,5}") ? Math.min(MOST_PAGES, Integer.parseInt(number)) : 1;
    page = Math.max(1, page);
    List<Binding> rows =
        runner.rows(MEMBERS.formatted(which.type(), (page - 1) * ON_PAGE, ON_PAGE + 1));
    List<Markup> items = new ArrayList<>();
    for (Binding row : rows.subList(0, Math.min(ON_PAGE, rows.size()))) {
      String label = HomePage.text(row, "label");
      var thing = row.get("thing");
      items.add(
          Markup.of(
              "<li>{} {} <time>{}</time></li>\n",
              nodes.link(thing, label.isEmpty() ? GraphReader.localName(thing.getURI()) : label),
              Layout.status(HomePage.text(row, "status")),
              HomePage.text(row, "date")));
    }
    Markup list =
        items.isEmpty()
            ? Markup.of("<p class=\"notice\">None here.</p>")
            : Markup.of("<ul class=\"links\">{}</ul>", items);
    return Layout.page(
        which.heading(),
        Markup.of(
            "<p class=\"crumb\"><a href=\"/#classes\">Browse</a></p><h1>{}</h1>{}<p class=\"pager\">{}{}</p>",
            which.heading(),
            list,
            step(page > 1, which.part(), page - 1, "← Before"),
            step(rows.size() > ON_PAGE, which.part(), page + 1, "Next →")));
  }

  private static Markup step(boolean there, String part, int page, String text) {
    return there
        ? Markup.of("<a href=\"/browse/{}?page={}\">{}</a> ", part, page, text)
        : Markup.NOTHING;
  }
}
