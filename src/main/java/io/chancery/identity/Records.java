package io.chancery.identity;

import io.chancery.article.Article;
import io.chancery.authority.Actor;
import io.chancery.extract.Fact;
import io.chancery.extract.Slot;
import io.chancery.extract.Value;
import io.chancery.ontology.Dip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives the facts of one article their IRIs.
 *
 * <p>Facts with one key are one record, told twice, unless something that both state tells them
 * apart (another purpose, place, amount, ...): then the later one's IRI gets that as a suffix. A
 * named vessel and a named initiative are always one record.
 */
public final class Records {

  /**
   * One record of an article.
   *
   * @param iri its IRI
   * @param facts the facts that state it, in text order, at least one
   */
  public record Named(String iri, List<Fact> facts) {
    public Named {
      facts = List.copyOf(facts);
    }
  }

  /** What tells two facts of one key apart, the most readable first. */
  private static final List<String> TELLING =
      List.of(
          Dip.NAME,
          Dip.PROGRAMME,
          Dip.PLACE,
          Dip.AMOUNT,
          Dip.PURPOSE,
          Dip.VESSEL_TYPE,
          Dip.QUANTITY);

  private static final int LONGEST_SUFFIX = 30;

  private final Iris iris;
  private final Function<String, String> topClass;

  /**
   * @param topClass from a class's IRI to that of the class right below Record that it belongs to
   */
  public Records(Iris iris, Function<String, String> topClass) {
    this.iris = iris;
    this.topClass = topClass;
  }

  /** The article's records, in text order of their first facts. */
  public List<Named> of(Article article, List<Fact> facts) {
    Map<String, List<List<Fact>>> byIri = new LinkedHashMap<>();
    for (Fact fact : facts) {
      List<List<Fact>> told =
          byIri.computeIfAbsent(iri(fact, article.id()), k -> new ArrayList<>());
      told.stream()
          .filter(same -> same.stream().noneMatch(other -> differ(fact, other)))
          .findFirst()
          .ifPresentOrElse(same -> same.add(fact), () -> told.add(new ArrayList<>(List.of(fact))));
    }
    Set<String> taken = new HashSet<>(byIri.keySet());
    List<Named> out = new ArrayList<>();
    byIri.forEach(
        (iri, told) -> {
          out.add(new Named(iri, told.get(0)));
          for (int i = 1; i < told.size(); i++) {
            out.add(new Named(suffixed(iri, told, i, taken), told.get(i)));
          }
        });
    return out;
  }

  private String iri(Fact fact, String articleId) {
    String top = local(topClass.apply(fact.type()));
    String type = top.toLowerCase(Locale.ROOT);
    if (top.equals("Tenure")) {
      return tenure(fact, articleId);
    }
    if (isNamedThing(top)) {
      Optional<String> name = text(fact, Dip.NAME);
      if (name.isPresent()) {
        return iris.id(type, Slug.of(name.get()));
      }
    }
    return iris.id(type, EventKey.of(fact, top, articleId).local());
  }

  private String tenure(Fact fact, String articleId) {
    Optional<String> person =
        fact.first(Dip.HOLDER)
            .map(Slot::value)
            .filter(Value.PersonValue.class::isInstance)
            .map(Value.PersonValue.class::cast)
            .map(v -> iris.person(v.id(), v.name()));
    Optional<Actor> of =
        fact.first(Dip.OFFICE_OF)
            .map(Slot::value)
            .filter(Value.ActorValue.class::isInstance)
            .map(v -> ((Value.ActorValue) v).actor());
    return iris.tenure(person.orElseGet(() -> iris.article(articleId)), text(fact, Dip.OFFICE), of);
  }

  private boolean differ(Fact a, Fact b) {
    String top = local(topClass.apply(a.type()));
    if (top.equals("Tenure") || (isNamedThing(top) && a.first(Dip.NAME).isPresent())) {
      return false;
    }
    return TELLING.stream().anyMatch(p -> contradict(text(a, p), text(b, p)))
        || disjoint(values(a, Dip.TOPIC), values(b, Dip.TOPIC));
  }

  private static String suffixed(String iri, List<List<Fact>> told, int i, Set<String> taken) {
    Fact fact = told.get(i).get(0);
    Fact first = told.get(0).get(0);
    String telling =
        TELLING.stream()
            .filter(p -> contradict(text(fact, p), text(first, p)))
            .map(p -> text(fact, p).orElse(""))
            .findFirst()
            .or(() -> values(fact, Dip.TOPIC).stream().sorted().findFirst().map(Records::local))
            .map(Slug::of)
            .map(s -> s.length() <= LONGEST_SUFFIX ? s : s.substring(0, LONGEST_SUFFIX))
            .map(s -> s.replaceAll("-+$", ""))
            .orElse("");
    String name = telling.isEmpty() ? iri : iri + "-" + telling;
    for (int n = 2; !taken.add(name); n++) {
      name = (telling.isEmpty() ? iri : iri + "-" + telling) + "-" + n;
    }
    return name;
  }

  private static boolean isNamedThing(String top) {
    return top.equals("Vessel") || top.equals("Initiative");
  }

  private static boolean contradict(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !Slug.of(a.get()).equals(Slug.of(b.get()));
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  private static Optional<String> text(Fact fact, String property) {
    return fact.first(property).map(slot -> EventKey.text(slot.value()));
  }

  private static Set<String> values(Fact fact, String property) {
    return fact.all(property).map(s -> EventKey.text(s.value())).collect(Collectors.toSet());
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
