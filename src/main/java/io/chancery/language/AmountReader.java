package io.chancery.language;

import io.chancery.language.FigureReader.Figure;
import io.chancery.language.MoneyWords.Currency;
import io.chancery.language.MoneyWords.Role;
import io.chancery.language.MoneyWords.Word;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an amount: a figure, or a range of figures, with the currency before or after it. */
final class AmountReader {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int LONGEST_ADJECTIVE = 4;

  /**
   * An amount.
   *
   * @param from its first token
   * @param next the token after it
   * @param value the upper end of a range
   * @param code ISO 4217
   * @param range whether it is a range
   */
  record Amount(int from, int next, BigDecimal value, String code, boolean range) {}

  /** A currency and the token after it. */
  private record Placed(Currency currency, int next) {}

  private final RawWords<Word> words;
  private final MoneyWords known;
  private final String dollar;
  private final FigureReader figures;

  AmountReader(RawWords<Word> words, MoneyWords known, String dollar) {
    this.words = words;
    this.known = known;
    this.dollar = dollar;
    this.figures = new FigureReader(words);
  }

  /** The amount that starts here (with its sign, code or figure), or null. */
  @Nullable Amount read(int i) {
    if (words.isNumber(i)) {
      return readFigureFirst(i);
    }
    if (words.isSign(i)) {
      return known.isSign(words.first(i)) ? readCurrencyFirst(i) : null;
    }
    Word word = words.known(i);
    if (word == null) {
      return null;
    }
    Amount amount = word.is(Role.CODE) ? readCurrencyFirst(i) : null;
    if (amount == null
        && (word.is(Role.NUMBER) || word.is(Role.ARTICLE) || word.is(Role.FRACTION))) {
      amount = readFigureFirst(i);
    }
    return amount;
  }

  private @Nullable Amount readCurrencyFirst(int i) {
    Placed placed = currencyBefore(i);
    if (placed == null) {
      return null;
    }
    Figure figure = figures.read(placed.next());
    if (figure == null || (!words.isNumber(placed.next()) && !figure.scaled())) {
      return null;
    }
    Figure upper = upperEnd(i, figure, placed.currency());
    Figure last = upper == null ? figure : upper;
    if (placed.currency().scaled() && last.value().compareTo(THOUSAND) < 0) {
      return null;
    }
    Placed end = afterAmount(last.next(), placed.currency());
    int from = words.isSign(i) && joinsLetters(i) ? i - 1 : i;
    return amount(from, end.next(), last, end.currency(), upper != null);
  }

  /** The sign or code at this place, with the letters that belong to it, or null. */
  private @Nullable Placed currencyBefore(int i) {
    if (words.isWord(i)) {
      Currency code = known.written(words.form(i));
      int next = code != null && words.isSign(i + 1, '.') ? i + 2 : i + 1;
      return code == null || joinsLetters(i) || words.isBreak(i + 1)
          ? null
          : new Placed(code, next);
    }
    String sign = words.form(i);
    if (joinsLetters(i)) {
      Currency code = known.written(words.form(i - 1) + sign);
      return code == null ? null : new Placed(code, i + 1);
    }
    if (words.isWord(i + 1) && words.touchesPrevious(i + 1)) {
      Currency code = known.written(sign + words.form(i + 1));
      return code == null ? null : new Placed(code, i + 2);
    }
    Currency code = known.written(sign);
    return code == null ? null : new Placed(code, i + 1);
  }

  private boolean joinsLetters(int i) {
    return words.isWord(i - 1) && words.touchesPrevious(i);
  }

  /** "$50 billion US", "$5 million dollars", "$5m NZD": the words after that name the currency. */
  private Placed afterAmount(int next, Currency currency) {
    if (!currency.code().equals(MoneyWords.LOCAL)) {
      return new Placed(currency, next);
    }
    Placed unit = unitAfter(next);
    if (unit != null && words.is(unit.next() - 1, "dollars")) {
      return unit;
    }
    if (words.isWord(next)) {
      Currency code = known.written(words.form(next));
      if (code != null && words.form(next).length() == 3 && !code.scaled()) {
        return new Placed(code, next + 1);
      }
      Optional<Currency> named = known.unit(adjective(next, next + 1), "dollars", false);
      if (named.isPresent() && words.isCapital(next) && endsPhrase(next + 1)) {
        return new Placed(named.get(), next + 1);
      }
    }
    return new Placed(currency, next);
  }

  /** Whether no noun follows that the word before could belong to. */
  private boolean endsPhrase(int i) {
    return (!words.isWord(i) && !words.isHyphen(i)) || role(i, Role.LINK);
  }

  private @Nullable Amount readFigureFirst(int i) {
    if (words.touchesPrevious(i) && (words.isWord(i - 1) || touchesWordByHyphen(i))) {
      return null;
    }
    Figure figure = figures.read(i);
    if (figure == null) {
      return null;
    }
    Figure upper = upperEnd(i, figure, null);
    Figure last = upper == null ? figure : upper;
    Placed unit = unitAfter(last.next());
    if (unit == null && upper != null) {
      last = figure;
      upper = null;
      unit = unitAfter(figure.next());
    }
    if (unit == null || isNoAmount(last, unit)) {
      return null;
    }
    return amount(i, unit.next(), last, unit.currency(), upper != null);
  }

  /** Whether the figure is the number of a name: "F-16", "A4", "1.2.3". */
  private boolean touchesWordByHyphen(int i) {
    return words.isSign(i - 1)
        && words.touchesPrevious(i - 1)
        && (words.isHyphen(i - 1) ? words.isWord(i - 2) : words.first(i - 1) == '.');
  }

  private boolean isNoAmount(Figure figure, Placed unit) {
    boolean small = figure.value().compareTo(THOUSAND) < 0;
    boolean hyphened = words.isHyphen(figure.next());
    boolean weight =
        words.is(unit.next() - 1, "pounds")
            && words.is(unit.next(), "of")
            && !role(unit.next() + 1, Role.FUND);
    return figure.year()
        || (figure.article() && hyphened)
        || (unit.currency().scaled() && small)
        || weight;
  }

  /** The unit after a figure, with its adjective: "Hong Kong dollars", "-dollar", "€". Or null. */
  private @Nullable Placed unitAfter(int i) {
    if (words.isSign(i)) {
      if (known.isSign(words.first(i)) && words.first(i) != '$') {
        Currency sign = known.written(words.form(i));
        return sign == null || words.isNumber(i + 1) ? null : new Placed(sign, i + 1);
      }
      if (!words.isHyphen(i) || !words.touchesPrevious(i)) {
        return null;
      }
    }
    int first = words.isHyphen(i) ? i + 1 : i;
    if (!words.isWord(first)) {
      return null;
    }
    for (int at = first; at <= first + LONGEST_ADJECTIVE && words.isWord(at); at++) {
      if (role(at, Role.UNIT)) {
        return unit(first, at);
      }
      at = words.isHyphen(at + 1) && words.touchesPrevious(at + 1) ? at + 1 : at;
    }
    Currency code = role(first, Role.CODE) ? known.written(words.form(first)) : null;
    return code != null && words.form(first).length() == 3 ? new Placed(code, first + 1) : null;
  }

  private @Nullable Placed unit(int first, int at) {
    String noun = WordTable.fold(words.form(at));
    if (noun.equals("pounds") && words.is(at + 1, "sterling")) {
      return known.unit("", "sterling", false).map(c -> new Placed(c, at + 2)).orElse(null);
    }
    boolean name = first == at || words.isCapital(first);
    Optional<Currency> currency = known.unit(adjective(first, at), noun, name);
    if (currency.isEmpty()) {
      return null;
    }
    int after = at + 1;
    if (currency.get().code().equals(MoneyWords.LOCAL) && words.isCapital(after)) {
      Optional<Currency> named = known.unit(adjective(after, after + 1), noun, false);
      if (named.isPresent() && endsPhrase(after + 1)) {
        return new Placed(named.get(), after + 1);
      }
    }
    return new Placed(currency.get(), after);
  }

  private String adjective(int from, int before) {
    StringBuilder result = new StringBuilder();
    for (int i = from; i < before; i++) {
      if (words.isWord(i)) {
        result.append(result.length() == 0 ? "" : " ").append(WordTable.fold(words.form(i)));
      }
    }
    return result.toString();
  }

  /** The upper end of a range that starts with the figure, or null where there is no range. */
  private @Nullable Figure upperEnd(int from, Figure lower, @Nullable Currency currency) {
    int at = lower.next();
    boolean dash = words.isRangeDash(at);
    boolean between = words.is(at, "and") && words.is(beforeSign(from), "between");
    boolean to = words.is(at, "to") && !isChange(beforeSign(from));
    if (!dash && !between && !to) {
      return null;
    }
    Placed prefix = currency == null ? null : prefixOf(at + 1);
    Figure upper = figures.read(prefix == null ? at + 1 : prefix.next());
    if (upper == null || (prefix != null && !prefix.currency().equals(currency))) {
      return null;
    }
    if (currency != null && prefix == null && !upper.scaled()) {
      return null;
    }
    if (currency != null && prefix == null && lower.scaled() && !dash && !between) {
      return null;
    }
    return lower.value().compareTo(upper.value()) < 0 ? upper : null;
  }

  private @Nullable Placed prefixOf(int i) {
    int at = words.isWord(i) && words.isSign(i + 1) && words.touchesPrevious(i + 1) ? i + 1 : i;
    return words.isSign(at) && !known.isSign(words.first(at)) ? null : currencyOrNull(at);
  }

  private @Nullable Placed currencyOrNull(int i) {
    return words.isSign(i) || words.isWord(i) ? currencyBefore(i) : null;
  }

  /** The token before an amount that starts here, letters of its sign skipped. */
  private int beforeSign(int from) {
    return words.isSign(from) && joinsLetters(from) ? from - 2 : from - 1;
  }

  /** "from 5 to 8 million" tells a change, unless it is "ranging from". */
  private boolean isChange(int i) {
    return words.is(i, "from")
        && !words.is(i - 1, "ranging")
        && !words.is(i - 1, "range")
        && !words.is(i - 1, "ranges");
  }

  private Amount amount(int from, int next, Figure figure, Currency currency, boolean range) {
    String code = currency.code().equals(MoneyWords.LOCAL) ? dollar : currency.code();
    return new Amount(from, next, plain(figure.value()), code, range);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private boolean role(int i, Role role) {
    Word word = words.known(i);
    return word != null && word.is(role);
  }
}
