package io.chancery.language;

import io.chancery.language.DateReading.DayOfMonth;
import io.chancery.language.DateReading.Draft;
import io.chancery.language.DateReading.Stated;
import io.chancery.language.DateReading.Weekday;
import io.chancery.language.DateResolver.Resolved;
import io.chancery.language.DateWords.Role;
import io.chancery.language.DateWords.Word;
import io.chancery.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes dates certain in an article without a day of publication.
 *
 * <p>A weekday with a day and month leaves one year in six or so; an anniversary ("the 50th
 * anniversary of ties that began in 1973") or a year that the article names picks it. The day found
 * so anchors weekdays near it.
 */
final class DateAnchors {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2030;
  private static final int NEAR_ANNIVERSARY = 250;
  private static final int CERTAIN_DAYS = 2;
  private static final int MOST_ANNIVERSARIES = 20;

  /** Years that anniversaries make, each with its sum for the reader. */
  private final SortedMap<Integer, String> anniversaries = new TreeMap<>();

  private final SortedSet<Integer> named = new TreeSet<>();
  private final SortedSet<LocalDate> anchors = new TreeSet<>();
  private final List<Draft> drafts;

  DateAnchors(RawWords<Word> words, List<Draft> drafts) {
    this.drafts = drafts;
    for (Draft draft : drafts) {
      if (draft.reading() instanceof Stated stated) {
        named.add(stated.year());
      }
    }
    readAnniversaries(words);
  }

  List<DateMention> mentions() {
    List<Optional<Resolved>> first = new ArrayList<>();
    for (Draft draft : drafts) {
      first.add(withoutAnchor(draft));
    }
    List<DateMention> mentions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Optional<Resolved> resolved =
          draft.reading() instanceof Weekday weekday ? nextToAnchor(weekday) : first.get(i);
      resolved.ifPresent(
          r ->
              mentions.add(
                  new DateMention(
                      draft.span(), r.date(), r.basis(), DateResolver.openTense(draft))));
    }
    return mentions;
  }

  private Optional<Resolved> withoutAnchor(Draft draft) {
    if (draft.reading() instanceof Stated stated) {
      return Optional.of(new Resolved(DateResolver.date(stated), "stated"));
    }
    return draft.reading() instanceof DayOfMonth day && day.weekday() > 0
        ? withWeekday(day)
        : Optional.empty();
  }

  private Optional<Resolved> withWeekday(DayOfMonth day) {
    SortedSet<Integer> fitting = new TreeSet<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      if (CalendarWords.exists(year, day.month(), day.day())
          && LocalDate.of(year, day.month(), day.day()).getDayOfWeek().getValue()
              == day.weekday()) {
        fitting.add(year);
      }
    }
    SortedSet<Integer> celebrated = new TreeSet<>(fitting);
    celebrated.retainAll(anniversaries.keySet());
    if (celebrated.size() == 1) {
      int year = celebrated.first();
      String sum = anniversaries.get(year);
      return Optional.of(anchor(year, day, "year from weekday and anniversary (" + sum + ")"));
    }
    fitting.retainAll(named);
    boolean certain = fitting.size() == 1 && fitting.first().equals(named.last());
    return certain && celebrated.isEmpty()
        ? Optional.of(
            anchor(fitting.first(), day, "year from weekday and the year named in the article"))
        : Optional.empty();
  }

  private Resolved anchor(int year, DayOfMonth day, String basis) {
    LocalDate date = LocalDate.of(year, day.month(), day.day());
    anchors.add(date);
    return new Resolved(PartialDate.of(date), basis);
  }

  /** A weekday at most two days from the anchor; further away the week is not certain. */
  private Optional<Resolved> nextToAnchor(Weekday reading) {
    if (reading.shift() != DateReading.Shift.NONE || reading.week() != DateReading.Shift.NONE) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(reading.weekday());
    SortedSet<LocalDate> near = new TreeSet<>();
    SortedSet<YearMonth> months = new TreeSet<>();
    for (LocalDate anchor : anchors) {
      LocalDate before = anchor.with(TemporalAdjusters.previousOrSame(weekday));
      LocalDate after = anchor.with(TemporalAdjusters.nextOrSame(weekday));
      if (!before.isBefore(anchor.minusDays(CERTAIN_DAYS))) {
        near.add(before);
      }
      if (!after.isAfter(anchor.plusDays(CERTAIN_DAYS))) {
        near.add(after);
      }
      months.add(YearMonth.from(before));
      months.add(YearMonth.from(after));
    }
    String basis = anchors.isEmpty() ? "" : "weekday next to " + name(anchors.first());
    if (near.size() == 1) {
      return Optional.of(new Resolved(PartialDate.of(near.first()), basis));
    }
    return months.size() == 1
        ? Optional.of(
            new Resolved(PartialDate.of(months.first()), basis + "; the week is not certain"))
        : Optional.empty();
  }

  private static String name(LocalDate day) {
    return DateResolver.name(day.getDayOfWeek()) + " " + day;
  }

  private void readAnniversaries(RawWords<Word> words) {
    CalendarWords calendar = new CalendarWords(words);
    int seen = 0;
    for (int i = 0; i < words.count() && seen < MOST_ANNIVERSARIES; i++) {
      if (!calendar.role(i, Role.ANNIVERSARY)) {
        continue;
      }
      seen++;
      int count = 0;
      for (int at = i - 1; at >= i - 3 && count == 0; at--) {
        count = calendar.ordinalBefore(at);
      }
      if (count > 0) {
        addYears(count, words.span(i, i + 1));
      }
    }
  }

  /** Adds the count to each year that the article names near the word "anniversary". */
  private void addYears(int count, Span anniversary) {
    for (Draft draft : drafts) {
      boolean near =
          draft.span().end() > anniversary.start() - NEAR_ANNIVERSARY
              && draft.span().start() < anniversary.end() + NEAR_ANNIVERSARY;
      if (near && draft.reading() instanceof Stated stated) {
        anniversaries.putIfAbsent(stated.year() + count, stated.year() + " + " + count);
      }
    }
  }
}
