package io.chancery.ontology;

import java.util.Optional;
import java.util.Set;

/**
 * One meaning of a lexical entry.
 *
 * @param type IRI of the class that it denotes or says something about
 * @param status IRI of the status that it gives
 * @param frame how its arguments fill the properties of a record
 * @param traits what else matters to its use
 */
public record Sense(String type, Optional<String> status, Frame frame, Set<Trait> traits) {

  /** What else matters to the use of a sense. */
  public enum Trait {
    /** Denotes the class only where a verb says something of it. */
    WEAK,
    /** Denotes the class wherever an actor stands beside it. */
    STRONG,
    /** A noun that does what a verb does: "the signing of". */
    ACT,
    /** A participle before the noun: "Australian-funded". */
    PARTICIPLE,
    /** A way of giving for nothing: what is handed over is also a grant in kind. */
    GIFT,
    /** A noun that ends the proper names of its class. */
    NAME_HEAD
  }

  public Sense {
    traits = Set.copyOf(traits);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
