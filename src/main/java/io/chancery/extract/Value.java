package io.chancery.extract;

import io.chancery.authority.Actor;
import io.chancery.authority.Place;
import io.chancery.language.Money;
import io.chancery.language.PartialDate;
import java.util.Optional;

/** What can fill a slot of a fact. */
public sealed interface Value {

  /** A country, a body or a group. */
  record ActorValue(Actor actor) implements Value {}

  /**
   * A person.
   *
   * @param id the authority's id, absent for a person known from the article alone
   * @param name the fullest form in the article
   */
  record PersonValue(Optional<String> id, String name) implements Value {}

  /** An amount of money. */
  record MoneyValue(Money money) implements Value {}

  /** A day, month or year. */
  record DateValue(PartialDate date) implements Value {}

  /** A city, else a country. */
  record PlaceValue(Place place) implements Value {}

  /**
   * A concept of one of the ontology's SKOS schemes: a status, kind or topic.
   *
   * @param iri the full IRI
   */
  record ConceptValue(String iri) implements Value {}

  /** Words: a name as written, a purpose, a type of vessel, an office. */
  record TextValue(String text) implements Value {}

  /** A count. */
  record NumberValue(long number) implements Value {}

  /** Yes or no. */
  record FlagValue(boolean flag) implements Value {}
}
