package io.chancery.web;

import com.google.common.collect.ImmutableMap;
import com.google.common.net.UrlEscapers;
import io.chancery.store.CatalogueQuery;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Queries and their results: those of the catalogue, and those that a visitor writes. */
final class QueryPages {

  /** A page shows so many rows; a file holds all. */
  static final int ROWS_ON_PAGE = 500;

  static final String PREFIXES =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX kind: <https://w3id.org/chancery/kind/>
      PREFIX status: <https://w3id.org/chancery/status/>
      PREFIX topic: <https://w3id.org/chancery/topic/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  /** Title and body of the examples on the form. */
  private static final ImmutableMap<String, String> EXAMPLES =
      ImmutableMap.of(
          "What Japan takes part in",
          """
          SELECT ?label ?role ?status WHERE {
            ?actor dip:code "JP" .
            ?record ?role ?actor ; rdfs:label ?label ; dip:status/skos:notation ?status .
          } ORDER BY ?label LIMIT 50""",
          "Signed agreements with the sentence that says so",
          """
          SELECT ?label ?date ?quote WHERE {
            ?agreement dip:status status:signed ; rdfs:label ?label ;
                       dip:party ?party ; dip:evidence/dip:quote ?quote .
            OPTIONAL { ?agreement dip:date ?date }
          } ORDER BY DESC(?date) LIMIT 50""",
          "Sums of money, largest first in each currency",
          """
          SELECT ?label ?currency ?value WHERE {
            ?record dip:amount [ dip:currency ?currency ; dip:value ?value ] ; rdfs:label ?label .
          } ORDER BY ?currency DESC(?value) LIMIT 50""",
          "How many records each status has",
          """
          SELECT ?status (COUNT(DISTINCT ?record) AS ?records) WHERE {
            ?record dip:status/skos:notation ?status .
          } GROUP BY ?status ORDER BY DESC(?records)""");

  private final QueryRunner runner;
  private final NodeMarkup nodes;
  private final ServerSettings.Limits limits;

  QueryPages(QueryRunner runner, NodeMarkup nodes, ServerSettings.Limits limits) {
    this.runner = runner;
    this.nodes = nodes;
    this.limits = limits;
  }

  // ---- the catalogue

  /** A query of the catalogue with its result, as a page or as a file. */
  Answer catalogued(CatalogueQuery query, Map<String, String> values, String format) {
    String text = query.textWith(values);
    return switch (format) {
      case "html" -> cataloguedPage(query, values, text);
      case "csv" -> file(text, ResultSetLang.RS_CSV, "text/csv;charset=utf-8");
      case "json" -> file(text, ResultSetLang.RS_JSON, "application/sparql-results+json");
      case "rq" -> Answer.of(200, "application/sparql-query;charset=utf-8", text);
      default ->
          Layout.problem(
              400, "No such format", "There is html, csv, json, and rq for the query itself.");
    };
  }

  private Answer file(String text, org.apache.jena.riot.Lang lang, String type) {
    QueryRunner.Outcome outcome = runner.run(text, limits.rows());
    if (outcome instanceof QueryRunner.Outcome.Table table) {
      if (table.more()) {
        return Answer.of(
            422, Answer.TEXT, "The answer has more than " + limits.rows() + " rows; narrow it.\n");
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ResultsWriter.create()
          .lang(lang)
          .write(out, RowSetStream.create(table.columns(), table.rows().iterator()));
      return new Answer(200, type, out.toByteArray(), ImmutableMap.of());
    }
    if (outcome instanceof QueryRunner.Outcome.Refusal refusal) {
      return Answer.of(refusal.status(), Answer.TEXT, refusal.reason() + "\n");
    }
    return Answer.of(422, Answer.TEXT, "This query does not give a table.\n");
  }

  private Answer cataloguedPage(CatalogueQuery query, Map<String, String> values, String text) {
    QueryRunner.Outcome outcome = runner.run(text, ROWS_ON_PAGE);
    int status = outcome instanceof QueryRunner.Outcome.Refusal refusal ? refusal.status() : 200;
    String link = fileLink(query, values);
    return Answer.page(
        status,
        Layout.page(
            query.question(),
            Markup.of(
                """
                <p class="crumb"><a href="/#questions">Questions</a> · {}</p>
                <h1>{}</h1>
                {}
                {}
                <p class="formats"><a href="{}csv">CSV</a> <a href="{}json">JSON</a>\
                 <a href="{}rq">SPARQL</a> <a href="/sparql?query={}">Change this query</a></p>
                <details><summary>The query</summary><pre><code>{}</code></pre></details>""",
                query.about(),
                query.question(),
                form(query, values),
                result(query.question(), outcome),
                link,
                link,
                link,
                UrlEscapers.urlFormParameterEscaper().escape(text),
                text)));
  }

  private static String fileLink(CatalogueQuery query, Map<String, String> values) {
    StringBuilder link = new StringBuilder("/query/" + query.name() + "?");
    for (String name : query.parameters().keySet()) {
      String value = values.get(name);
      if (value != null) {
        link.append(name).append('=');
        link.append(UrlEscapers.urlFormParameterEscaper().escape(value)).append('&');
      }
    }
    return link + "format=";
  }

  private static Markup form(CatalogueQuery query, Map<String, String> values) {
    if (query.parameters().isEmpty()) {
      return Markup.NOTHING;
    }
    List<Markup> fields = new ArrayList<>();
    query
        .parameters()
        .forEach(
            (name, byDefault) ->
                fields.add(
                    Markup.of(
                        "<label>{} <input name=\"{}\" value=\"{}\"></label> ",
                        NodeMarkup.words(name),
                        name,
                        values.getOrDefault(name, byDefault))));
    return Markup.of(
        "<form class=\"parameters\" action=\"/query/{}\">{}<button>Show</button>"
            + "<small>Leave a field empty for any.</small></form>",
        query.name(),
        fields);
  }

  // ---- a visitor's own query

  /** The form alone. */
  Answer form() {
    String first = EXAMPLES.values().iterator().next();
    return Answer.page(200, sparqlPage(PREFIXES + "\n" + first, Markup.NOTHING)).varying();
  }

  /** The form with the result below it. */
  Answer answered(String query) {
    QueryRunner.Outcome outcome = runner.run(query, ROWS_ON_PAGE);
    int status = outcome instanceof QueryRunner.Outcome.Refusal refusal ? refusal.status() : 200;
    String escaped = UrlEscapers.urlFormParameterEscaper().escape(query);
    Markup files =
        outcome instanceof QueryRunner.Outcome.Table
            ? Markup.of(
                "<p class=\"formats\"><a href=\"/sparql?format=csv&amp;query={}\">CSV</a>"
                    + " <a href=\"/sparql?format=json&amp;query={}\">JSON</a></p>",
                escaped,
                escaped)
            : Markup.NOTHING;
    Markup shown = Markup.of("<h2>Result</h2>{}{}", result("Result", outcome), files);
    return Answer.page(status, sparqlPage(query, shown)).varying();
  }

  private Markup sparqlPage(String query, Markup shown) {
    List<Markup> examples = new ArrayList<>();
    EXAMPLES.forEach(
        (title, body) ->
            examples.add(
                Markup.of(
                    "<li><a href=\"/sparql?query={}\">{}</a></li>",
                    UrlEscapers.urlFormParameterEscaper().escape(PREFIXES + "\n" + body),
                    title)));
    long lines = Math.min(30, Math.max(12, query.lines().count() + 1));
    return Layout.page(
        "SPARQL",
        Markup.of(
            """
            <h1>SPARQL</h1>
            <form action="/sparql" class="sparql">
            <label for="query">Query</label>
            <textarea id="query" name="query" rows="{}" spellcheck="false" autocapitalize="off">{}</textarea>
            <button>Run</button>
            </form>
            {}
            <h2>Examples</h2><ul>{}</ul>
            <p class="small">The default graph is the union of all graphs. A query may run for {} seconds\
             and give {} rows or {} triples; one that needs more is refused and not cut. SERVICE is\
             off.</p>""",
            lines,
            query,
            shown,
            examples,
            limits.timeout().toSeconds(),
            limits.rows(),
            limits.triples()));
  }

  // ---- results

  private Markup result(String caption, QueryRunner.Outcome outcome) {
    if (outcome instanceof QueryRunner.Outcome.Table table) {
      return tableOf(caption, table);
    }
    if (outcome instanceof QueryRunner.Outcome.Verdict verdict) {
      return Markup.of("<p class=\"verdict\">{}</p>", verdict.yes() ? "Yes" : "No");
    }
    if (outcome instanceof QueryRunner.Outcome.Triples triples) {
      return Markup.of("<pre><code>{}</code></pre>", turtle(triples.graph()));
    }
    QueryRunner.Outcome.Refusal refusal = (QueryRunner.Outcome.Refusal) outcome;
    return Markup.of("<pre class=\"notice\">{}</pre>", refusal.reason());
  }

  private Markup tableOf(String caption, QueryRunner.Outcome.Table table) {
    if (table.rows().isEmpty()) {
      return Markup.of("<p class=\"notice\">No rows: nothing in this store answers that.</p>");
    }
    Markup count =
        table.more()
            ? Markup.of(
                "<p>The first {} rows; there are more, the files below hold all.</p>",
                table.rows().size())
            : Markup.of(
                "<p>{} {}</p>", table.rows().size(), table.rows().size() == 1 ? "row" : "rows");
    return Markup.of("{}{}", count, nodes.table(caption, table.columns(), table.rows()));
  }

  private static String turtle(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
