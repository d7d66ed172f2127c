package io.chancery.language;

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
import io.chancery.language.DateWords.Role;
import io.chancery.language.DateWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the words of dates, one after the other, without knowing the day of publication. */
final class DateReader {

  private final RawWords<Word> words;
  private final CalendarWords calendar;
  private final YearReader years;
  private final ClauseDirection clauses;
  private final List<Draft> drafts = new ArrayList<>();
  private int free;
  private int lastMonthEnd = -1;

  /** A day and month, with the year where it is stated (else 0), and the token after them. */
  private record DayAndMonth(int month, int day, int year, int next) {}

  private DateReader(RawWords<Word> words) {
    this.words = words;
    this.calendar = new CalendarWords(words);
    this.years = new YearReader(calendar);
    this.clauses = new ClauseDirection(words);
  }

  static List<Draft> read(RawWords<Word> words) {
    DateReader reader = new DateReader(words);
    int i = 0;
    while (i < words.count()) {
      i = Math.max(i + 1, reader.readAt(i));
    }
    return reader.drafts;
  }

  /** Reads the date at this token; the token after it, or this one where there is none. */
  private int readAt(int i) {
    if (words.isNumber(i)) {
      return readNumber(i);
    }
    Word word = words.known(i);
    if (word == null) {
      return i;
    }
    if (calendar.weekday(i) > 0) {
      return readWeekday(i);
    }
    if (calendar.month(i) > 0) {
      return readMonth(i);
    }
    if (word.is(Role.DAY)) {
      return readDay(i);
    }
    if (word.is(Role.PART_OF_DAY)) {
      return readPartOfDay(i);
    }
    if (word.is(Role.FISCAL)) {
      return readFiscalYear(i);
    }
    return unit(word) == null ? readSeason(i, word) : readUnit(i, word);
  }

  private static @Nullable Unit unit(Word word) {
    if (word.is(Role.UNIT_DAY)) {
      return Unit.DAY;
    }
    if (word.is(Role.UNIT_WEEK)) {
      return Unit.WEEK;
    }
    if (word.is(Role.UNIT_MONTH)) {
      return Unit.MONTH;
    }
    if (word.is(Role.UNIT_YEAR)) {
      return Unit.YEAR;
    }
    return word.is(Role.WEEKEND) ? Unit.WEEKEND : null;
  }

  private int readNumber(int i) {
    int iso = readIso(i);
    if (iso > i) {
      return iso;
    }
    Optional<DayAndMonth> date = dayFirst(i);
    if (date.isPresent()) {
      return addDay(i, 0, date.get(), i);
    }
    int span = years.start(i);
    if (span < 0 || span < free) {
      return i;
    }
    add(span, i + 1, new Stated(calendar.year(i), 0, 0), Direction.NONE);
    years.accepted(i);
    return i + 1;
  }

  /** "2023-12-17". */
  private int readIso(int i) {
    int year = calendar.year(i);
    for (int at = i + 1; at <= i + 4; at++) {
      if (year == 0 || !words.touchesPrevious(at) || words.isHyphen(at) != (at - i) % 2 > 0) {
        return i;
      }
    }
    int month = words.end(i + 2) - words.start(i + 2) == 2 ? calendar.day(i + 2) : 0;
    int day = words.end(i + 4) - words.start(i + 4) == 2 ? calendar.day(i + 4) : 0;
    boolean more = words.touchesPrevious(i + 5) && words.isHyphen(i + 5);
    if (month == 0 || month > 12 || day == 0 || more || !CalendarWords.exists(year, month, day)) {
      return i;
    }
    add(i, i + 5, new Stated(year, month, day), Direction.NONE);
    return i + 5;
  }

  /** "17 December 2023", "17th of December", and "17" in "17-18 December". */
  private Optional<DayAndMonth> dayFirst(int i) {
    int day = calendar.day(i);
    if (day == 0 || (words.touchesPrevious(i) && words.isSign(i - 1) && !opens(i - 1))) {
      return Optional.empty();
    }
    int at = calendar.afterDay(i);
    boolean range = words.isRangeDash(at) || words.is(at, "to") || words.is(at, "and");
    if (range && calendar.day(at + 1) > day) {
      Optional<DayAndMonth> second = dayFirst(at + 1, calendar.day(at + 1));
      return second.map(d -> new DayAndMonth(d.month(), day, d.year(), at)).filter(this::exists);
    }
    return dayFirst(i, day);
  }

  private Optional<DayAndMonth> dayFirst(int i, int day) {
    int at = calendar.afterDay(i);
    boolean of = words.is(at, "of");
    int month = calendar.month(of ? at + 1 : at);
    if (month == 0) {
      return Optional.empty();
    }
    int next = calendar.afterMonth(of ? at + 1 : at);
    return Optional.of(withYear(month, day, next)).filter(this::exists);
  }

  private boolean opens(int i) {
    return words.isSign(i, '(') || words.isRangeDash(i) || words.isSign(i, '\u201c');
  }

  /** "December 17, 2023", "Dec. 17th", and "17" in "December 17-18, 2023". */
  private Optional<DayAndMonth> monthFirst(int i) {
    int month = calendar.month(i);
    int at = calendar.afterMonth(i);
    int day = month == 0 ? 0 : calendar.day(at);
    if (day == 0 || isCount(i, calendar.afterDay(at))) {
      return Optional.empty();
    }
    return Optional.of(withYear(month, day, calendar.afterDay(at))).filter(this::exists);
  }

  /** Whether the number after a month counts things: "in May 20 nations". */
  private boolean isCount(int monthAt, int after) {
    boolean in = words.is(monthAt - 1, "in") || words.is(monthAt - 1, "since");
    boolean noun = words.isWord(after) && !calendar.role(after, Role.FUNCTION);
    return calendar.role(after, Role.COUNTED)
        || words.isSign(after, '%')
        || (in && noun && !words.isCapital(after));
  }

  private DayAndMonth withYear(int month, int day, int next) {
    int at = words.isSign(next, ',') || words.is(next, "of") ? next + 1 : next;
    int year = calendar.year(at);
    return year > 0
        ? new DayAndMonth(month, day, year, at + 1)
        : new DayAndMonth(month, day, 0, next);
  }

  private boolean exists(DayAndMonth date) {
    int year = date.year() == 0 ? 2000 : date.year();
    return CalendarWords.exists(year, date.month(), date.day());
  }

  private int addDay(int from, int weekday, DayAndMonth date, int clauseStart) {
    DateReading reading =
        date.year() > 0
            ? new Stated(date.year(), date.month(), date.day())
            : new DayOfMonth(weekday, date.month(), date.day());
    Direction direction = date.year() > 0 ? Direction.NONE : clauses.of(clauseStart, date.next());
    add(from, date.next(), reading, direction);
    lastMonthEnd = date.next();
    return date.next();
  }

  private int readWeekday(int i) {
    boolean full = calendar.role(i, Role.WEEKDAY);
    int at = i + 1;
    at = !full && words.isSign(at, '.') ? at + 1 : at;
    int named = calendar.role(at, Role.PART_OF_DAY) ? at + 1 : at;
    int date = words.isSign(named, ',') || words.isSign(named, '(') ? named + 1 : named;
    date = words.is(date, "the") ? date + 1 : date;
    Optional<DayAndMonth> day =
        words.isNumber(date) ? dayFirst(date, calendar.day(date)) : monthFirst(date);
    if (day.isPresent() && (words.isWord(date) || calendar.day(date) > 0)) {
      return addDay(i, calendar.weekday(i), day.get(), i);
    }
    return !full || isName(i) ? i + 1 : addWeekday(i, named);
  }

  private boolean isName(int i) {
    boolean before = calendar.role(i - 1, Role.NAME_BEFORE_WEEKDAY);
    boolean after = calendar.role(i + 1, Role.NAME_AFTER_WEEKDAY) && words.isCapital(i + 1);
    boolean following = words.is(i - 1, "following") || words.is(i - 1, "previous");
    boolean repeated = before && calendar.role(i - 1, Role.EVERY);
    return repeated || following || after || (before && words.isCapital(i - 1));
  }

  private int addWeekday(int i, int named) {
    boolean coming = words.is(i - 1, "coming");
    Shift shift = coming ? Shift.NEXT : shift(i - 1);
    int from = shift == Shift.NONE ? i : i - 1;
    Shift week = calendar.role(named + 1, Role.UNIT_WEEK) ? shift(named) : Shift.NONE;
    int next = week == Shift.NONE ? named : named + 2;
    Direction direction = clauses.of(from, next);
    add(from, next, new Weekday(calendar.weekday(i), shift, week), direction);
    return next;
  }

  private Shift shift(int i) {
    if (words.is(i, "last")) {
      return Shift.LAST;
    }
    if (words.is(i, "this")) {
      return Shift.THIS;
    }
    return words.is(i, "next") ? Shift.NEXT : Shift.NONE;
  }

  private int readMonth(int i) {
    Optional<DayAndMonth> day = monthFirst(i);
    if (day.isPresent()) {
      return addMonthFirst(i, day.get());
    }
    int next = calendar.afterMonth(i);
    int year = words.isSign(next, ',') || words.is(next, "of") ? next + 1 : next;
    int from = partStart(i);
    if (calendar.year(year) > 0) {
      add(from, year + 1, new Stated(calendar.year(year), calendar.month(i), 0), Direction.NONE);
      lastMonthEnd = year + 1;
      return year + 1;
    }
    return calendar.role(i, Role.MONTH) && standsAlone(i, from) ? addMonth(i, from) : i + 1;
  }

  /** Adds the day; of "December 17-18, 2023" both days. */
  private int addMonthFirst(int i, DayAndMonth first) {
    int dash = first.next();
    boolean range = words.isRangeDash(dash) || words.is(dash, "to") || words.is(dash, "and");
    int second = range && first.year() == 0 ? calendar.day(dash + 1) : 0;
    int after = calendar.afterDay(dash + 1 < words.count() ? dash + 1 : dash);
    boolean noun = words.isWord(after) && !calendar.role(after, Role.FUNCTION);
    if (second <= first.day() || (!words.isRangeDash(dash) && noun)) {
      return addDay(i, 0, first, i);
    }
    DayAndMonth last = withYear(first.month(), second, after);
    if (!exists(last)) {
      return addDay(i, 0, first, i);
    }
    addDay(i, 0, new DayAndMonth(first.month(), first.day(), last.year(), dash), i);
    return addDay(dash + 1, 0, last, i);
  }

  /** The start of "mid-", "early", "the middle of" before this token, else the token. */
  private int partStart(int i) {
    int part = calendar.partBefore(i);
    return part >= free ? part : i;
  }

  /** Whether a month without day and year is one: words before it say so. */
  private boolean standsAlone(int i, int from) {
    boolean chain = from == lastMonthEnd + 1 && lastMonthEnd > 0;
    boolean surname = words.isCapital(i + 1) && !words.is(i - 1, "in") && !words.is(i - 1, "since");
    boolean verb = words.is(i, "may") || words.is(i, "march");
    if (from < i) {
      return !surname;
    }
    if (chain && (words.is(i - 1, "and") || words.is(i - 1, "or") || words.is(i - 1, "to"))) {
      return true;
    }
    boolean named = words.is(i - 1, "to") || (verb && isArticle(i - 1));
    return calendar.role(i - 1, Role.BEFORE_MONTH) && !surname && !named;
  }

  private boolean isArticle(int i) {
    return words.is(i, "a") || words.is(i, "the") || words.is(i, "that");
  }

  private int addMonth(int i, int from) {
    Shift shift = from == i ? shift(i - 1) : Shift.NONE;
    int year = words.is(i + 1, "of") ? i + 2 : i + 1;
    Shift yearShift = calendar.role(year + 1, Role.UNIT_YEAR) ? shift(year) : Shift.NONE;
    int start = shift == Shift.NONE ? from : i - 1;
    int next = yearShift == Shift.NONE ? i + 1 : year + 2;
    add(start, next, new MonthOfYear(calendar.month(i), shift, yearShift), clauses.of(from, next));
    lastMonthEnd = next;
    return next;
  }

  private int readDay(int i) {
    boolean world = words.is(i + 2, "s") && words.isWord(i + 3) && words.is(i + 3, "world");
    if (world) {
      return i + 1;
    }
    int next = calendar.role(i + 1, Role.PART_OF_DAY) ? i + 2 : i + 1;
    add(i, next, new RelativeDay(calendar.value(i)), Direction.NONE);
    return next;
  }

  /** "this morning", "last night". */
  private int readPartOfDay(int i) {
    Shift shift = shift(i - 1);
    boolean night = words.is(i, "night");
    if (shift == Shift.THIS) {
      add(i - 1, i + 1, new RelativeDay(0), Direction.NONE);
    } else if (shift == Shift.LAST && night && !words.is(i - 2, "the")) {
      add(i - 1, i + 1, new RelativeDay(-1), Direction.NONE);
    }
    return i + 1;
  }

  /** "Fiscal Year 2021", "FY2021". */
  private int readFiscalYear(int i) {
    int at = calendar.role(i + 1, Role.UNIT_YEAR) ? i + 2 : i + 1;
    boolean two = words.isRangeDash(at + 1) || words.isSign(at + 1, '/');
    if (calendar.year(at) == 0 || (two && words.touchesPrevious(at + 1))) {
      return two ? at + 3 : i + 1;
    }
    add(i, at + 1, new Stated(calendar.year(at), 0, 0), Direction.NONE);
    return at + 1;
  }

  /** "this summer" lies in this year; "spring 2023" is read with its year. */
  private int readSeason(int i, Word word) {
    boolean winter = words.is(i, "winter");
    if (word.is(Role.SEASON) && words.is(i - 1, "this") && !winter) {
      add(i - 1, i + 1, new Period(Unit.YEAR, Shift.THIS), Direction.NONE);
    }
    return i + 1;
  }

  private int readUnit(int i, Word word) {
    Unit unit = unit(word);
    if (unit == null) {
      return i + 1;
    }
    int distance = readDistance(i, unit);
    if (distance > i) {
      return distance;
    }
    Shift shift = shift(i - 1);
    if (shift != Shift.NONE && unit != Unit.DAY && !words.is(i - 2, "the")) {
      return addPeriod(i, i - 1, unit, shift);
    }
    return words.is(i - 1, "the") && unit != Unit.DAY ? readTheUnit(i, unit) : i + 1;
  }

  /** "two months ago", "three days from now". */
  private int readDistance(int i, Unit unit) {
    boolean ago = words.is(i + 1, "ago");
    boolean later = words.is(i + 1, "from") && words.is(i + 2, "now");
    int count = ago || later ? calendar.numberBefore(i - 1) : 0;
    int from = calendar.numberStart(i - 1);
    boolean vague = words.is(from - 1, "half") || words.is(from - 1, "and");
    if (count == 0 || vague || unit == Unit.WEEKEND) {
      return i;
    }
    int next = ago ? i + 2 : i + 3;
    add(from, next, new Distance(ago ? -count : count, unit), Direction.NONE);
    return next;
  }

  /** "later in the year", "by the end of the year". */
  private int readTheUnit(int i, Unit unit) {
    boolean later = words.is(i - 3, "later") && words.is(i - 2, "in");
    boolean earlier = words.is(i - 3, "earlier") && words.is(i - 2, "in");
    int end = words.is(i - 4, "the") ? i - 5 : i - 4;
    boolean close =
        words.is(i - 3, "end") && words.is(i - 2, "of") && calendar.role(end, Role.AHEAD);
    if (later || earlier || close) {
      Direction direction = earlier ? Direction.BACK : Direction.AHEAD;
      add(i - 3, i + 1, new Period(unit, Shift.THIS), direction);
    }
    return i + 1;
  }

  private int addPeriod(int i, int shiftAt, Unit unit, Shift shift) {
    int from = shiftAt;
    Direction direction = Direction.NONE;
    int before = shiftAt - 1;
    if (words.is(before, "earlier") || words.is(before, "later")) {
      direction = words.is(before, "earlier") ? Direction.BACK : Direction.AHEAD;
      from = before;
    } else {
      from = partStart(shiftAt);
      boolean close = words.is(from, "end") || words.is(from, "late");
      direction = from < shiftAt && close ? Direction.AHEAD : Direction.NONE;
      boolean thisWeek = unit == Unit.WEEK && shift == Shift.THIS && from == shiftAt;
      direction = thisWeek ? clauses.of(from, i + 1) : direction;
    }
    add(from, i + 1, new Period(unit, shift), direction);
    return i + 1;
  }

  private void add(int from, int next, DateReading reading, Direction direction) {
    if (from >= free) {
      drafts.add(new Draft(words.span(from, next), reading, direction));
      free = next;
    }
  }
}
