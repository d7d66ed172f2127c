package io.chancery.language;

import io.chancery.text.Span;

/**
 * A place in an article that names a time.
 *
 * @param span the words of the date, without a leading preposition
 * @param date the time itself
 * @param basis how the date became certain, for a reader: {@code "stated"}, {@code "weekday before
 *     the day of publication"}, {@code "year from weekday and day of month"}, ...
 * @param tense whether the words themselves point back or ahead of the article
 */
public record DateMention(Span span, PartialDate date, String basis, Tense tense) {

  /** Where a date lies from the article's point of view, as far as its words say. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    OPEN
  }
}
