package io.chancery.language;

import io.chancery.language.DateWords.Role;
import io.chancery.language.DateWords.Word;
import java.time.YearMonth;

/** Reads the parts that dates are made of: days of the month, years, month names, numbers. */
final class CalendarWords {

  /** How the years of news lie; outside them four digits are no year. */
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2100;

  private final RawWords<Word> words;

  CalendarWords(RawWords<Word> words) {
    this.words = words;
  }

  RawWords<Word> words() {
    return words;
  }

  boolean role(int i, Role role) {
    Word word = words.known(i);
    return word != null && word.is(role);
  }

  int value(int i) {
    Word word = words.known(i);
    return word == null ? 0 : word.value();
  }

  /** The month named here, from 1, or 0. Lower case is a verb ("may", "march") or no month. */
  int month(int i) {
    boolean month = role(i, Role.MONTH) || role(i, Role.MONTH_SHORT);
    return month && words.isCapital(i) ? value(i) : 0;
  }

  /** The token after the month at this place and the full stop of its abbreviation. */
  int afterMonth(int i) {
    boolean dot = role(i, Role.MONTH_SHORT) && words.isSign(i + 1, '.');
    return dot && words.touchesPrevious(i + 1) ? i + 2 : i + 1;
  }

  int weekday(int i) {
    boolean weekday = role(i, Role.WEEKDAY) || role(i, Role.WEEKDAY_SHORT);
    return weekday && words.isCapital(i) ? value(i) : 0;
  }

  /** One or two digits that can be a day of the month, or 0. */
  int day(int i) {
    if (!words.isNumber(i) || words.end(i) - words.start(i) > 2) {
      return 0;
    }
    int day = digits(i);
    boolean part = words.touchesPrevious(i + 1) && words.isWord(i + 1);
    boolean plain = !part || role(i + 1, Role.ORDINAL_ENDING);
    return day >= 1 && day <= 31 && plain ? day : 0;
  }

  /** The token after the day at this place and its ending. */
  int afterDay(int i) {
    boolean ending = words.touchesPrevious(i + 1) && role(i + 1, Role.ORDINAL_ENDING);
    return ending ? i + 2 : i + 1;
  }

  /** Four digits that can be a year, or 0. */
  int year(int i) {
    if (!words.isNumber(i) || words.end(i) - words.start(i) != 4) {
      return 0;
    }
    int year = digits(i);
    boolean part =
        words.touchesPrevious(i + 1) && (words.isWord(i + 1) || words.isSign(i + 1, '%'));
    return year >= FIRST_YEAR && year <= LAST_YEAR && !part ? year : 0;
  }

  /** Whether the year has this day; any month has a day 0. */
  static boolean exists(int year, int month, int day) {
    return day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** The digits as a number, or -1 where they are more than four or not whole. */
  int digits(int i) {
    int result = 0;
    String form = words.form(i);
    for (int at = 0; at < form.length(); at++) {
      char c = form.charAt(at);
      if (c < '0' || c > '9' || at > 3) {
        return -1;
      }
      result = result * 10 + (c - '0');
    }
    return result;
  }

  /** The start of "mid-", "early in", "middle of" before this token, or the token itself. */
  int partBefore(int i) {
    boolean in = words.is(i - 1, "in") && (words.is(i - 2, "early") || words.is(i - 2, "late"));
    int before = words.isHyphen(i - 1) || words.is(i - 1, "of") || in ? i - 2 : i - 1;
    return role(before, Role.PART) ? before : i;
  }

  /** The number that ends at this token, in digits or words ("25", "twenty-five"), or 0. */
  int numberBefore(int i) {
    if (words.isNumber(i)) {
      boolean joined = words.touchesPrevious(i) && words.isSign(i - 1);
      return joined ? 0 : Math.max(0, digits(i));
    }
    if (!role(i, Role.NUMBER)) {
      return 0;
    }
    boolean compound = words.isHyphen(i - 1) && role(i - 2, Role.NUMBER) && value(i - 2) >= 20;
    return compound ? value(i - 2) + value(i) : value(i);
  }

  /** The first token of the number that ends here. */
  int numberStart(int i) {
    return words.isWord(i) && words.isHyphen(i - 1) && role(i - 2, Role.NUMBER) ? i - 2 : i;
  }

  /** The ordinal that ends at this token ("50th", "fiftieth", "twenty-fifth"), or 0. */
  int ordinalBefore(int i) {
    if (role(i, Role.ORDINAL_ENDING) && words.isNumber(i - 1) && words.touchesPrevious(i)) {
      return Math.max(0, digits(i - 1));
    }
    if (!role(i, Role.ORDINAL)) {
      return 0;
    }
    boolean compound = words.isHyphen(i - 1) && role(i - 2, Role.NUMBER) && value(i) < 10;
    return compound ? value(i - 2) + value(i) : value(i);
  }
}
