package io.chancery.language;

import io.chancery.language.DateWords.Role;
import io.chancery.language.DateWords.Word;

/** Tells the years among the numbers: "in 2016", "spring 2023", not "2000 tonnes". */
final class YearReader {

  private final CalendarWords calendar;
  private final RawWords<Word> words;
  private int lastYear = -1;

  YearReader(CalendarWords calendar) {
    this.calendar = calendar;
    this.words = calendar.words();
  }

  /** Remembers a year, because "2016 and 2018" makes the second one a year too. */
  void accepted(int i) {
    lastYear = i;
  }

  /** The first token of the year at this token with its part or season, or -1 for no year. */
  int start(int i) {
    if (calendar.year(i) == 0 || isPartOfNumber(i) || isCount(i) || isName(i)) {
      return -1;
    }
    int part = withPart(i);
    if (part < i) {
      return part;
    }
    boolean chain =
        lastYear >= 0
            && lastYear == i - 2
            && (words.is(i - 1, "and") || words.is(i - 1, "or") || words.is(i - 1, "to"));
    boolean bracket = words.isSign(i - 1, '(') && words.isSign(i + 1, ')');
    return chain || bracket || afterPreposition(i) || asAdjective(i) ? i : -1;
  }

  private boolean isPartOfNumber(int i) {
    boolean joined = words.touchesPrevious(i) && !words.isSign(i - 1, '(') && !afterMid(i);
    boolean next =
        words.touchesPrevious(i + 1) && (words.isRangeDash(i + 1) || words.isSign(i + 1, '/'));
    return joined || (next && words.isNumber(i + 2));
  }

  private boolean afterMid(int i) {
    return words.isHyphen(i - 1) && calendar.role(i - 2, Role.PART);
  }

  /** "early 2022", "mid-2022", "the end of 2022", "spring 2023", "summer of 2022". */
  private int withPart(int i) {
    int part = calendar.partBefore(i);
    if (part < i) {
      return part;
    }
    int before = words.is(i - 1, "of") ? i - 2 : i - 1;
    return calendar.role(before, Role.SEASON) ? before : i;
  }

  private boolean afterPreposition(int i) {
    boolean of = words.is(i - 1, "of");
    return calendar.role(i - 1, Role.BEFORE_YEAR) || (of && calendar.year(i) % 10 != 0);
  }

  /** "the 2015 deal", "its 2018 agreement". */
  private boolean asAdjective(int i) {
    boolean possessive = words.is(i - 1, "s") && words.touchesPrevious(i - 1);
    return words.isWord(i + 1)
        && !calendar.role(i + 1, Role.FUNCTION)
        && (possessive || calendar.role(i - 1, Role.BEFORE_KNOWN_YEAR))
        && calendar.year(i) % 100 != 0;
  }

  private boolean isCount(int i) {
    boolean round = calendar.year(i) % 100 == 0;
    boolean noun =
        words.isWord(i + 1) && !words.isCapital(i + 1) && !calendar.role(i + 1, Role.FUNCTION);
    return calendar.role(i + 1, Role.COUNTED) || (round && noun);
  }

  private boolean isName(int i) {
    boolean hyphened = words.isHyphen(i + 1) && words.touchesPrevious(i + 1);
    return hyphened || calendar.role(i + 1, Role.NAME_AFTER_YEAR);
  }
}
