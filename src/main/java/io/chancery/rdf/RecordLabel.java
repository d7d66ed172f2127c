package io.chancery.rdf;

import com.google.common.base.CaseFormat;
import io.chancery.extract.Fact;
import io.chancery.extract.Slot;
import io.chancery.extract.Value;
import io.chancery.ontology.Dip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a record is called in lists: its name, else its class, actors and date. */
final class RecordLabel {

  private static final int MOST_ACTORS = 4;

  private RecordLabel() {}

  /**
   * @param person the holder's usual name, where the fact is a tenure
   */
  static String of(Fact fact, Optional<String> person) {
    Optional<String> name = text(fact, Dip.NAME);
    List<String> actors = actors(fact);
    if (person.isPresent()) {
      return tenure(person.get(), text(fact, Dip.OFFICE), actors.stream().findFirst());
    }
    if (name.isPresent()) {
      return name.get();
    }
    String what = text(fact, Dip.VESSEL_TYPE).orElseGet(() -> words(fact.type()));
    String who =
        actors.stream().limit(MOST_ACTORS).collect(Collectors.joining(", "))
            + (actors.size() > MOST_ACTORS ? ", ..." : "");
    String date =
        fact.first(Dip.DATE)
            .map(s -> s.value())
            .filter(Value.DateValue.class::isInstance)
            .map(v -> ", " + ((Value.DateValue) v).date())
            .orElse("");
    return upper(what) + (who.isEmpty() ? "" : ": " + who) + date;
  }

  /** A tenure's label, the same in an article's graph and in the authority graph. */
  static String tenure(String person, Optional<String> office, Optional<String> of) {
    return person + office.map(o -> ", " + o).orElse("") + of.map(a -> " of " + a).orElse("");
  }

  /** Role by role, inside a role by name, so that articles that list them otherwise agree. */
  private static List<String> actors(Fact fact) {
    Map<String, SortedSet<String>> byRole = new LinkedHashMap<>();
    for (Slot slot : fact.slots()) {
      if (slot.value() instanceof Value.ActorValue v) {
        byRole.computeIfAbsent(slot.property(), k -> new TreeSet<>()).add(v.actor().name());
      }
    }
    return byRole.values().stream().flatMap(Set::stream).distinct().toList();
  }

  private static Optional<String> text(Fact fact, String property) {
    return fact.first(property)
        .map(s -> s.value())
        .filter(Value.TextValue.class::isInstance)
        .map(v -> ((Value.TextValue) v).text());
  }

  /** {@code JointStatement} as words. */
  private static String words(String classIri) {
    String local =
        classIri.substring(Math.max(classIri.lastIndexOf('#'), classIri.lastIndexOf('/')) + 1);
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, local).replace('_', ' ');
  }

  private static String upper(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
