package io.chancery.extract;

import io.chancery.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record as one sentence tells it, before the sentences are put together.
 *
 * @param type IRI of the class
 * @param topClass IRI of Agreement, Grant, Vessel, Initiative or Meeting
 * @param slots what the sentence gives
 * @param sentence the sentence
 * @param trigger the word that denotes it
 * @param definite whether it points back ("the agreement", "this aid")
 * @param standing how it stands in its sentence
 * @param stated whether a verb or nominal says something of it, not a mere mention
 * @param weak whether its word denotes the class only where something is done with it
 * @param gift whether what it tells of is given for nothing
 * @param reason the rule, in words
 */
record Draft(
    String type,
    String topClass,
    List<Slot> slots,
    Span sentence,
    Span trigger,
    boolean definite,
    Standing standing,
    boolean stated,
    boolean weak,
    boolean gift,
    String reason) {

  Draft {
    slots = List.copyOf(slots);
  }

  Stream<Slot> all(String property) {
    return slots.stream().filter(s -> s.property().equals(property));
  }

  Optional<Slot> first(String property) {
    return all(property).findFirst();
  }

  Draft with(List<Slot> newSlots) {
    return new Draft(
        type, topClass, newSlots, sentence, trigger, definite, standing, stated, weak, gift,
        reason);
  }
}
