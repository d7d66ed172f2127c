package io.chancery.authority;

import io.chancery.text.Span;

/**
 * A place in a text that names an actor.
 *
 * @param span the name, without article or possessive ending
 * @param actor whom it stands for
 * @param manner by what sort of word
 */
public record ActorMention(Span span, Actor actor, Manner manner) {

  /** The sorts of words that name an actor. */
  public enum Manner {
    NAME,
    ACRONYM,
    /** An adjective or a word for the people: "Japanese", "Fijians". */
    DEMONYM,
    /** A capital or other city: the place itself, or its government. */
    CITY,
    /** A seat of government: "the Kremlin", "Downing Street". */
    SEAT,
    /** A ministry, agency, army or other arm of a state: "USAID", "the State Department". */
    ORGAN
  }
}
