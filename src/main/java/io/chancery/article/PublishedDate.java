package io.chancery.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day out of a date or a date-time as publishers write it. The day is the one that is
 * written, in the writer's own time zone; it is never moved to another zone.
 */
final class PublishedDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** 2022-04-19, 2022-04-19T10:00:00+10:00, 2022/04/19, 20220419, 20220419T1000. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?", Pattern.DOTALL);

  /** Tue, 19 Apr 2022 10:00:00 GMT; 19 April 2022. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})\\b.*");

  /** April 19, 2022, 10:00; Tue Apr 19, 2022. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\p{L}+,? )?(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b.*");

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;

  private PublishedDate() {}

  /** The day; empty for what is no date. */
  static Optional<LocalDate> parse(String written) {
    String date = written.strip();
    if (date.length() > 80) {
      return Optional.empty();
    }
    Matcher yearFirst = YEAR_FIRST.matcher(date);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), number(yearFirst.group(3)), yearFirst.group(4));
    }
    Matcher dayFirst = DAY_FIRST.matcher(date);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(date);
    return monthFirst.matches()
        ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
        : Optional.empty();
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int y = number(year);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y, month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
