package io.chancery.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of the resource {@code date-words.tsv}, with the names of months and weekdays. */
final class DateWords {

  /** The parts that a word can play beside a date; the resource says what each means. */
  enum Role {
    MONTH,
    MONTH_SHORT,
    WEEKDAY,
    WEEKDAY_SHORT,
    DAY,
    UNIT_DAY,
    UNIT_WEEK,
    UNIT_MONTH,
    UNIT_YEAR,
    WEEKEND,
    PART_OF_DAY,
    SEASON,
    NUMBER,
    ORDINAL,
    ORDINAL_ENDING,
    PART,
    FISCAL,
    BEFORE_MONTH,
    BEFORE_YEAR,
    BEFORE_KNOWN_YEAR,
    AHEAD,
    BACK,
    FUNCTION,
    COUNTED,
    NAME_AFTER_YEAR,
    NAME_BEFORE_WEEKDAY,
    NAME_AFTER_WEEKDAY,
    EVERY,
    FUTURE,
    PROMISE,
    PAST,
    AUXILIARY,
    DETERMINER,
    NO_VERB,
    VERB,
    CLAUSE,
    ANNIVERSARY,
    ANCHOR_VERB
  }

  /**
   * What is known of a word.
   *
   * @param roles the parts that it can play
   * @param value the number of the month, weekday or day that it stands for; zero where none
   */
  record Word(Set<Role> roles, int value) {

    boolean is(Role role) {
      return roles.contains(role);
    }
  }

  private DateWords() {}

  static WordTable<Word> read() {
    Map<String, Word> words = new LinkedHashMap<>();
    for (Month month : Month.values()) {
      add(words, month.name(), Role.MONTH, month.getValue());
    }
    for (DayOfWeek weekday : DayOfWeek.values()) {
      add(words, weekday.name(), Role.WEEKDAY, weekday.getValue());
    }
    for (List<String> row : LanguageTable.rows("date-words.tsv", 3)) {
      Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      int value = row.get(2).isEmpty() ? 0 : Integer.parseInt(row.get(2));
      add(words, row.get(1), role, value);
    }
    return new WordTable<>(words);
  }

  private static void add(Map<String, Word> words, String word, Role role, int value) {
    Set<Role> roles = EnumSet.of(role);
    Word known = words.get(WordTable.fold(word));
    int number = value;
    if (known != null) {
      roles.addAll(known.roles());
      number = known.value() != 0 ? known.value() : value;
    }
    words.put(WordTable.fold(word), new Word(roles, number));
  }
}
