package io.chancery.web;

import com.google.common.collect.ImmutableMap;
import io.chancery.ontology.Dip;
import io.chancery.store.CatalogueQuery;
import io.chancery.store.QueryCatalogue;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the page for an address and sends it. Every page reads inside one transaction. */
final class Pages extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Pages.class);
  private static final int MOST_INCOMING_TRIPLES = 1_000;
  private static final PrefixMap PREFIXES = prefixes();

  private final transient DatasetGraph store;
  private final transient QueryCatalogue catalogue;
  private final transient Iris iris;
  private final transient GraphReader reader;
  private final transient HomePage home;
  private final transient ThingPage thing;
  private final transient BrowsePage browse;
  private final transient OntologyPage ontology;
  private final transient QueryPages queries;
  private final transient ServerSettings settings;

  Pages(DatasetGraph store, QueryCatalogue catalogue, ServerSettings settings) {
    this.store = store;
    this.catalogue = catalogue;
    this.settings = settings;
    this.iris = new Iris(settings.baseIri());
    this.reader = new GraphReader(store);
    NodeMarkup nodes = new NodeMarkup(iris, reader);
    QueryRunner runner = new QueryRunner(store, settings.limits());
    this.home = new HomePage(runner, catalogue, nodes);
    this.thing = new ThingPage(nodes);
    this.browse = new BrowsePage(runner, nodes);
    this.ontology = new OntologyPage(runner, iris);
    this.queries = new QueryPages(runner, nodes, settings.limits());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(request, response, answer(request));
  }

  private Answer answer(HttpServletRequest request) {
    try {
      return Txn.calculateRead(store, () -> route(request));
    } catch (QueryCancelledException e) {
      return Layout.problem(503, "Too slow", "This page took too long to gather; try again later.");
    } catch (RuntimeException e) {
      LOG.warn("A page failed: {}", request.getRequestURI(), e);
      return Layout.problem(500, "Our fault", "This page failed. The server's log says why.");
    }
  }

  private Answer route(HttpServletRequest request) {
    String path = String.valueOf(request.getPathInfo());
    String first = path.indexOf('/', 1) < 0 ? path : path.substring(0, path.indexOf('/', 1) + 1);
    String rest = path.substring(first.length());
    return switch (first) {
      case "/" -> Answer.page(200, home.show(address(request)));
      case OuterHandler.SPARQL_PAGE -> sparql(request);
      case "/query/" -> query(request, rest);
      case "/browse/" -> browse(request, rest);
      case "/id/" -> Answer.seeOther("/doc/" + urlPath(rest));
      case "/kind/", "/status/", "/topic/" -> Answer.seeOther("/doc" + urlPath(path));
      case "/doc/" -> document(request, rest);
      case "/graph/" -> Answer.seeOther("/sparql/get?graph=" + urlParameter(iris.graph(rest)));
      case "/style.css" -> Answer.of(200, "text/css;charset=utf-8", resource("style.css"));
      case "/ontology.css" -> Answer.of(200, "text/css;charset=utf-8", resource("ontology.css"));
      case "/robots.txt" -> Answer.of(200, Answer.TEXT, resource("robots.txt"));
      default -> path.startsWith("/ontology") ? ontology(request, path) : notFound(path);
    };
  }

  // ---- things

  private Answer document(HttpServletRequest request, String path) {
    int dot = path.lastIndexOf('.');
    Optional<Format> named =
        dot < 0 ? Optional.empty() : Format.ofExtension(path.substring(dot + 1));
    String iri = iris.ofDocument(named.isPresent() ? path.substring(0, dot) : path);
    Optional<Format> format =
        named.isPresent() ? named : Format.accepted(request.getHeader("Accept"));
    if (format.isEmpty()) {
      return notAcceptable();
    }
    List<Quad> said = reader.outgoing(NodeFactory.createURI(iri));
    if (said.isEmpty()) {
      return notFound(iri).varying();
    }
    Answer answer =
        format.get() == Format.HTML
            ? Answer.page(200, thing.show(iri, said))
            : rdf(
                reader.description(NodeFactory.createURI(iri), MOST_INCOMING_TRIPLES),
                format.get());
    String place = iris.localPath(iri).orElse("") + "." + format.get().extension();
    return answer
        .with("Vary", "Accept")
        .with("Content-Location", place)
        .with("Link", "<" + urlPath(iri) + ">; rel=\"describes\"");
  }

  private Answer ontology(HttpServletRequest request, String path) {
    Optional<Format> format =
        path.equals("/ontology")
            ? Format.accepted(request.getHeader("Accept"))
            : path.startsWith("/ontology.")
                ? Format.ofExtension(path.substring("/ontology.".length()))
                : Optional.empty();
    if (format.isEmpty()) {
      return path.equals("/ontology") ? notAcceptable() : notFound(path);
    }
    return (format.get() == Format.HTML
            ? Answer.page(200, ontology.show())
            : rdf(reader.graph(iris.graph("ontology")), format.get()))
        .varying();
  }

  private static Answer rdf(Graph graph, Format format) {
    PREFIXES.forEach((prefix, iri) -> graph.getPrefixMapping().setNsPrefix(prefix, iri));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(format.rdf()).output(out);
    return new Answer(200, format.mediaType(), out.toByteArray(), ImmutableMap.of());
  }

  private static PrefixMap prefixes() {
    PrefixMap map = PrefixMapFactory.create();
    map.add("dip", Dip.NAMESPACE);
    map.add("kind", Dip.KINDS);
    map.add("status", Dip.STATUSES);
    map.add("topic", Dip.TOPICS);
    map.add("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    map.add("skos", "http://www.w3.org/2004/02/skos/core#");
    map.add("xsd", "http://www.w3.org/2001/XMLSchema#");
    map.add("owl", "http://www.w3.org/2002/07/owl#");
    return map;
  }

  // ---- queries and lists

  private Answer sparql(HttpServletRequest request) {
    String query = request.getParameter("query");
    if (query != null && !query.isBlank()) {
      return queries.answered(query);
    }
    Optional<Format> format = Format.accepted(request.getHeader("Accept"));
    if (format.isEmpty()) {
      return notAcceptable();
    }
    return format.get() == Format.HTML
        ? queries.form()
        : rdf(ServiceDescription.of(address(request) + "sparql"), format.get()).varying();
  }

  private Answer query(HttpServletRequest request, String name) {
    Optional<CatalogueQuery> query = catalogue.find(name);
    if (query.isEmpty()) {
      return Layout.problem(404, "No such question", "The first page lists all of them.");
    }
    TreeMap<String, String> values = new TreeMap<>();
    for (String parameter : query.get().parameters().keySet()) {
      String value = request.getParameter(parameter);
      if (value != null) {
        values.put(parameter, value);
      }
    }
    String format = request.getParameter("format");
    return queries.catalogued(query.get(), values, format == null ? "html" : format);
  }

  private Answer browse(HttpServletRequest request, String part) {
    String page = String.valueOf(request.getParameter("page"));
    return HomePage.BROWSABLE.stream()
        .filter(b -> b.part().equals(part))
        .findFirst()
        .map(b -> Answer.page(200, browse.show(b, page)))
        .orElseGet(() -> notFound("/browse/" + part));
  }

  // ---- everything else

  private static Answer notFound(String what) {
    return Layout.problem(404, "Not here", "There is nothing at " + what + " in this store.");
  }

  private static Answer notAcceptable() {
    StringBuilder formats = new StringBuilder("This is offered as:\n");
    for (Format format : Format.values()) {
      formats.append(format.mediaType()).append("  .").append(format.extension()).append('\n');
    }
    return Answer.of(406, Answer.TEXT, formats.toString()).varying();
  }

  /** Where this server is, for the commands that a page shows; never from the Host header. */
  private String address(HttpServletRequest request) {
    String host = settings.host().equals(ServerSettings.LOOPBACK) ? "localhost" : settings.host();
    return "http://" + host + ":" + request.getLocalPort() + "/";
  }

  private static String urlPath(String path) {
    return com.google.common.net.UrlEscapers.urlFragmentEscaper().escape(path);
  }

  private static String urlParameter(String value) {
    return com.google.common.net.UrlEscapers.urlFormParameterEscaper().escape(value);
  }

  private static String resource(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
      throws IOException {
    answer.headers().forEach(response::setHeader);
    if (answer.status() == 200) {
      response.setHeader("ETag", answer.tag());
      response.setHeader("Cache-Control", "no-cache");
      String known = request.getHeader("If-None-Match");
      if (known != null && (known.contains(answer.tag()) || known.strip().equals("*"))) {
        response.setStatus(304);
        return;
      }
    }
    response.setStatus(answer.status());
    response.setContentType(answer.type());
    response.setContentLength(answer.body().length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(answer.body());
    }
  }
}
