package io.chancery.extract;

import com.google.common.collect.ImmutableMap;
import io.chancery.language.Money;
import io.chancery.ontology.Dip;
import io.chancery.ontology.Ontology;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Facts as lines for a reader: {@code agreement/treaty: party FJ, NZ; date 2024-03-05; status
 * signed}. Topics, purposes and how a date became certain are left out, so that a case shows who
 * did what with whom.
 */
final class FactLine {

  private static final List<String> CLASSES =
      List.of(Dip.AGREEMENT, Dip.GRANT, Dip.VESSEL, Dip.INITIATIVE, Dip.MEETING);

  /** Property and word, in the order of the line. */
  private static final Map<String, String> WORDS =
      ImmutableMap.<String, String>builder()
          .put(Dip.NAME, "name")
          .put(Dip.VESSEL_TYPE, "type")
          .put(Dip.QUANTITY, "quantity")
          .put(Dip.OFFICE, "office")
          .put(Dip.OFFICE_OF, "of")
          .put(Dip.FORMER, "former")
          .put(Dip.PARTY, "party")
          .put(Dip.SIGNER, "signer")
          .put(Dip.DONOR, "donor")
          .put(Dip.RECIPIENT, "recipient")
          .put(Dip.PROVIDER, "provider")
          .put(Dip.RECEIVER, "receiver")
          .put(Dip.OPERATOR, "operator")
          .put(Dip.FOUNDER, "founder")
          .put(Dip.MEMBER, "member")
          .put(Dip.PARTICIPANT, "actor")
          .put(Dip.ATTENDEE, "person")
          .put(Dip.AMOUNT, "amount")
          .put(Dip.EQUIVALENT_AMOUNT, "equivalent")
          .put(Dip.PROGRAMME, "programme")
          .put(Dip.DATE, "date")
          .put(Dip.PLACE, "place")
          .put(Dip.STATUS, "status")
          .buildOrThrow();

  private FactLine() {}

  static List<String> of(Extraction extraction, Ontology ontology) {
    return extraction.facts().stream().map(f -> of(f, ontology)).sorted().toList();
  }

  private static String of(Fact fact, Ontology ontology) {
    return head(fact, ontology)
        + ": "
        + WORDS.entrySet().stream()
            .map(e -> part(fact, e.getKey(), e.getValue()))
            .filter(p -> !p.isEmpty())
            .collect(Collectors.joining("; "));
  }

  private static String head(Fact fact, Ontology ontology) {
    String top =
        CLASSES.stream().filter(c -> ontology.isA(fact.type(), c)).findFirst().orElse("leader");
    String kind =
        fact.first(Dip.KIND)
            .map(k -> "/" + print(k.value()))
            .filter(k -> !top.equals(Dip.VESSEL))
            .orElse("");
    return local(top).toLowerCase(Locale.ROOT) + kind;
  }

  private static String part(Fact fact, String property, String word) {
    String values =
        fact.all(property)
            .map(s -> print(s.value()))
            .filter(v -> !v.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return values.isEmpty() ? "" : word + " " + values;
  }

  private static String print(Value value) {
    if (value instanceof Value.ActorValue v) {
      return v.actor().code();
    } else if (value instanceof Value.PersonValue v) {
      return v.name();
    } else if (value instanceof Value.MoneyValue v) {
      return print(v.money());
    } else if (value instanceof Value.DateValue v) {
      return v.date().toString();
    } else if (value instanceof Value.PlaceValue v) {
      return v.place().name();
    } else if (value instanceof Value.ConceptValue v) {
      return local(v.iri());
    } else if (value instanceof Value.NumberValue v) {
      return Long.toString(v.number());
    } else if (value instanceof Value.FlagValue v) {
      return v.flag() ? "yes" : "";
    }
    return ((Value.TextValue) value).text();
  }

  private static String print(Money money) {
    String amount = money.currency() + " " + money.value().stripTrailingZeros().toPlainString();
    return money.qualifier() == Money.Qualifier.EXACT
        ? amount
        : money.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + amount;
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
