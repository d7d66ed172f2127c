package io.chancery.extract;

import io.chancery.authority.Actor;
import io.chancery.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A person in public office, as one article shows them.
 *
 * @param id the authority's id, where listed
 * @param name the fullest form in the article
 * @param family the part that stands alone on second mention
 * @param office short lower-case title, where the article gives one
 * @param of the country or body served
 * @param former whether the office lies in the past
 * @param introduced where the office is given, else the first mention
 * @param mentions all places that name the person, in order
 */
record KnownPerson(
    Optional<String> id,
    String name,
    String family,
    Optional<String> office,
    Optional<Actor> of,
    boolean former,
    Span introduced,
    List<Span> mentions) {

  KnownPerson {
    mentions = List.copyOf(mentions);
  }
}
