package io.chancery.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the resources {@code currencies.tsv}, {@code currency-nouns.tsv} and {@code money-words.tsv}
 * say: signs, units, figures in words, qualifiers. Read once, immutable afterwards.
 */
final class MoneyWords {

  /** The code that the tables give a dollar of the article's own country. */
  static final String LOCAL = "local";

  /** The parts that a word can play in an amount. */
  enum Role {
    NUMBER,
    HUNDRED,
    SCALE,
    SHORT,
    FRACTION,
    ARTICLE,
    VAGUE,
    FILLER,
    TOPIC,
    FUND,
    LINK,
    UNIT,
    CODE,
    QUALIFIER_END,
    QUALIFIER_START
  }

  /**
   * What is known of a word.
   *
   * @param roles the parts that it can play
   * @param value the number that it stands for; zero where it stands for none
   */
  record Word(Set<Role> roles, BigDecimal value) {

    boolean is(Role role) {
      return roles.contains(role);
    }
  }

  /**
   * A currency as it is written before a figure or after it.
   *
   * @param code ISO 4217 or {@link #LOCAL}
   * @param scaled whether it counts only with thousands or more
   */
  record Currency(String code, boolean scaled) {}

  /**
   * A qualifier.
   *
   * @param words its words, in lower case
   * @param meaning how exact it makes the amount
   */
  record Phrase(List<String> words, Money.Qualifier meaning) {}

  private final WordTable<Word> table;
  private final Map<String, Currency> written = new LinkedHashMap<>();
  private final Map<String, Currency> units = new LinkedHashMap<>();
  private final Map<String, Set<String>> codesOfUnit = new LinkedHashMap<>();
  private final List<Phrase> before = new ArrayList<>();
  private final List<Phrase> after = new ArrayList<>();
  private final Set<Character> signs = new HashSet<>();

  MoneyWords() {
    Map<String, Word> words = new LinkedHashMap<>();
    readWords(words);
    readUnits(words);
    readWritten(words);
    Comparator<Phrase> longestFirst = Comparator.comparingInt(p -> -p.words().size());
    before.sort(longestFirst);
    after.sort(longestFirst);
    table = new WordTable<>(words);
  }

  private void readWords(Map<String, Word> words) {
    for (List<String> row : LanguageTable.rows("money-words.tsv", 3)) {
      String phrase = row.get(1);
      String value = row.get(2);
      switch (row.get(0)) {
        case "before" -> {
          List<String> parts = List.of(phrase.split(" "));
          before.add(new Phrase(parts, Money.Qualifier.valueOf(value)));
          add(words, parts.get(parts.size() - 1), Role.QUALIFIER_END, "");
        }
        case "after" -> {
          List<String> parts = List.of(phrase.split(" "));
          after.add(new Phrase(parts, Money.Qualifier.valueOf(value)));
          add(words, parts.get(0), Role.QUALIFIER_START, "");
        }
        case "number" -> add(words, phrase, Role.NUMBER, value);
        case "hundred" -> add(words, phrase, Role.HUNDRED, value);
        case "scale" -> add(words, phrase, Role.SCALE, value);
        case "short" -> add(words, phrase, Role.SHORT, value);
        case "fraction" -> add(words, phrase, Role.FRACTION, value);
        case "article" -> add(words, phrase, Role.ARTICLE, value);
        case "vague" -> add(words, phrase, Role.VAGUE, "");
        case "filler" -> add(words, phrase, Role.FILLER, "");
        case "topic" -> add(words, phrase, Role.TOPIC, "");
        case "fund" -> add(words, phrase, Role.FUND, "");
        case "link" -> add(words, phrase, Role.LINK, "");
        default -> throw new IllegalStateException("money-words.tsv: unknown kind " + row.get(0));
      }
    }
  }

  private void readUnits(Map<String, Word> words) {
    for (List<String> row : LanguageTable.rows("currency-nouns.tsv", 4)) {
      Currency currency = new Currency(row.get(2), row.get(3).equals("scaled"));
      for (String form : LanguageTable.values(row.get(0))) {
        String last = form.substring(form.lastIndexOf(' ') + 1);
        add(words, last, Role.UNIT, "");
        codesOfUnit.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(currency.code());
        if (row.get(1).isEmpty()) {
          units.put(form, currency);
        }
        for (String adjective : LanguageTable.values(row.get(1))) {
          units.put(adjective + " " + form, currency);
        }
      }
    }
  }

  private void readWritten(Map<String, Word> words) {
    for (List<String> row : LanguageTable.rows("currencies.tsv", 3)) {
      String form = row.get(0);
      written.put(form, new Currency(row.get(1), row.get(2).equals("scaled")));
      boolean letters = true;
      for (int i = 0; i < form.length(); i++) {
        char c = form.charAt(i);
        if (!Character.isLetter(c)) {
          letters = false;
          if (c != '.') {
            signs.add(c);
          }
        }
      }
      if (letters) {
        add(words, form, Role.CODE, "");
      }
    }
  }

  private static void add(Map<String, Word> words, String word, Role role, String value) {
    String key = WordTable.fold(word);
    Word known = words.get(key);
    Set<Role> roles = EnumSet.of(role);
    BigDecimal number = value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
    if (known != null) {
      roles.addAll(known.roles());
      number = number.signum() == 0 ? known.value() : number;
    }
    words.put(key, new Word(roles, number));
  }

  WordTable<Word> table() {
    return table;
  }

  boolean isSign(char c) {
    return signs.contains(c);
  }

  /** The currency of a sign with its letters, or of a code, exactly as written. */
  @Nullable Currency written(String form) {
    return written.get(form);
  }

  /**
   * The currency of a unit with the adjective before it, which may be empty.
   *
   * @param anyName whether an adjective that the tables do not know may stand before a unit of one
   *     currency alone
   */
  Optional<Currency> unit(String adjective, String unit, boolean anyName) {
    Currency exact = units.get(adjective.isEmpty() ? unit : adjective + " " + unit);
    if (exact != null || adjective.isEmpty() || !anyName) {
      return Optional.ofNullable(exact);
    }
    Set<String> codes = codesOfUnit.getOrDefault(unit, Set.of());
    return codes.size() == 1 ? Optional.ofNullable(units.get(unit)) : Optional.empty();
  }

  /** The qualifiers that stand before an amount, longest first. */
  List<Phrase> before() {
    return before;
  }

  /** The qualifiers that stand after an amount, longest first. */
  List<Phrase> after() {
    return after;
  }
}
