package io.chancery.authority;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text cut into words: runs of letters and digits, dotted acronyms ("U.S.") as one word, and the
 * few signs that names contain ({@code , + & / ( )}) as words of their own. Hyphens and apostrophes
 * separate, so that "Japan-Malaysia" and "China's" give their parts.
 */
final class Words {
  private static final int CHARACTERS_PER_WORD = 5;
  private static final boolean[] ASCII_PART = new boolean[128];

  static {
    for (char c = 0; c < 128; c++) {
      ASCII_PART[c] = Character.isLetterOrDigit(c);
    }
  }

  final char[] text;
  private final Vocabulary vocabulary;
  private int[] starts;
  private int[] ends;
  private int[] ids;
  private int count;

  private Words(char[] text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    int expected = text.length / CHARACTERS_PER_WORD + 8;
    starts = new int[expected];
    ends = new int[expected];
    ids = new int[expected];
  }

  static Words of(CharSequence text, Vocabulary vocabulary) {
    Words words = new Words(text.toString().toCharArray(), vocabulary);
    words.cut();
    return words;
  }

  int count() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** The word's number in the vocabulary, {@link Vocabulary#UNKNOWN} if no name contains it. */
  int id(int word) {
    return ids[word];
  }

  String word(int word) {
    return new String(text, starts[word], ends[word] - starts[word]);
  }

  /** The word without accents and dots, as names are compared. */
  String folded(int word) {
    return fold(text, starts[word], ends[word]);
  }

  private void cut() {
    int at = 0;
    while (at < text.length) {
      char c = text[at];
      if (isWordPart(c)) {
        at = addWord(at);
      } else {
        if (isSign(c)) {
          add(at, at + 1, foldedId(at, at + 1));
        }
        at++;
      }
    }
  }

  /** Adds the word that begins here and returns its end; hashes it on the way. */
  private int addWord(int start) {
    int dotted = endOfDotted(start);
    if (dotted > 0) {
      add(start, dotted, foldedId(start, dotted));
      return dotted;
    }
    int hash = 0;
    int bits = 0;
    int end = start;
    while (end < text.length && isWordPart(text[end])) {
      hash = Vocabulary.hash(hash, text[end]);
      bits |= text[end];
      end++;
    }
    add(start, end, bits < 128 ? vocabulary.find(text, start, end, hash) : foldedId(start, end));
    return end;
  }

  /** The end of a dotted acronym that begins here, its last dot included; -1 where none begins. */
  private int endOfDotted(int start) {
    if (!isCapital(start) || !isDot(start + 1) || !isCapital(start + 2) || isPart(start + 3)) {
      return -1;
    }
    int at = start;
    while (isCapital(at) && isDot(at + 1)) {
      at += 2;
    }
    // "U.S" without its last dot, but not the first letter of "U.S.The"
    return isCapital(at) && !isPart(at + 1) ? at + 1 : at;
  }

  private boolean isCapital(int at) {
    return at < text.length && text[at] >= 'A' && text[at] <= 'Z';
  }

  private boolean isDot(int at) {
    return at < text.length && text[at] == '.';
  }

  private boolean isPart(int at) {
    return at < text.length && isWordPart(text[at]);
  }

  private void add(int start, int end, int id) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      ids = Arrays.copyOf(ids, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    ids[count] = id;
    count++;
  }

  private int foldedId(int start, int end) {
    return vocabulary.find(fold(text, start, end));
  }

  static boolean isWordPart(char c) {
    if (c < 128) {
      return ASCII_PART[c];
    }
    return !isApostrophe(c)
        && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean isSign(char c) {
    return c == ',' || c == '+' || c == '&' || c == '/' || c == '(' || c == ')';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʻ' || c == 'ʼ' || c == '`' || c == '´';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–' || c == '—';
  }

  /** Removes accents and dots and spells out the ampersand. */
  private static String fold(char[] text, int start, int end) {
    if (end - start == 1 && text[start] == '&') {
      return "and";
    }
    String word = new String(text, start, end - start);
    StringBuilder folded = new StringBuilder(word.length());
    String spread = Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < spread.length(); i++) {
      char c = spread.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK || c == '.') {
        continue;
      }
      switch (c) {
        case 'ı' -> folded.append('i');
        case 'ø' -> folded.append('o');
        case 'Ø' -> folded.append('O');
        case 'ł' -> folded.append('l');
        case 'Ł' -> folded.append('L');
        case 'đ' -> folded.append('d');
        case 'Đ' -> folded.append('D');
        case 'ß' -> folded.append("ss");
        default -> folded.append(c);
      }
    }
    return folded.toString();
  }
}
