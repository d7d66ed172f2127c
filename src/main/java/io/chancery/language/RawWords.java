package io.chancery.language;

import io.chancery.text.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words, numbers and signs of a raw text, in order, for the scanners of money and dates.
 *
 * <p>A word is a run of letters, or an abbreviation with dots ({@code U.S.}); a number is a run of
 * digits with its group commas and decimals ({@code 9.05}, {@code 387,334}); a run of line feeds is
 * one break; every other character but a space is a sign of its own. {@code $1.7M} is a sign, a
 * number and a word. One pass, linear in the text.
 *
 * @param <T> what the scanner knows of a word
 */
final class RawWords<T> {

  private static final byte WORD = 1;
  private static final byte NUMBER = 2;
  private static final byte SIGN = 3;
  private static final byte BREAK = 4;

  private final String text;
  private final WordTable<T> table;
  private int count;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private @Nullable Object[] known;

  private RawWords(String text, WordTable<T> table) {
    this.text = text;
    this.table = table;
    int room = text.length() / 5 + 16;
    starts = new int[room];
    ends = new int[room];
    kinds = new byte[room];
    known = new Object[room];
  }

  static <T> RawWords<T> of(CharSequence text, WordTable<T> table) {
    RawWords<T> result = new RawWords<>(text.toString(), table);
    result.read();
    return result;
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLetter(c)) {
        at = readWord(at);
      } else if (isDigit(c)) {
        at = readNumber(at);
      } else if (c == '\n') {
        if (count == 0 || kinds[count - 1] != BREAK) {
          add(BREAK, at, at + 1, null);
        }
        at++;
      } else {
        if (c != ' ' && c != '\u00a0' && !Character.isWhitespace(c)) {
          add(SIGN, at, at + 1, null);
        }
        at++;
      }
    }
  }

  private int readWord(int start) {
    int dotted = endOfAbbreviation(start);
    if (dotted > start) {
      int hash = 0;
      for (int i = start; i < dotted; i++) {
        hash = WordTable.step(hash, WordTable.fold(text.charAt(i)));
      }
      add(WORD, start, dotted, table.get(text, start, dotted, hash));
      return dotted;
    }
    int at = start;
    int hash = 0;
    while (at < text.length() && isLetter(text.charAt(at))) {
      hash = WordTable.step(hash, WordTable.fold(text.charAt(at)));
      at++;
    }
    add(WORD, start, at, table.get(text, start, at, hash));
    return at;
  }

  /** The end of an abbreviation such as {@code U.S.}, or the start where there is none. */
  private int endOfAbbreviation(int start) {
    int at = start;
    while (at + 1 < text.length()
        && text.charAt(at) >= 'A'
        && text.charAt(at) <= 'Z'
        && text.charAt(at + 1) == '.') {
      at += 2;
    }
    return at - start >= 4 ? at : start;
  }

  private int readNumber(int start) {
    int at = afterDigits(start);
    while (at < text.length() && text.charAt(at) == ',' && afterDigits(at + 1) == at + 4) {
      at += 4;
    }
    if (at < text.length() && text.charAt(at) == '.' && afterDigits(at + 1) > at + 1) {
      at = afterDigits(at + 1);
    }
    add(NUMBER, start, at, null);
    return at;
  }

  private int afterDigits(int at) {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(byte kind, int start, int end, @Nullable T value) {
    if (count == starts.length) {
      int room = count * 2;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      kinds = Arrays.copyOf(kinds, room);
      known = Arrays.copyOf(known, room);
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    known[count] = value;
    count++;
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int count() {
    return count;
  }

  boolean isWord(int i) {
    return has(i, WORD);
  }

  boolean isNumber(int i) {
    return has(i, NUMBER);
  }

  boolean isSign(int i) {
    return has(i, SIGN);
  }

  /** Whether a line ends here, or the text. */
  boolean isBreak(int i) {
    return i < 0 || i >= count || kinds[i] == BREAK;
  }

  private boolean has(int i, byte kind) {
    return i >= 0 && i < count && kinds[i] == kind;
  }

  /** What the scanner knows of the word, or null; null also outside the text. */
  @SuppressWarnings("unchecked")
  @Nullable T known(int i) {
    return i >= 0 && i < count ? (T) known[i] : null;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  char first(int i) {
    return text.charAt(starts[i]);
  }

  String form(int i) {
    return text.substring(starts[i], ends[i]);
  }

  boolean isSign(int i, char sign) {
    return isSign(i) && first(i) == sign;
  }

  boolean isHyphen(int i) {
    return isSign(i) && (first(i) == '-' || first(i) == '\u2010' || first(i) == '\u2011');
  }

  /** Whether this joins the ends of a range: a hyphen or an en dash. */
  boolean isRangeDash(int i) {
    return isHyphen(i) || isSign(i, '\u2013');
  }

  /** Whether the word is this one, given in lower case. */
  boolean is(int i, String word) {
    return isWord(i) && WordTable.matches(word, text, starts[i], ends[i]);
  }

  boolean endsWith(int i, char last, char end) {
    return ends[i] - starts[i] > 2
        && text.charAt(ends[i] - 2) == last
        && text.charAt(ends[i] - 1) == end;
  }

  boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(first(i));
  }

  /** Whether nothing stands between this one and the one before. */
  boolean touchesPrevious(int i) {
    return i > 0 && i < count && ends[i - 1] == starts[i];
  }

  /** The stretch of text from one token to before another. */
  Span span(int from, int before) {
    return new Span(starts[from], ends[before - 1]);
  }
}
