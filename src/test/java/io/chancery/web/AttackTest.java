package io.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a stranger may try against a public server. A trap listens beside it: whatever the server
 * can be made to fetch, it would fetch from there, and no test may leave a trace in it.
 */
final class AttackTest {

  private static final ServerSettings.Limits TIGHT =
      new ServerSettings.Limits(Duration.ofMillis(1500), 300, 400, 100_000, 20_000, 4);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final AtomicInteger TRAPPED = new AtomicInteger();

  @SuppressWarnings("NullAway.Init")
  private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static HttpServer trap;

  @SuppressWarnings("NullAway.Init")
  private static DatasetGraph store;

  @SuppressWarnings("NullAway.Init")
  private static ChanceryServer server;

  private static long quadsBefore;

  @BeforeAll
  static void start(@TempDir Path temporary) throws IOException {
    folder = temporary;
    trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    trap.createContext(
        "/",
        exchange -> {
          TRAPPED.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    trap.start();
    Files.writeString(folder.resolve("secret.ttl"), "<urn:s> <urn:p> \"TOPSECRET\" .");
    store = SmallStore.open();
    quadsBefore = quads();
    server =
        ChanceryServer.start(
            store, SmallStore.catalogue(), ServerSettings.onPort(0).withLimits(TIGHT));
  }

  @AfterAll
  static void stop() {
    server.close();
    trap.stop(0);
    store.close();
  }

  @AfterEach
  void nothingWasFetchedAndNothingChanged() {
    assertEquals(0, TRAPPED.get(), "the trap was visited");
    assertEquals(quadsBefore, quads(), "the store changed");
  }

  // ---- writing (H1, H5, H11)

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql",
        "/sparql/update",
        "/sparql/query",
        "/update",
        "/sparql/get",
        "/sparql/data",
        "/"
      })
  void refusesUpdatesWhereverTheyAreSent(String path) throws Exception {
    String insert = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    assertRefused(send("POST", path, "application/sparql-update", insert));
    assertRefused(
        send("POST", path, "application/x-www-form-urlencoded", "update=" + encoded(insert)));
    assertRefused(get(path + "?update=" + encoded(insert), "*/*"), path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH", "TRACE", "PROPFIND"})
  void refusesWritingMethodsOnTheGraphStore(String method) throws Exception {
    for (String path :
        List.of(
            "/sparql/get?default",
            "/sparql/get?graph=urn:x",
            "/sparql?default",
            "/sparql",
            "/id/country/jp",
            "/sparql//get?default",
            "/%73parql/get?default")) {
      if (method.equals("TRACE")) {
        continue;
      }
      assertRefused(send(method, path, "text/turtle", "<urn:a> <urn:b> <urn:c> ."));
    }
  }

  @Test
  void refusesLoadOfFilesAndAddresses() throws Exception {
    for (String load :
        List.of(
            "LOAD <" + folder.resolve("secret.ttl").toUri() + "> INTO GRAPH <urn:g>",
            "LOAD <" + trapUrl() + "> INTO GRAPH <urn:g>",
            "LOAD <" + trapUrl() + ">",
            "LOAD SILENT <" + trapUrl() + ">")) {
      assertRefused(send("POST", "/sparql", "application/sparql-update", load));
      assertRefused(send("POST", "/sparql", "application/sparql-query", load));
    }
  }

  // ---- reaching out (H4, H4b, H6)

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <TRAP> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <TRAP> { ?s ?p ?o } }",
        "SELECT * { VALUES ?e { <TRAP> } SERVICE ?e { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <TRAP> { ?a ?b ?c } } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <TRAP> { ?a ?b ?c } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <TRAP> { ?s ?p ?c } } }",
        "SELECT (EXISTS { SERVICE <TRAP> { ?a ?b ?c } } AS ?x) {}",
        "SELECT * { { SELECT * { SERVICE <TRAP> { ?s ?p ?o } } } }",
        "ASK { SERVICE <TRAP> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <TRAP> { ?s ?p ?o } }",
        "SELECT * { BIND('a' AS ?x) SERVICE <loop:TRAP> { ?s ?p ?o } }",
      })
  void neverCallsAnotherEndpoint(String query) throws Exception {
    HttpResponse<String> answer = query(query.replace("TRAP", trapUrl()));
    assertEquals(403, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("SERVICE"), answer.body());
  }

  @Test
  void doesNotMistakeAWordForAService() throws Exception {
    assertEquals(
        200, query("SELECT ?SERVICE { BIND('SERVICE <java:x> CALL(' AS ?SERVICE) }").statusCode());
  }

  @Test
  void doesNotFetchTheDatasetsThatAQueryNames() throws Exception {
    query("SELECT * FROM <" + trapUrl() + "> { ?s ?p ?o }");
    query("SELECT * FROM NAMED <" + trapUrl() + "> { GRAPH ?g { ?s ?p ?o } }");
    get("/sparql?query=" + encoded("ASK {}") + "&default-graph-uri=" + encoded(trapUrl()), "*/*");
    get("/sparql/get?graph=" + encoded(trapUrl()), "text/turtle");
    get("/sparql/get?graph=" + encoded(folder.resolve("secret.ttl").toUri().toString()), "*/*");
  }

  @Test
  void doesNotFetchRemoteJsonLdContexts() throws Exception {
    String document = "{\"@context\":\"" + trapUrl() + "\",\"@id\":\"urn:a\",\"urn:b\":\"c\"}";
    assertRefused(send("PUT", "/sparql/get?graph=urn:g", "application/ld+json", document));
    org.apache.jena.riot.RiotException refused =
        org.junit.jupiter.api.Assertions.assertThrows(
            org.apache.jena.riot.RiotException.class,
            () ->
                org.apache.jena.riot.RDFParser.fromString(
                        document, org.apache.jena.riot.Lang.JSONLD)
                    .toGraph());
    assertTrue(String.valueOf(refused.getMessage()).contains("not fetched"), refused.getMessage());
  }

  // ---- running code (H17, H18)

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:io.chancery.web.AttackTest.Loaded>() AS ?x) {}",
        "PREFIX j: <java:io.chancery.web.> SELECT (j:AttackTest.Loaded() AS ?x) {}",
        "SELECT * { FILTER EXISTS { FILTER(<java:io.chancery.web.Loaded>()) } }",
        "SELECT * { ?s <java:io.chancery.web.Loaded> ?o }",
        "SELECT (CALL(IRI(CONCAT('ja','va:io.chancery.web.Loaded'))) AS ?x) {}",
        "SELECT * { ?s ?p ?o } ORDER BY <java:io.chancery.web.Loaded>(?s)",
      })
  void loadsNoClassThatAQueryNames(String query) throws Exception {
    HttpResponse<String> answer = query(query);
    assertEquals(403, answer.statusCode(), answer.body());
  }

  @Test
  void runsNoScript() throws Exception {
    String js = "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>() AS ?x) {}";
    HttpResponse<String> answer = query(js);
    assertFalse(answer.body().contains("\"value\""), answer.body());
    assertEquals(null, System.getProperty("jena:scripting"));
  }

  // ---- wearing out (H7, H8, H9, H12, H13)

  @Test
  void stopsALongQueryWithAnErrorAndNoHalfAnswer() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          HttpResponse<String> answer =
              query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
          assertEquals(503, answer.statusCode());
          assertTrue(answer.body().contains("timed out"), answer.body());
        });
  }

  @Test
  void letsNobodyRaiseTheTimeLimit() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
          assertEquals(503, get("/sparql?timeout=600&query=" + encoded(slow), "*/*").statusCode());
        });
  }

  @Test
  void refusesTooManyRowsInsteadOfCuttingThem() throws Exception {
    HttpResponse<String> tooMany = query("SELECT * { ?s ?p ?o . ?a ?b ?c }");
    assertEquals(422, tooMany.statusCode());
    assertTrue(tooMany.body().contains("LIMIT"), tooMany.body());
    HttpResponse<String> exact = query("SELECT * { ?s ?p ?o } LIMIT 300");
    assertEquals(200, exact.statusCode());
    assertEquals("300 rows", exact.headers().firstValue("X-Result-Limit").orElse(""));
    assertEquals(301, query("SELECT ?s { ?s ?p ?o } LIMIT 300", "text/csv").body().lines().count());
    assertEquals(422, query("SELECT * { ?s ?p ?o } LIMIT 301").statusCode());
  }

  @Test
  void refusesTooManyTriplesInsteadOfCuttingThem() throws Exception {
    assertEquals(422, query("CONSTRUCT { ?s ?p ?c } { ?s ?p ?o . ?a ?b ?c }").statusCode());
    assertEquals(403, query("DESCRIBE ?s { ?s ?p ?o }").statusCode());
    assertEquals(200, query("DESCRIBE <https://w3id.org/chancery/id/country/jp>").statusCode());
  }

  @Test
  void refusesAnswersWhoseValuesGrowWithoutBound() throws Exception {
    StringBuilder query = new StringBuilder("SELECT * { BIND('0123456789' AS ?v0) ");
    for (int i = 1; i < 15; i++) {
      query.append("BIND(CONCAT(?v").append(i - 1).append(",?v").append(i - 1).append(") AS ?v");
      query.append(i).append(") ");
    }
    assertEquals(422, query(query + "}").statusCode());
  }

  @Test
  void refusesLargeBodies() throws Exception {
    String padded = "ASK {} #" + "x".repeat(50_000);
    assertEquals(413, send("POST", "/sparql", "application/sparql-query", padded).statusCode());
    HttpResponse<String> form =
        send("POST", "/sparql", "application/x-www-form-urlencoded", "query=" + encoded(padded));
    assertEquals(413, form.statusCode());
    assertTrue(get("/sparql?query=" + encoded(padded), "*/*").statusCode() >= 400);
  }

  @Test
  void staysUpUnderManySlowQueries() throws Exception {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    ExecutorService clients = Executors.newFixedThreadPool(12);
    try {
      List<Callable<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        calls.add(() -> query(slow).statusCode());
      }
      for (Future<Integer> call : clients.invokeAll(calls)) {
        assertEquals(503, call.get());
      }
    } finally {
      clients.shutdownNow();
    }
    assertEquals(200, query("ASK {}").statusCode());
  }

  // ---- being seen (H2, H3, H10, H15, H20)

  @Test
  void listensOnLoopbackOnly() throws Exception {
    for (var face : java.util.Collections.list(java.net.NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : java.util.Collections.list(face.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertFalse(isOpen(address), address + " accepts connections");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/$/ping",
        "/$/server",
        "/$/stats",
        "/$/metrics",
        "/$/datasets",
        "/$/backup/sparql",
        "/$/compact/sparql",
        "/sparql/shacl",
        "/sparql/upload",
        "/sparql/patch",
        "/manager",
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/style.css/../../pom.xml",
        "//etc/passwd"
      })
  void hasNoBackRooms(String path) throws Exception {
    int status = raw("GET " + path + " HTTP/1.1").status();
    assertTrue(status >= 400 && status < 500, path + " gave " + status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/nothing/here",
        "/sparql?query=ASK%20%7B%7D",
        "/sparql?query=nonsense",
        "/robots.txt",
        "/id/country/jp",
        "/doc/country/jp",
        "/sparql/get?graph=urn:none",
        "/style.css"
      })
  void putsTheSecurityHeadersOnEveryAnswer(String path) throws Exception {
    assertHardened(get(path, "*/*"));
    assertHardened(send("DELETE", path, "text/plain", ""));
    assertHardened(send("POST", path, "text/plain", "y".repeat(50_000)));
    assertHardened(send("OPTIONS", path, "text/plain", ""));
  }

  @Test
  void answersPreflightForReadingOnlyAndWithoutCredentials() throws Exception {
    HttpResponse<String> answer = send("OPTIONS", "/sparql", "text/plain", "");
    assertEquals(204, answer.statusCode());
    assertEquals(
        "GET, HEAD, POST, OPTIONS",
        answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
  }

  @Test
  void showsNoStackTraceAndNoPath() throws Exception {
    for (String path :
        List.of(
            "/sparql?query=SELECT",
            "/sparql?query=" + encoded("SELECT (<urn:nofunction>(1) AS ?x) {}"),
            "/sparql?query=" + encoded("SELECT * { FILTER(REGEX('a', '(')) }"),
            "/sparql?query=" + encoded("SELECT * {}") + "&output=zzz",
            "/sparql/get?graph=%00",
            "/id/%00",
            "/doc/%ff%fe",
            "/query/none",
            "/query/a?format=zzz",
            "/browse/nothing")) {
      HttpResponse<String> answer = get(path, "text/html");
      String body = answer.body();
      assertNotEquals(500, answer.statusCode(), path);
      assertFalse(body.contains("\tat ") || body.contains("org.apache."), path + ": " + body);
      assertFalse(body.contains("Exception"), path + ": " + body);
      assertFalse(body.contains(folder.toString()), path);
    }
  }

  @Test
  void escapesWhatARequestEchoes() throws Exception {
    String script = "<script>alert(1)</script>";
    for (String path :
        List.of(
            "/" + encoded(script),
            "/id/" + encoded(script),
            "/query/" + encoded(script),
            "/browse/" + encoded(script),
            "/sparql?query=" + encoded(script),
            "/sparql?query=" + encoded("SELECT ('" + script + "' AS ?x) {}"),
            "/sparql?query=" + encoded("SELECT (<javascript:alert(1)> AS ?x) {}"))) {
      String body = get(path, "text/html").body();
      assertFalse(body.contains("<script>"), path);
      assertFalse(body.contains("href=\"javascript:"), path);
    }
  }

  @Test
  void turnsServiceOffForTheWholeProcess() {
    assertFalse(ARQ.globalServiceAllowed);
  }

  // ---- the means

  private static void assertRefused(HttpResponse<String> answer) {
    assertTrue(
        answer.statusCode() >= 400 && answer.statusCode() < 500,
        answer.request().method() + " " + answer.uri() + " gave " + answer.statusCode());
  }

  /** Pages ignore an unknown parameter; what counts is that nothing is written. */
  private static void assertRefused(HttpResponse<String> answer, String path) {
    if (path.startsWith("/sparql/")) {
      assertTrue(answer.statusCode() < 500, path + " gave " + answer.statusCode());
    }
  }

  private static void assertHardened(HttpResponse<String> answer) {
    String at = answer.request().method() + " " + answer.uri() + " " + answer.statusCode();
    var headers = answer.headers();
    assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), at);
    assertTrue(
        headers.firstValue("Content-Security-Policy").orElse("").contains("default-src 'none'"),
        at);
    assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElse(""), at);
    assertEquals("DENY", headers.firstValue("X-Frame-Options").orElse(""), at);
    assertEquals(List.of("*"), headers.allValues("Access-Control-Allow-Origin"), at);
    assertTrue(headers.firstValue("Access-Control-Allow-Credentials").isEmpty(), at);
    assertTrue(headers.firstValue("Server").isEmpty(), at);
  }

  private static boolean isOpen(InetAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, server.port()), 500);
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  private static HttpResponse<String> query(String query) throws Exception {
    return query(query, "*/*");
  }

  private static HttpResponse<String> query(String query, String accept) throws Exception {
    return get("/sparql?query=" + encoded(query), accept);
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(at(path)).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> send(String method, String path, String type, String body)
      throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", type)
            .header("Origin", "https://evil.example")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private record RawAnswer(int status) {}

  /** Sends a request line that a well-behaved client would tidy up first. */
  private static RawAnswer raw(String line) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      String request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return new RawAnswer(Integer.parseInt(answer.substring(9, 12)));
    }
  }

  private static URI at(String path) {
    return URI.create(String.format(Locale.ROOT, "http://127.0.0.1:%d%s", server.port(), path));
  }

  private static String trapUrl() {
    return "http://127.0.0.1:" + trap.getAddress().getPort() + "/trap";
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static long quads() {
    return Txn.calculateRead(store, () -> store.stream().count());
  }
}
