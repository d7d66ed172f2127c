package io.chancery.extract;

import io.chancery.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One record that an article states: an agreement, a grant, a vessel, an initiative, a meeting, or
 * a leader's tenure.
 *
 * @param type IRI of the ontology's most specific class that fits
 * @param slots what is known of it, in a fixed order
 * @param evidence the passages that state it, one or two, in text order; never empty
 * @param reason the rule that accepted it, in words for a reader
 */
public record Fact(String type, List<Slot> slots, List<Span> evidence, String reason) {

  public Fact {
    slots = List.copyOf(slots);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a fact without evidence: " + type);
    }
  }

  /** The slots of one property, in order. */
  public Stream<Slot> all(String property) {
    return slots.stream().filter(s -> s.property().equals(property));
  }

  /** The first slot of one property. */
  public Optional<Slot> first(String property) {
    return all(property).findFirst();
  }
}
