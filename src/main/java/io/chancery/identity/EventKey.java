package io.chancery.identity;

import com.google.common.collect.ImmutableSet;
import io.chancery.authority.Actor;
import io.chancery.extract.Fact;
import io.chancery.extract.Value;
import io.chancery.language.Money;
import io.chancery.ontology.Dip;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes an event the same event in two articles: its class, kind family, actors, date and
 * amount, an agreement's name, a vessel's type and number; never the words around them.
 *
 * <p>Actors are taken with their role, so that aid from A to B is not aid from B to A. An event
 * without a date is told apart by a second actor together with a name or an amount; with less, the
 * article's id joins the key and the event stays alone.
 *
 * @param topClass local name of the class right below Record, e.g. {@code Agreement}
 * @param readable what stands before the hash in the IRI; may be empty
 * @param text the whole key
 */
record EventKey(String topClass, String readable, String text) {

  private static final int READABLE_ACTORS = 4;

  /** The roles whose actors tell events apart, in the order in which an IRI names them. */
  private static final List<String> ROLES =
      List.of(
          Dip.PARTY,
          Dip.DONOR,
          Dip.RECIPIENT,
          Dip.PROVIDER,
          Dip.RECEIVER,
          Dip.OPERATOR,
          Dip.FOUNDER,
          Dip.MEMBER,
          Dip.PARTICIPANT);

  /** Kinds that reporters use for one another; a kind that is not listed is its own family. */
  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("treaty", "agreement"),
          Map.entry("pact", "agreement"),
          Map.entry("contract", "agreement"),
          Map.entry("convention", "agreement"),
          Map.entry("memorandum", "agreement"),
          Map.entry("joint-statement", "declaration"),
          Map.entry("grant", "aid"),
          Map.entry("in-kind", "aid"),
          Map.entry("summit", "conference"),
          Map.entry("visit", "bilateral"),
          Map.entry("call", "bilateral"));

  static EventKey of(Fact fact, String topClass, String articleId) {
    List<String> roles = ROLES.stream().flatMap(role -> inRole(fact, role)).distinct().toList();
    Set<String> actors =
        ROLES.stream().flatMap(role -> codes(fact, role)).collect(ImmutableSet.toImmutableSet());
    Optional<String> date = first(fact, Dip.DATE);
    Optional<String> amount = first(fact, Dip.AMOUNT);
    Optional<String> name = first(fact, Dip.NAME).map(Slug::of);
    boolean vessel = topClass.equals("Vessel");
    String text =
        Stream.of(
                topClass,
                family(fact),
                String.join(",", roles),
                date.orElse(""),
                amount.orElse(""),
                name.orElse(""),
                vessel ? thing(fact) : "",
                date.isEmpty() && (actors.size() < 2 || (amount.isEmpty() && name.isEmpty()))
                    ? articleId
                    : "")
            .collect(Collectors.joining("|"));
    String readable =
        Stream.of(
                date.stream(),
                vessel ? Stream.of(thing(fact)) : Stream.<String>empty(),
                actors.stream().limit(READABLE_ACTORS).map(Slug::of))
            .flatMap(s -> s)
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining("-"));
    return new EventKey(topClass, readable, text);
  }

  /** The last part of the event's IRI. */
  String local() {
    return readable.isEmpty() ? Slug.hash(text) : readable + "-" + Slug.hash(text);
  }

  private static String family(Fact fact) {
    String kind = first(fact, Dip.KIND).map(k -> k.substring(k.lastIndexOf('/') + 1)).orElse("");
    return FAMILIES.getOrDefault(kind, kind);
  }

  private static String thing(Fact fact) {
    String type = first(fact, Dip.VESSEL_TYPE).map(Slug::of).orElse("vessel");
    return first(fact, Dip.QUANTITY).map(n -> n + "-" + type).orElse(type);
  }

  private static Stream<String> inRole(Fact fact, String role) {
    String name = role.substring(role.indexOf('#') + 1);
    return codes(fact, role).map(code -> name + "=" + code);
  }

  private static Stream<String> codes(Fact fact, String role) {
    return fact.all(role)
        .map(slot -> slot.value())
        .filter(Value.ActorValue.class::isInstance)
        .map(value -> ((Value.ActorValue) value).actor())
        .map(Actor::code)
        .sorted();
  }

  private static Optional<String> first(Fact fact, String property) {
    return fact.first(property).map(slot -> text(slot.value()));
  }

  /** A value as a key sees it: equal values give equal text. */
  static String text(Value value) {
    if (value instanceof Value.ActorValue v) {
      return v.actor().code();
    } else if (value instanceof Value.PersonValue v) {
      return v.id().orElse(v.name());
    } else if (value instanceof Value.MoneyValue v) {
      return money(v.money());
    } else if (value instanceof Value.DateValue v) {
      return v.date().toString();
    } else if (value instanceof Value.PlaceValue v) {
      return v.place().name();
    } else if (value instanceof Value.ConceptValue v) {
      return v.iri();
    } else if (value instanceof Value.TextValue v) {
      return v.text();
    } else if (value instanceof Value.NumberValue v) {
      return Long.toString(v.number());
    } else if (value instanceof Value.FlagValue v) {
      return Boolean.toString(v.flag());
    }
    throw new IllegalArgumentException("a kind of value without a key: " + value.getClass());
  }

  /** Without the qualifier: "about 5 million" and "5 million" are told of one event. */
  private static String money(Money money) {
    return money.currency() + " " + money.value().stripTrailingZeros().toPlainString();
  }
}
