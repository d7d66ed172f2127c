package io.chancery.extract;

import io.chancery.authority.Actor;
import io.chancery.authority.Place;
import io.chancery.text.Span;
import java.util.Optional;

/**
 * What a noun phrase stands for.
 *
 * @param actor the actor, or the one that the person serves
 * @param person the person
 * @param place the place, where the phrase names one
 * @param span the words
 */
record Filler(
    Optional<Actor> actor, Optional<KnownPerson> person, Optional<Place> place, Span span) {

  static Filler of(Actor actor, Span span) {
    return new Filler(Optional.of(actor), Optional.empty(), Optional.empty(), span);
  }

  static Filler of(KnownPerson person, Span span) {
    return new Filler(person.of(), Optional.of(person), Optional.empty(), span);
  }
}
