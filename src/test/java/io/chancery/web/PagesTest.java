package io.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people and linked-data clients get from a running server. */
final class PagesTest {

  private static final String CEASEFIRE = "agreement/2024-05-13-ss-upper-plains-front-0ddba115";
  private static final String BASE = ServerSettings.DEFAULT_BASE;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @SuppressWarnings("NullAway.Init")
  private static DatasetGraph store;

  @SuppressWarnings("NullAway.Init")
  private static ChanceryServer server;

  @BeforeAll
  static void start() {
    store = SmallStore.open();
    server = ChanceryServer.start(store, SmallStore.catalogue(), ServerSettings.onPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void firstPageCountsAndListsAndQuotes() throws Exception {
    String page = get("/", "text/html").body();
    assertTrue(page.contains("<b>6</b> Agreements"), page);
    assertTrue(page.contains("/query/questions/agreements-between"));
    assertTrue(page.contains("Egypt and Turkey plan to sign a treaty on shipping"));
    assertTrue(page.contains("<span class=\"status open\">planned</span>"));
  }

  @Test
  void everyLinkOfTheFirstPagesLeadsSomewhere() throws Exception {
    TreeSet<String> links = new TreeSet<>();
    for (String path :
        new String[] {
          "/",
          "/doc/" + CEASEFIRE,
          "/doc/country/jp",
          "/doc/article/tonga-patrol-boats",
          "/sparql",
          "/browse/grant",
          "/ontology",
          "/query/questions/aid-by-donor"
        }) {
      Matcher link = Pattern.compile("href=\"(/[^\"#]*)").matcher(get(path, "text/html").body());
      while (link.find()) {
        links.add(link.group(1).replace("&amp;", "&"));
      }
    }
    assertTrue(links.size() > 60, links.toString());
    for (String link : links) {
      int status = get(link, "text/html").statusCode();
      assertTrue(status == 200 || status == 303, link + " gave " + status);
    }
  }

  @Test
  void aThingPointsToItsDocument() throws Exception {
    HttpResponse<String> answer = get("/id/" + CEASEFIRE, "text/turtle");
    assertEquals(303, answer.statusCode());
    assertEquals("/doc/" + CEASEFIRE, answer.headers().firstValue("Location").orElse(""));
    assertEquals("Accept", answer.headers().firstValue("Vary").orElse(""));
    assertEquals(303, get("/kind/treaty", "*/*").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, ttl, TURTLE",
    "application/ld+json, jsonld, JSONLD",
    "application/n-triples, nt, NTRIPLES",
    "application/rdf+xml, rdf, RDFXML"
  })
  void describesAThingInEachFormat(String type, String extension, String name) throws Exception {
    HttpResponse<String> answer = get("/doc/" + CEASEFIRE, type);
    assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        "/doc/" + CEASEFIRE + "." + extension,
        answer.headers().firstValue("Content-Location").orElse(""));
    Graph graph = parsed(answer.body(), name);
    assertTrue(graph.size() > 20, answer.body());
    assertTrue(answer.body().contains("The Upper Plains Front has suspended the ceasefire"));
    assertTrue(
        graph.isIsomorphicWith(
            parsed(get("/doc/" + CEASEFIRE + "." + extension, "*/*").body(), name)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | HTML",
        "'' | HTML",
        "text/html,application/xhtml+xml,*/*;q=0.8 | HTML",
        "text/turtle;q=0.9,text/html;q=0.5 | TURTLE",
        "application/* | JSONLD",
        "text/html;q=0,text/* | TURTLE",
        "application/n-triples, text/turtle | TURTLE",
      })
  void choosesTheFormatThatIsPreferred(String accept, Format expected) {
    assertEquals(expected, Format.accepted(accept).orElseThrow());
  }

  @Test
  void refusesAnUnknownFormatWithTheListOfThose() throws Exception {
    HttpResponse<String> answer = get("/doc/" + CEASEFIRE, "image/png");
    assertEquals(406, answer.statusCode());
    assertTrue(answer.body().contains("text/turtle"), answer.body());
    assertEquals("Accept", answer.headers().firstValue("Vary").orElse(""));
  }

  @Test
  void aRecordShowsWhichArticleSaysWhat() throws Exception {
    String page = get("/doc/" + CEASEFIRE, "text/html").body();
    assertTrue(page.contains("<span class=\"status off\">ended</span>"), page);
    assertTrue(page.contains("<span class=\"status done\">signed</span>"), page);
    assertTrue(page.contains("href=\"#source-2\""), page);
    assertTrue(page.contains("value=\"" + BASE + "id/" + CEASEFIRE + "\""), page);
  }

  @Test
  void aCountryShowsItsRecordsAndItsWikidataLink() throws Exception {
    String page = get("/doc/country/jp", "text/html").body();
    assertTrue(page.contains("http://www.wikidata.org/entity/Q17"), page);
    assertTrue(page.contains("as donor"), page);
  }

  @Test
  void anArticleShowsWhatItStates() throws Exception {
    String page = get("/doc/article/tonga-patrol-boats", "text/html").body();
    assertTrue(page.contains("Canberra pledged A$14 million"), page);
  }

  @Test
  void saysNotFoundForAnUnknownThing() throws Exception {
    assertEquals(404, get("/doc/country/zz", "text/turtle").statusCode());
    assertEquals(404, get("/nothing", "text/html").statusCode());
  }

  @Test
  void sendsNothingAgainThatTheClientHas() throws Exception {
    HttpResponse<String> first = get("/doc/country/jp", "text/turtle");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        CLIENT.send(
            HttpRequest.newBuilder(at("/doc/country/jp"))
                .header("Accept", "text/turtle")
                .header("If-None-Match", tag)
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertEquals(304, again.statusCode());
    assertNotEquals(tag, get("/doc/country/jp", "text/html").headers().firstValue("ETag").get());
  }

  @Test
  void answersACatalogueQueryAsPageTableAndFile() throws Exception {
    String name = "/query/questions/agreements-between?one=JP&other=ASEAN";
    assertTrue(get(name, "text/html").body().contains("Joint statement, ASEAN and Japan"));
    HttpResponse<String> csv = get(name + "&format=csv", "*/*");
    assertTrue(csv.body().startsWith("date,what,status,quote,article,record\r\n"), csv.body());
    assertTrue(get(name + "&format=json", "*/*").body().contains("\"bindings\""));
    assertTrue(get(name + "&format=rq", "*/*").body().contains("{ \"JP\" }"));
    assertEquals(400, get(name + "&format=xls", "*/*").statusCode());
  }

  @Test
  void aBrowserGetsAFormAndAProgramTheProtocol() throws Exception {
    assertTrue(get("/sparql", "text/html").body().contains("<textarea"));
    assertTrue(get("/sparql", "text/turtle").body().contains("UnionDefaultGraph"));
    String ask = "/sparql?query=" + URLEncoder.encode("ASK { ?s ?p ?o }", StandardCharsets.UTF_8);
    assertTrue(get(ask, "text/html,*/*;q=0.8").body().contains("Yes"));
    assertTrue(get(ask, "application/sparql-results+json").body().contains("true"));
    assertTrue(get(ask + "&format=json", "text/html").body().contains("\"boolean\""));
  }

  @Test
  void takesQueriesInTheThreeWaysOfTheProtocol() throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/chancery/ontology#Grant> }";
    String expected = "n\r\n8\r\n";
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    assertEquals(expected, get("/sparql?" + form, "text/csv").body());
    assertEquals(expected, post(form, "application/x-www-form-urlencoded"));
    assertEquals(expected, post(query, "application/sparql-query"));
  }

  @Test
  void givesOneNamedGraph() throws Exception {
    HttpResponse<String> answer = get("/graph/article/tonga-patrol-boats", "text/turtle");
    assertEquals(303, answer.statusCode());
    String place = answer.headers().firstValue("Location").orElseThrow();
    assertTrue(parsed(get(place, "text/turtle").body(), "TURTLE").size() > 20);
  }

  @Test
  void servesTheOntology() throws Exception {
    assertTrue(get("/ontology", "text/html").body().contains("id=\"Agreement\""));
    assertTrue(parsed(get("/ontology", "text/turtle").body(), "TURTLE").size() > 50);
  }

  @Test
  void keepsTheServersNameOutOfTheGraphsIris() throws Exception {
    String body = get("/doc/country/jp", "text/turtle").body();
    assertFalse(body.contains("localhost") || body.contains("127.0.0.1"), body);
  }

  @Test
  void saysWhatIsThereForTheDemo() {
    String greeting = Demo.greeting(store, "http://localhost:1/");
    assertTrue(greeting.contains("6 agreements, 8 grants"), greeting);
    for (String part : greeting.split("\\s+", -1)) {
      if (part.startsWith("http://localhost:1/query/")) {
        String name = part.substring("http://localhost:1/query/".length()).replaceAll("\\?.*", "");
        assertTrue(SmallStore.catalogue().find(name).isPresent(), name);
      }
    }
  }

  @Test
  void namesThePortThatIsTaken() {
    ServerStartException refused =
        assertThrows(
            ServerStartException.class,
            () ->
                ChanceryServer.start(
                    store, SmallStore.catalogue(), ServerSettings.onPort(server.port())));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("port " + server.port()), message);
  }

  @Test
  void fillsTemplatesWithEscapedText() {
    Markup inner = Markup.of("<b>{}</b>", "<'\"&>");
    assertEquals("<p><b>&lt;&#39;&quot;&amp;&gt;</b></p>", Markup.of("<p>{}</p>", inner).html());
    assertThrows(IllegalArgumentException.class, () -> Markup.of("<p>{}</p>"));
    assertEquals(Map.of(), Answer.of(200, Answer.TEXT, "x").headers());
  }

  private static Graph parsed(String body, String language) {
    Lang lang =
        switch (language) {
          case "TURTLE" -> Lang.TURTLE;
          case "JSONLD" -> Lang.JSONLD;
          case "NTRIPLES" -> Lang.NTRIPLES;
          default -> Lang.RDFXML;
        };
    return RDFParser.create().source(new StringReader(body)).lang(lang).toGraph();
  }

  private static String post(String body, String type) throws Exception {
    return CLIENT
        .send(
            HttpRequest.newBuilder(at("/sparql"))
                .header("Content-Type", type)
                .header("Accept", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(at(path)).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}
