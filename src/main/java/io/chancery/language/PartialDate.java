package io.chancery.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * A day, a month or a year, as exact as the article makes it.
 *
 * @param year 1000 to 9999
 * @param month 1 to 12, absent for a year
 * @param day 1 to 31, absent for a month or a year
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {

  public PartialDate {
    if (year < 1000 || year > 9999 || (day.isPresent() && month.isEmpty())) {
      throw new IllegalArgumentException("not a date: " + year + " " + month + " " + day);
    }
    if (day.isPresent()) {
      LocalDate.of(year, month.getAsInt(), day.getAsInt());
    } else if (month.isPresent()) {
      YearMonth.of(year, month.getAsInt());
    }
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(
        day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
  }

  public static PartialDate of(YearMonth month) {
    return new PartialDate(
        month.getYear(), OptionalInt.of(month.getMonthValue()), OptionalInt.empty());
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  /** Whether both can be the same day: equal as far as both are known. */
  public boolean agreesWith(PartialDate other) {
    return toString().startsWith(other.toString()) || other.toString().startsWith(toString());
  }

  /** {@code 2023-12-17}, {@code 2023-12} or {@code 2023}. */
  @Override
  public String toString() {
    StringBuilder result = new StringBuilder(10).append(year);
    month.ifPresent(m -> result.append(m < 10 ? "-0" : "-").append(m));
    day.ifPresent(d -> result.append(d < 10 ? "-0" : "-").append(d));
    return result.toString();
  }

  @Override
  public int compareTo(PartialDate other) {
    return toString().compareTo(other.toString());
  }
}
