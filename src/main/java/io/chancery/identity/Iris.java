package io.chancery.identity;

import io.chancery.authority.Actor;
import io.chancery.authority.Place;
import io.chancery.language.Money;
import io.chancery.text.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Mints the IRIs of the graph under one base, as {@code docs/graph-model.md} lays them down.
 *
 * @param base absolute, ends with a slash
 */
public record Iris(String base) {

  public static final String DEFAULT_BASE = "https://w3id.org/chancery/";

  public Iris {
    if (!isUsable(base)) {
      throw new IllegalArgumentException(
          "not a base IRI: '" + base + "'; use an http or https address that ends with a slash");
    }
  }

  /**
   * Whether IRIs can be minted under this base: an http or https address that ends with a slash.
   */
  public static boolean isUsable(String base) {
    try {
      URI uri = new URI(base);
      return base.endsWith("/")
          && uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  public String articleGraph(String articleId) {
    return articleGraphs() + Slug.exact(articleId);
  }

  /** What the IRIs of all article graphs start with. */
  public String articleGraphs() {
    return base + "graph/article/";
  }

  public String authorityGraph() {
    return base + "graph/authority";
  }

  public String ontologyGraph() {
    return base + "graph/ontology";
  }

  public String provenanceGraph() {
    return base + "graph/provenance";
  }

  public String derivedGraph() {
    return base + "graph/derived";
  }

  public String article(String articleId) {
    return id("article", Slug.exact(articleId));
  }

  /** The article's name as it stands in IRIs and file names. */
  public String articleLocal(String articleId) {
    return Slug.exact(articleId);
  }

  public String passage(String articleId, Span span) {
    return id("passage", Slug.exact(articleId) + "-" + span.start() + "-" + span.end());
  }

  public String actor(Actor actor) {
    return actor.isCountry()
        ? id("country", Slug.of(actor.code()))
        : id("organization", Slug.of(actor.code()));
  }

  /**
   * A person.
   *
   * @param authorityId the id in the authority tables, absent for a person known from an article
   * @param name the full name
   */
  public String person(Optional<String> authorityId, String name) {
    return id("person", Slug.of(authorityId.orElse(name)));
  }

  public String office(String title) {
    return id("office", Slug.of(title));
  }

  public String place(Place place) {
    String name = Slug.of(place.name());
    return id("place", place.country().map(c -> name + "-" + Slug.of(c.code())).orElse(name));
  }

  public String money(Money money) {
    String amount =
        money.currency().toLowerCase(Locale.ROOT)
            + "-"
            + money.value().stripTrailingZeros().toPlainString();
    String qualifier = money.qualifier().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return id(
        "money", money.qualifier() == Money.Qualifier.EXACT ? amount : amount + "-" + qualifier);
  }

  /**
   * A person's time in an office.
   *
   * @param person the person's IRI
   * @param office the title, absent where the article gives none
   * @param of the country or body, absent where the article does not say
   */
  public String tenure(String person, Optional<String> office, Optional<Actor> of) {
    StringBuilder local = new StringBuilder(person.substring(person.lastIndexOf('/') + 1));
    office.ifPresent(o -> local.append('-').append(Slug.of(o)));
    of.ifPresent(a -> local.append('-').append(Slug.of(a.code())));
    return id("tenure", local.toString());
  }

  /** The version of the rules that made a graph. */
  public String rules(String version) {
    return id("rules", Slug.of(version));
  }

  String id(String type, String local) {
    return base + "id/" + type + "/" + local;
  }
}
