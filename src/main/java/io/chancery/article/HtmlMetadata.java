package io.chancery.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.chancery.article.Article.Source;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself. Its parts are trusted in this order: JSON-LD, OpenGraph and its kin,
 * other {@code meta} and {@code link} elements, what a reader sees.
 *
 * @param title the headline; empty where there is none
 * @param source address, publisher, day and language
 */
record HtmlMetadata(String title, Source source) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static HtmlMetadata of(Document page) {
    Optional<JsonNode> article = article(page);
    String title =
        first(
                List.of(
                    member(article, "headline"),
                    meta(page, "og:title"),
                    meta(page, "twitter:title"),
                    text(page, "h1"),
                    text(page, "title"),
                    member(article, "name")))
            .orElse("");
    return new HtmlMetadata(
        title,
        new Source(
            url(page, article),
            publisher(page, article),
            published(page, article),
            language(page, article)));
  }

  private static Optional<String> url(Document page, Optional<JsonNode> article) {
    return first(
            List.of(
                attribute(page, "link[rel=canonical]", "href"),
                member(article, "url"),
                member(article, "mainEntityOfPage"),
                meta(page, "og:url")))
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"));
  }

  private static Optional<String> publisher(Document page, Optional<JsonNode> article) {
    return first(
        List.of(
            member(article, "publisher"),
            meta(page, "og:site_name"),
            meta(page, "application-name"),
            meta(page, "dc.publisher")));
  }

  private static Optional<LocalDate> published(Document page, Optional<JsonNode> article) {
    return Stream.of(
            member(article, "datePublished"),
            meta(page, "article:published_time"),
            meta(page, "datePublished"),
            meta(page, "date"),
            meta(page, "pubdate"),
            meta(page, "dc.date"),
            meta(page, "dcterms.created"),
            attribute(page, "time[itemprop=datePublished]", "datetime"),
            attribute(page, "article time[datetime], header time[datetime]", "datetime"),
            attribute(page, "time[datetime]", "datetime"))
        .flatMap(Optional::stream)
        .map(PublishedDate::parse)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> language(Document page, Optional<JsonNode> article) {
    return first(
            List.of(
                member(article, "inLanguage"),
                attribute(page, "html[lang]", "lang"),
                meta(page, "og:locale"),
                meta(page, "content-language")))
        .map(tag -> tag.replace('_', '-'));
  }

  /** The first object of a page's JSON-LD that is some kind of article. */
  private static Optional<JsonNode> article(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Optional<JsonNode> found = article(JSON.readTree(script.data()));
        if (found.isPresent()) {
          return found;
        }
      } catch (JsonProcessingException e) {
        // a page with broken JSON-LD says the same elsewhere
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (isArticle(node.path("@type"))) {
        return Optional.of(node);
      } else if (node.has("@graph")) {
        open.add(node.path("@graph"));
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isArticle(each)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText();
    return name.endsWith("Article") || name.endsWith("BlogPosting") || name.endsWith("Report");
  }

  private static Optional<String> member(Optional<JsonNode> article, String name) {
    return article.map(a -> a.path(name)).flatMap(HtmlMetadata::plain);
  }

  /** A value as text: a string, the first of an array, or the name or id of an object. */
  private static Optional<String> plain(JsonNode value) {
    JsonNode node = value.isArray() ? value.path(0) : value;
    if (node.isObject()) {
      return first(List.of(clean(node.path("name").asText()), clean(node.path("@id").asText())));
    }
    return clean(node.asText());
  }

  private static Optional<String> meta(Document page, String name) {
    String selector =
        "meta[property=%1$s], meta[name=%1$s], meta[itemprop=%1$s], meta[http-equiv=%1$s]";
    return attribute(page, selector.formatted("\"" + name + "\""), "content");
  }

  private static Optional<String> attribute(Document page, String selector, String name) {
    return Optional.ofNullable(page.selectFirst(selector)).flatMap(e -> clean(e.attr(name)));
  }

  private static Optional<String> text(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector)).flatMap(e -> clean(e.text()));
  }

  private static Optional<String> clean(String value) {
    String bare = value.replaceAll("[\\s\\u00A0]+", " ").strip();
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
  }

  private static Optional<String> first(List<Optional<String>> values) {
    return values.stream().flatMap(Optional::stream).findFirst();
  }
}
