package io.chancery.language;

import io.chancery.text.Span;

/** What the words of a date say, before the day of publication makes it a date. */
sealed interface DateReading {

  /** The last one, this one, the next one; {@code NONE} where the words do not say. */
  enum Shift {
    LAST,
    THIS,
    NEXT,
    NONE
  }

  /** A stretch of time that an article names from its own point of view. */
  enum Unit {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    YEAR
  }

  /** Where the clause around the words points; {@code UNCERTAIN} where it may be either. */
  enum Direction {
    BACK,
    AHEAD,
    UNCERTAIN,
    NONE
  }

  /** "December 17, 2023": month and day are zero where the words do not name them. */
  record Stated(int year, int month, int day) implements DateReading {}

  /** "Sunday, December 17": the weekday is zero where there is none. */
  record DayOfMonth(int weekday, int month, int day) implements DateReading {}

  /** "in November", "last November", "November this year" (the year's shift). */
  record MonthOfYear(int month, Shift shift, Shift year) implements DateReading {}

  /** "on Monday", "last Monday", "Monday next week" (the week's shift). */
  record Weekday(int weekday, Shift shift, Shift week) implements DateReading {}

  /** "yesterday": days after the day of publication. */
  record RelativeDay(int days) implements DateReading {}

  /** "two months ago", "three days from now" (positive). */
  record Distance(int count, Unit unit) implements DateReading {}

  /** "last week"; the direction tells "earlier this week" and "later this week". */
  record Period(Unit unit, Shift shift) implements DateReading {}

  /**
   * A reading in its place.
   *
   * @param span the words
   * @param reading what they say
   * @param direction where they or their clause point
   */
  record Draft(Span span, DateReading reading, Direction direction) {}
}
