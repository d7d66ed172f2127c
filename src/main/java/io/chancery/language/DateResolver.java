package io.chancery.language;

import io.chancery.language.DateMention.Tense;
import io.chancery.language.DateReading.DayOfMonth;
import io.chancery.language.DateReading.Direction;
import io.chancery.language.DateReading.Distance;
import io.chancery.language.DateReading.Draft;
import io.chancery.language.DateReading.MonthOfYear;
import io.chancery.language.DateReading.Period;
import io.chancery.language.DateReading.RelativeDay;
import io.chancery.language.DateReading.Shift;
import io.chancery.language.DateReading.Stated;
import io.chancery.language.DateReading.Unit;
import io.chancery.language.DateReading.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes dates of what the words say, counted from the day of publication. */
final class DateResolver {

  /** Beyond this a day without a year is as likely to lie in another year. */
  private static final int NEAR_DAYS = 150;

  private static final int YEARS_AROUND = 6;

  private final LocalDate published;

  DateResolver(LocalDate published) {
    this.published = published;
  }

  /** A date and how it became certain. */
  record Resolved(PartialDate date, String basis) {}

  Optional<DateMention> resolve(Draft draft) {
    Direction direction = draft.direction();
    DateReading reading = draft.reading();
    Optional<Resolved> resolved = Optional.empty();
    if (reading instanceof Stated stated) {
      resolved = Optional.of(new Resolved(date(stated), "stated"));
    } else if (reading instanceof DayOfMonth day) {
      resolved = day.weekday() > 0 ? withWeekday(day) : dayOfMonth(day, direction);
    } else if (reading instanceof MonthOfYear month) {
      resolved = month(month, direction);
    } else if (reading instanceof Weekday weekday) {
      resolved = weekday(weekday, direction);
    } else if (reading instanceof RelativeDay day) {
      resolved = Optional.of(relative(day.days()));
    } else if (reading instanceof Distance distance) {
      resolved = distance(distance);
    } else if (reading instanceof Period period) {
      resolved = period(period, direction);
    }
    return resolved.map(
        r -> new DateMention(draft.span(), r.date(), r.basis(), tense(r.date(), draft)));
  }

  static PartialDate date(Stated stated) {
    return new PartialDate(
        stated.year(),
        stated.month() == 0 ? OptionalInt.empty() : OptionalInt.of(stated.month()),
        stated.day() == 0 ? OptionalInt.empty() : OptionalInt.of(stated.day()));
  }

  /** "Sunday, December 17": the nearest year in which it is a Sunday. */
  private Optional<Resolved> withWeekday(DayOfMonth day) {
    Optional<LocalDate> nearest = Optional.empty();
    for (int year = published.getYear() - YEARS_AROUND;
        year <= published.getYear() + YEARS_AROUND;
        year++) {
      if (!CalendarWords.exists(year, day.month(), day.day())) {
        continue;
      }
      LocalDate candidate = LocalDate.of(year, day.month(), day.day());
      boolean fits = candidate.getDayOfWeek().getValue() == day.weekday();
      if (fits && (nearest.isEmpty() || away(candidate) < away(nearest.get()))) {
        nearest = Optional.of(candidate);
      }
    }
    return nearest.map(d -> new Resolved(PartialDate.of(d), "year from weekday and day of month"));
  }

  private long away(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(published, day));
  }

  private Optional<Resolved> dayOfMonth(DayOfMonth day, Direction direction) {
    Optional<LocalDate> before = Optional.empty();
    Optional<LocalDate> after = Optional.empty();
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      if (CalendarWords.exists(year, day.month(), day.day())) {
        LocalDate candidate = LocalDate.of(year, day.month(), day.day());
        if (!candidate.isAfter(published)) {
          before = Optional.of(candidate);
        } else if (after.isEmpty()) {
          after = Optional.of(candidate);
        }
      }
    }
    if (before.equals(Optional.of(published))) {
      return before.map(d -> new Resolved(PartialDate.of(d), "the day of publication"));
    }
    return switch (direction) {
      case BACK ->
          before.map(d -> new Resolved(PartialDate.of(d), "last such day before publication"));
      case AHEAD ->
          after.map(d -> new Resolved(PartialDate.of(d), "next such day after publication"));
      case NONE, UNCERTAIN ->
          before
              .filter(d -> away(d) <= NEAR_DAYS)
              .or(() -> after(day).filter(d -> away(d) <= NEAR_DAYS))
              .map(d -> new Resolved(PartialDate.of(d), "such day nearest to publication"));
    };
  }

  private Optional<LocalDate> after(DayOfMonth day) {
    for (int year = published.getYear(); year <= published.getYear() + 1; year++) {
      if (CalendarWords.exists(year, day.month(), day.day())) {
        LocalDate candidate = LocalDate.of(year, day.month(), day.day());
        if (candidate.isAfter(published)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Resolved> month(MonthOfYear reading, Direction direction) {
    if (reading.year() != Shift.NONE) {
      int year = published.getYear() + years(reading.year());
      return Optional.of(
          new Resolved(
              PartialDate.of(YearMonth.of(year, reading.month())),
              "year counted from publication"));
    }
    YearMonth own = YearMonth.from(published);
    YearMonth same = YearMonth.of(published.getYear(), reading.month());
    YearMonth past = same.isAfter(own) ? same.minusYears(1) : same;
    YearMonth coming = same.isBefore(own) ? same.plusYears(1) : same;
    YearMonth chosen =
        switch (reading.shift()) {
          case LAST -> past.equals(own) ? past.minusYears(1) : past;
          case NEXT -> coming.equals(own) ? coming.plusYears(1) : coming;
          case THIS -> same;
          case NONE -> direction == Direction.AHEAD ? coming : past;
        };
    boolean open = direction == Direction.UNCERTAIN && reading.shift() == Shift.NONE;
    if (open && !past.equals(coming)) {
      return Optional.empty();
    }
    String basis =
        chosen.isAfter(own)
            ? "next such month after publication"
            : chosen.equals(own)
                ? "the month of publication"
                : "last such month before publication";
    return Optional.of(new Resolved(PartialDate.of(chosen), basis));
  }

  private Optional<Resolved> weekday(Weekday reading, Direction direction) {
    DayOfWeek weekday = DayOfWeek.of(reading.weekday());
    String name = name(weekday);
    LocalDate inWeek = monday(published).plusDays(reading.weekday() - 1L);
    if (reading.week() != Shift.NONE) {
      LocalDate day = inWeek.plusWeeks(years(reading.week()));
      return Optional.of(new Resolved(PartialDate.of(day), name + " of the week named"));
    }
    LocalDate past = published.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate coming = published.with(TemporalAdjusters.nextOrSame(weekday));
    return switch (reading.shift()) {
      case THIS ->
          Optional.of(new Resolved(PartialDate.of(inWeek), name + " of the week of publication"));
      case LAST ->
          either(
              published.with(TemporalAdjusters.previous(weekday)),
              inWeek.minusWeeks(1),
              "last " + name + " before publication");
      case NEXT ->
          either(
              published.with(TemporalAdjusters.next(weekday)),
              inWeek.plusWeeks(1),
              "next " + name + " after publication");
      case NONE ->
          switch (direction) {
            case AHEAD -> either(coming, coming, name + " on or after the day of publication");
            case UNCERTAIN -> either(past, coming, name + " around the day of publication");
            case BACK, NONE -> either(past, past, name + " on or before the day of publication");
          };
    };
  }

  /** The day where both are the same, else as much as they share. */
  private static Optional<Resolved> either(LocalDate one, LocalDate other, String basis) {
    if (one.equals(other)) {
      return Optional.of(new Resolved(PartialDate.of(one), basis));
    }
    return common(one, other).map(d -> new Resolved(d, basis + "; the week is not certain"));
  }

  /** The month or year that holds both days. */
  private static Optional<PartialDate> common(LocalDate one, LocalDate other) {
    if (YearMonth.from(one).equals(YearMonth.from(other))) {
      return Optional.of(PartialDate.of(YearMonth.from(one)));
    }
    return one.getYear() == other.getYear()
        ? Optional.of(PartialDate.of(one.getYear()))
        : Optional.empty();
  }

  private Resolved relative(int days) {
    String basis =
        days == 0
            ? "the day of publication"
            : days < 0 ? "the day before publication" : "the day after publication";
    return new Resolved(PartialDate.of(published.plusDays(days)), basis);
  }

  private Optional<Resolved> distance(Distance distance) {
    int count = distance.count();
    String basis = "counted from the day of publication";
    return switch (distance.unit()) {
      case DAY -> Optional.of(new Resolved(PartialDate.of(published.plusDays(count)), basis));
      case WEEK, WEEKEND -> {
        LocalDate day = published.plusWeeks(count);
        yield common(day.minusDays(3), day.plusDays(3)).map(d -> new Resolved(d, basis));
      }
      case MONTH ->
          Optional.of(
              new Resolved(
                  Math.abs(count) < 12
                      ? PartialDate.of(YearMonth.from(published).plusMonths(count))
                      : PartialDate.of(published.plusMonths(count).getYear()),
                  basis));
      case YEAR -> {
        int year = published.getYear() + count;
        yield year < 1000 || year > 9999
            ? Optional.empty()
            : Optional.of(new Resolved(PartialDate.of(year), basis));
      }
    };
  }

  private Optional<Resolved> period(Period period, Direction direction) {
    int shift = years(period.shift());
    return switch (period.unit()) {
      case YEAR ->
          Optional.of(
              new Resolved(
                  PartialDate.of(published.getYear() + shift), "year counted from publication"));
      case MONTH ->
          Optional.of(
              new Resolved(
                  PartialDate.of(YearMonth.from(published).plusMonths(shift)),
                  "month counted from publication"));
      case WEEK, WEEKEND -> {
        LocalDate monday = monday(published).plusWeeks(shift);
        boolean own = period.shift() == Shift.THIS;
        LocalDate first = period.unit() == Unit.WEEK ? monday : monday.plusDays(5);
        LocalDate last = own && direction == Direction.BACK ? published : monday.plusDays(6);
        first = own && direction == Direction.AHEAD ? published : first;
        first = first.isAfter(last) ? last : first;
        String basis = "the days from " + first + " to " + last;
        yield common(first, last).map(d -> new Resolved(d, basis));
      }
      case DAY -> Optional.empty();
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static int years(Shift shift) {
    return switch (shift) {
      case LAST -> -1;
      case NEXT -> 1;
      case THIS, NONE -> 0;
    };
  }

  /** "Sunday". */
  static String name(DayOfWeek weekday) {
    String name = weekday.name();
    return name.charAt(0) + WordTable.fold(name.substring(1));
  }

  private Tense tense(PartialDate date, Draft draft) {
    PartialDate today = PartialDate.of(published);
    if (!today.agreesWith(date)) {
      return date.compareTo(today) < 0 ? Tense.PAST : Tense.FUTURE;
    }
    if (date.day().isPresent()) {
      return Tense.PRESENT;
    }
    return openTense(draft);
  }

  /** The tense of a stretch of time that holds the day of publication, or of no known day. */
  static Tense openTense(Draft draft) {
    if (draft.reading() instanceof Distance distance) {
      return distance.count() < 0 ? Tense.PAST : Tense.FUTURE;
    }
    boolean whole = draft.reading() instanceof Period p && p.shift() == Shift.THIS;
    if (draft.reading() instanceof Period p && p.shift() != Shift.THIS) {
      return p.shift() == Shift.LAST ? Tense.PAST : Tense.FUTURE;
    }
    return switch (draft.direction()) {
      case BACK -> Tense.PAST;
      case AHEAD -> Tense.FUTURE;
      case UNCERTAIN -> Tense.OPEN;
      case NONE -> whole ? Tense.PRESENT : Tense.OPEN;
    };
  }
}
