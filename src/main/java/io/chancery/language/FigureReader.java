package io.chancery.language;

import io.chancery.language.MoneyWords.Role;
import io.chancery.language.MoneyWords.Word;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the figure of an amount, in digits or in words, with its scale. */
final class FigureReader {

  private static final int MOST_DIGITS = 18;
  private static final int LONGEST_IN_WORDS = 14;

  /**
   * A figure.
   *
   * @param value with the scale multiplied in
   * @param next the token after the figure
   * @param scale the scale that was multiplied in; 1 where there is none
   * @param article whether it is only "a million", without a number
   * @param year whether it is four digits that can be a year
   */
  record Figure(BigDecimal value, int next, BigDecimal scale, boolean article, boolean year) {

    boolean scaled() {
      return scale.compareTo(BigDecimal.ONE) > 0;
    }
  }

  private final RawWords<Word> words;

  FigureReader(RawWords<Word> words) {
    this.words = words;
  }

  /** The figure that starts here, or null. */
  @Nullable Figure read(int i) {
    return words.isNumber(i) ? readDigits(i) : readInWords(i);
  }

  private @Nullable Figure readDigits(int i) {
    String form = words.form(i);
    if (form.length() > MOST_DIGITS) {
      return null;
    }
    BigDecimal value = new BigDecimal(form.replace(",", ""));
    boolean year = form.length() == 4 && form.charAt(0) <= '2' && form.indexOf('.') < 0;
    int next = i + 1;
    BigDecimal half = half(next);
    if (half.signum() > 0 && role(afterHalf(next), Role.SCALE)) {
      value = value.add(half);
      next = afterHalf(next);
    }
    return scaled(value, next, false, year);
  }

  private @Nullable Figure readInWords(int i) {
    if (vagueBefore(i)) {
      return null;
    }
    if (role(i, Role.FRACTION)) {
      return readFraction(i, BigDecimal.ONE);
    }
    if (role(i, Role.ARTICLE)) {
      return readAfterArticle(i);
    }
    return role(i, Role.NUMBER) ? readCardinal(i) : null;
  }

  /** "half a billion", "quarter of a million", "half-billion". */
  private @Nullable Figure readFraction(int i, BigDecimal times) {
    int next = i + 1;
    next = words.isHyphen(next) ? next + 1 : next;
    next = words.is(next, "of") ? next + 1 : next;
    next = role(next, Role.ARTICLE) ? next + 1 : next;
    return role(next, Role.SCALE) ? scaled(value(i).multiply(times), next, false, false) : null;
  }

  private @Nullable Figure readAfterArticle(int i) {
    if (role(i + 1, Role.FRACTION)) {
      return readFraction(i + 1, BigDecimal.ONE);
    }
    BigDecimal start = role(i + 1, Role.HUNDRED) ? value(i + 1) : BigDecimal.ONE;
    int next = role(i + 1, Role.HUNDRED) ? i + 2 : i + 1;
    return role(next, Role.SCALE) ? scaled(start, next, true, false) : null;
  }

  /** "twenty-five", "two hundred and fifty thousand", "one and a half billion". */
  private @Nullable Figure readCardinal(int i) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    BigDecimal scale = BigDecimal.ONE;
    int next = i;
    while (next < i + LONGEST_IN_WORDS) {
      int at = partAt(next, next > i);
      if (at < 0) {
        break;
      }
      if (role(at, Role.NUMBER)) {
        group = group.add(value(at));
        next = at + 1;
      } else if (role(at, Role.HUNDRED)) {
        group = group.multiply(value(at));
        next = at + 1;
      } else {
        scale = value(at);
        total = total.add(group.multiply(scale));
        group = BigDecimal.ZERO;
        next = at + 1;
      }
      BigDecimal half = half(next);
      if (half.signum() > 0) {
        boolean afterScale = role(at, Role.SCALE);
        total = afterScale ? total.add(scale.multiply(half)) : total;
        group = afterScale ? group : group.add(half);
        next = afterHalf(next);
      }
    }
    if (role(next, Role.FRACTION) || (words.isHyphen(next) && role(next + 1, Role.FRACTION))) {
      return readFraction(words.isHyphen(next) ? next + 1 : next, group);
    }
    return new Figure(total.add(group), next, scale, false, false);
  }

  /** The place of the next part of a number in words, or -1. */
  private int partAt(int next, boolean inside) {
    int at = inside && words.isHyphen(next) ? next + 1 : next;
    if (inside && words.is(next, "and") && role(next + 1, Role.NUMBER)) {
      return role(next - 1, Role.HUNDRED) || role(next - 1, Role.SCALE) ? next + 1 : -1;
    }
    return role(at, Role.NUMBER) || (inside && (role(at, Role.HUNDRED) || role(at, Role.SCALE)))
        ? at
        : -1;
  }

  /** "and a half" or "and a quarter" at this place: its value, else zero. */
  private BigDecimal half(int i) {
    int at = words.isHyphen(i) ? i + 1 : i;
    return words.is(at, "and") && role(afterHalf(i) - 1, Role.FRACTION)
        ? value(afterHalf(i) - 1)
        : BigDecimal.ZERO;
  }

  /** The token after "and a half" or "-and-a-half" at this place. */
  private int afterHalf(int i) {
    return words.isHyphen(i) ? i + 6 : i + 3;
  }

  private Figure scaled(BigDecimal value, int i, boolean article, boolean year) {
    BigDecimal scale = BigDecimal.ONE;
    int next = i;
    for (int parts = 0; parts < 3; parts++) {
      int at = words.isHyphen(next) && words.touchesPrevious(next) ? next + 1 : next;
      if (!role(at, Role.SCALE) && !isShortScale(at)) {
        break;
      }
      scale = scale.multiply(value(at));
      next = at + 1;
    }
    BigDecimal half = half(next);
    BigDecimal whole = value.multiply(scale);
    boolean withHalf = half.signum() > 0 && next > i;
    return new Figure(
        withHalf ? whole.add(scale.multiply(half)) : whole,
        withHalf ? afterHalf(next) : next,
        scale,
        article,
        year && next == i);
  }

  /** Whether this is "bn" or "m": letters alone only touching the figure. */
  private boolean isShortScale(int i) {
    return role(i, Role.SHORT)
        && (words.touchesPrevious(i) || words.end(i) - words.start(i) > 1)
        && !(words.isNumber(i + 1) && words.touchesPrevious(i + 1));
  }

  /** Whether a word before makes the figure no figure: "several", "hundreds of", "multi-". */
  private boolean vagueBefore(int i) {
    int before = i - 1;
    before = words.isHyphen(before) || words.is(before, "of") ? before - 1 : before;
    return role(before, Role.VAGUE);
  }

  private boolean role(int i, Role role) {
    Word word = words.known(i);
    return word != null && word.is(role);
  }

  private BigDecimal value(int i) {
    Word word = words.known(i);
    return word == null ? BigDecimal.ZERO : word.value();
  }
}
