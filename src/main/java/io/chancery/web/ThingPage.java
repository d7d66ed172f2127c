package io.chancery.web;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import io.chancery.ontology.Dip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;

/** The page of one thing: what articles say of it, the sentences that say so, what points to it. */
final class ThingPage {

  /** How many links from elsewhere one property shows; the rest is a query away. */
  static final int MOST_INCOMING = 100;

  private static final int MOST_READ = 2_000;

  /** Shown elsewhere on the page, or of use to machines only. */
  private static final Set<String> NOT_IN_TABLE =
      Set.of(
          GraphReader.TYPE.getURI(),
          GraphReader.LABEL.getURI(),
          SKOS.exactMatch.getURI(),
          SKOS.notation.getURI(),
          Dip.EVIDENCE);

  /** What a reader wants first; the rest follows by name. */
  private static final List<String> FIRST =
      List.of(Dip.STATUS, Dip.KIND, Dip.NAME, Dip.DATE, Dip.PLACE, Dip.AMOUNT);

  private static final Comparator<Node> PROPERTY_ORDER =
      Comparator.comparing((Node p) -> FIRST.contains(p.getURI()) ? FIRST.indexOf(p.getURI()) : 99)
          .thenComparing(Node::getURI);

  private final NodeMarkup nodes;
  private final GraphReader reader;

  ThingPage(NodeMarkup nodes) {
    this.nodes = nodes;
    this.reader = nodes.reader();
  }

  /** The page; the thing is known to have at least one statement. */
  Markup show(String iri, List<Quad> said) {
    Node thing = NodeFactory.createURI(iri);
    Map<Node, Integer> sources = numbered(said);
    String label = reader.label(thing);
    return Layout.page(
        label,
        alternates(iri),
        Markup.of(
            """
            <p class="crumb">{}</p>
            <h1>{}</h1>
            <p class="iri"><label for="iri">IRI</label> <input id="iri" readonly value="{}"></p>
            <p class="formats">{}</p>
            {}{}{}{}""",
            types(said),
            label,
            iri,
            formats(iri),
            matches(said),
            facts(said, sources),
            evidence(thing, said, sources),
            incoming(thing)));
  }

  private Markup types(List<Quad> said) {
    Set<Node> types = new LinkedHashSet<>();
    said.stream()
        .filter(q -> q.getPredicate().equals(GraphReader.TYPE))
        .map(Quad::getObject)
        .filter(type -> type.isURI() && !type.getURI().equals(Dip.RECORD))
        .sorted(Comparator.comparing(ThingPage::isTopClass))
        .forEach(types::add);
    List<Markup> shown = new ArrayList<>();
    types.forEach(t -> shown.add(Markup.of("<span class=\"type\">{}</span> ", nodes.of(t))));
    return Markup.all(shown);
  }

  private static boolean isTopClass(Node type) {
    return HomePage.BROWSABLE.stream().anyMatch(b -> b.type().equals(type.getURI()));
  }

  private Markup alternates(String iri) {
    String path = nodes.iris().localPath(iri).orElse("");
    List<Markup> links = new ArrayList<>();
    for (Format format : rdfFormats()) {
      links.add(
          Markup.of(
              "<link rel=\"alternate\" type=\"{}\" href=\"{}.{}\">\n",
              format.mediaType(),
              path,
              format.extension()));
    }
    return Markup.all(links);
  }

  private Markup formats(String iri) {
    String path = nodes.iris().localPath(iri).orElse("");
    List<Markup> links = new ArrayList<>();
    for (Format format : rdfFormats()) {
      links.add(Markup.of("<a href=\"{}.{}\">{}</a> ", path, format.extension(), format.title()));
    }
    return Markup.all(links);
  }

  private static List<Format> rdfFormats() {
    return Arrays.stream(Format.values()).filter(f -> f != Format.HTML).toList();
  }

  private static Markup matches(List<Quad> said) {
    Set<String> seen = new LinkedHashSet<>();
    for (Quad quad : said) {
      boolean match = quad.getPredicate().getURI().equals(SKOS.exactMatch.getURI());
      if (match && quad.getObject().isURI() && quad.getObject().getURI().matches("https?://.*")) {
        seen.add(quad.getObject().getURI());
      }
    }
    List<Markup> links = new ArrayList<>();
    seen.forEach(
        iri ->
            links.add(
                Markup.of(
                    "<p>The same in Wikidata: <a href=\"{}\">{}</a></p>",
                    iri,
                    GraphReader.localName(iri))));
    return Markup.all(links);
  }

  /** Article graphs get numbers, so that a value can say which articles state it. */
  private static Map<Node, Integer> numbered(List<Quad> said) {
    Map<Node, Integer> sources = new LinkedHashMap<>();
    for (Quad quad : said) {
      if (quad.getGraph().isURI() && quad.getGraph().getURI().contains("graph/article/")) {
        sources.putIfAbsent(quad.getGraph(), sources.size() + 1);
      }
    }
    return sources;
  }

  private Markup facts(List<Quad> said, Map<Node, Integer> sources) {
    Map<Node, SetMultimap<Node, Node>> byProperty = new TreeMap<>(PROPERTY_ORDER);
    for (Quad quad : said) {
      if (!NOT_IN_TABLE.contains(quad.getPredicate().getURI())) {
        byProperty
            .computeIfAbsent(quad.getPredicate(), p -> LinkedHashMultimap.create())
            .put(quad.getObject(), quad.getGraph());
      }
    }
    if (byProperty.isEmpty()) {
      return Markup.NOTHING;
    }
    boolean several = sources.size() > 1;
    List<Markup> rows = new ArrayList<>();
    byProperty.forEach(
        (property, values) ->
            rows.add(
                Markup.of(
                    "<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n",
                    nodes.link(property, reader.label(property)),
                    values(property, values, several ? sources : Map.of()))));
    return Markup.of(
        "<div class=\"scroll\"><table class=\"facts\"><tbody>\n{}</tbody></table></div>", rows);
  }

  private Markup values(Node property, SetMultimap<Node, Node> values, Map<Node, Integer> sources) {
    List<Markup> shown = new ArrayList<>();
    values
        .asMap()
        .forEach(
            (value, graphs) ->
                shown.add(
                    Markup.of(
                        "<div>{}{}</div>", value(property, value), numbers(graphs, sources))));
    return Markup.all(shown);
  }

  private Markup value(Node property, Node value) {
    if (property.getURI().equals(Dip.STATUS)) {
      return Layout.status(reader.label(value));
    }
    return nodes.of(value);
  }

  private static Markup numbers(Collection<Node> graphs, Map<Node, Integer> sources) {
    List<Markup> shown = new ArrayList<>();
    for (Node graph : graphs) {
      Integer number = sources.get(graph);
      if (number != null) {
        shown.add(Markup.of(" <a class=\"ref\" href=\"#source-{}\">[{}]</a>", number, number));
      }
    }
    return Markup.all(shown);
  }

  private Markup evidence(Node thing, List<Quad> said, Map<Node, Integer> sources) {
    TreeMultimap<Integer, String> quotes = TreeMultimap.create();
    Map<Integer, Node> articles = new LinkedHashMap<>();
    for (Quad quad : said) {
      Integer number = sources.get(quad.getGraph());
      if (number != null && quad.getPredicate().equals(GraphReader.EVIDENCE)) {
        quotes.put(number, reader.value(quad.getObject(), Dip.QUOTE));
        reader.objects(quad.getObject(), NodeFactory.createURI(Dip.IN_ARTICLE)).stream()
            .findFirst()
            .ifPresent(article -> articles.put(number, article));
      }
    }
    List<Markup> items = new ArrayList<>();
    quotes
        .asMap()
        .forEach((number, texts) -> items.add(source(number, articles.get(number), texts)));
    return items.isEmpty()
        ? articleFacts(thing)
        : Markup.of("<h2>What says so</h2><ol class=\"facts\">{}</ol>", items);
  }

  private Markup source(
      int number, @org.jspecify.annotations.Nullable Node article, Collection<String> texts) {
    List<Markup> quotes = new ArrayList<>();
    texts.forEach(text -> quotes.add(Markup.of("<blockquote>{}</blockquote>", text)));
    Markup origin = article == null ? Markup.NOTHING : origin(article);
    return Markup.of(
        "<li class=\"fact\" id=\"source-{}\">{}<p class=\"source\"><b>[{}]</b> {}</p></li>\n",
        number,
        quotes,
        number,
        origin);
  }

  private Markup origin(Node article) {
    return Markup.of(
        "{} <span>{}</span> <time>{}</time>",
        nodes.of(article),
        reader.value(article, Dip.PUBLISHER),
        reader.value(article, Dip.PUBLISHED));
  }

  /** For an article: the records that it states, each with its sentence. */
  private Markup articleFacts(Node article) {
    List<Markup> items = new ArrayList<>();
    for (Quad passage : reader.incoming(article, MOST_READ)) {
      if (passage.getPredicate().getURI().equals(Dip.IN_ARTICLE)) {
        for (Quad record : reader.incoming(passage.getSubject(), MOST_READ)) {
          items.add(statement(record.getSubject(), passage.getSubject()));
        }
      }
    }
    return items.isEmpty()
        ? Markup.NOTHING
        : Markup.of("<h2>What it states</h2><ol class=\"facts\">{}</ol>", items);
  }

  private Markup statement(Node record, Node passage) {
    return Markup.of(
        "<li class=\"fact\"><p class=\"what\">{} {}</p><blockquote>{}</blockquote></li>\n",
        nodes.of(record),
        statuses(record),
        reader.value(passage, Dip.QUOTE));
  }

  private List<Markup> statuses(Node record) {
    return reader.objects(record, NodeFactory.createURI(Dip.STATUS)).stream()
        .map(status -> Layout.status(reader.label(status)))
        .toList();
  }

  private Markup incoming(Node thing) {
    Map<Node, Set<Node>> byProperty = new LinkedHashMap<>();
    for (Quad quad : reader.incoming(thing, MOST_READ)) {
      if (!quad.getPredicate().getURI().equals(Dip.IN_ARTICLE)) {
        byProperty
            .computeIfAbsent(quad.getPredicate(), p -> new LinkedHashSet<>())
            .add(quad.getSubject());
      }
    }
    List<Markup> groups = new ArrayList<>();
    byProperty.forEach((property, subjects) -> groups.add(group(thing, property, subjects)));
    return groups.isEmpty() ? Markup.NOTHING : Markup.of("<h2>Where it occurs</h2>{}", groups);
  }

  private Markup group(Node thing, Node property, Set<Node> subjects) {
    List<Markup> items = new ArrayList<>();
    for (Node subject : subjects.stream().limit(MOST_INCOMING).toList()) {
      items.add(
          Markup.of(
              "<li>{} {} <time>{}</time></li>\n",
              nodes.of(subject),
              statuses(subject),
              reader.value(subject, Dip.DATE)));
    }
    String all =
        "SELECT DISTINCT ?thing { ?thing <%s> <%s> } LIMIT 1000"
            .formatted(property.getURI(), thing.getURI());
    Markup more =
        subjects.size() > MOST_INCOMING
            ? Markup.of(
                "<p>The first {} are shown. <a href=\"/sparql?query={}\">Query for all</a></p>",
                MOST_INCOMING,
                com.google.common.net.UrlEscapers.urlFormParameterEscaper().escape(all))
            : Markup.NOTHING;
    return Markup.of(
        "<h3>as {}</h3><ul class=\"links\">{}</ul>{}", reader.label(property), items, more);
  }
}
