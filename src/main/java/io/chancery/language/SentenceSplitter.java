package io.chancery.language;

import io.chancery.language.Abbreviations.Kind;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article's content into sentences. One instance serves any number of threads.
 *
 * <p>One pass over the characters: a line end closes a sentence unless it only wraps the line; a
 * full stop, question or exclamation mark closes one, with the quotes and brackets after it, where
 * what stands before is no abbreviation and what follows can open a sentence. A missing space
 * between two sentences is made good, but not inside a web address, a file name or an abbreviation.
 */
public final class SentenceSplitter {

  /** How far a word is read, which bounds the cost of a text without spaces. */
  private static final int LONGEST_WORD = 40;

  private final Abbreviations abbreviations;

  private SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** A splitter with the abbreviations that Chancery knows. */
  public static SentenceSplitter create() {
    return new SentenceSplitter(Abbreviations.load());
  }

  /**
   * The sentences in order, without surrounding white space and list marks; none overlaps another.
   *
   * @param content any text
   */
  public List<Span> split(CharSequence content) {
    String text = content.toString();
    List<Span> sentences = new ArrayList<>();
    for (Span block : LineBlocks.of(text)) {
      splitBlock(text, block, sentences);
    }
    return List.copyOf(sentences);
  }

  private void splitBlock(String text, Span block, List<Span> sentences) {
    int start = block.start();
    boolean quoteOpen = false;
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoteOpen = !quoteOpen;
      } else if (Characters.isBullet(c) && i > start) {
        add(text, start, i, sentences);
        start = i;
      } else if (Characters.endsSentence(c)) {
        Stop stop = new Stop(text, start, block.end(), i, quoteOpen);
        int end = stop.sentenceEnd();
        if (end < 0) {
          i = stop.marksEnd - 1;
        } else {
          add(text, start, end, sentences);
          start = end;
          quoteOpen = false;
          i = end - 1;
        }
      }
    }
    add(text, start, block.end(), sentences);
  }

  /** Adds what lies between, trimmed, if it holds a letter or a digit. */
  private static void add(String text, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && Characters.isBlankOrListMark(text, start, end)) {
      start++;
    }
    while (end > start && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        sentences.add(new Span(start, end));
        return;
      }
    }
  }

  /** One full stop, question mark, exclamation mark or ellipsis, and what stands around it. */
  private final class Stop {
    private final String text;
    private final int start;
    private final int limit;
    private final int mark;
    private final int marksEnd;
    private final int closersEnd;

    Stop(String text, int start, int limit, int mark, boolean quoteOpen) {
      this.text = text;
      this.start = start;
      this.limit = limit;
      this.mark = mark;
      int i = mark;
      while (i < limit && Characters.endsSentence(text.charAt(i))) {
        i++;
      }
      this.marksEnd = i;
      this.closersEnd = closers(i, quoteOpen);
    }

    private int closers(int from, boolean quoteOpen) {
      int i = from;
      boolean open = quoteOpen;
      while (i < limit) {
        char c = text.charAt(i);
        if (Characters.closes(c)) {
          i++;
        } else if (c == '"' && (open || blankAt(i + 1))) {
          open = false;
          i++;
        } else if (c == '\'' && (blankAt(i + 1) || Character.isUpperCase(text.charAt(i + 1)))) {
          i++;
        } else if (Characters.isBlank(c) && i + 1 < limit && spacedCloser(i + 1, open)) {
          i += 2;
        } else {
          break;
        }
      }
      return i;
    }

    /** A closing quote that stands off from the full stop. */
    private boolean spacedCloser(int at, boolean quoteOpen) {
      char c = text.charAt(at);
      return (c == '\u201d' || (c == '"' && quoteOpen)) && blankAt(at + 1);
    }

    /** Where the sentence ends if it ends here, after quotes and brackets; otherwise -1. */
    int sentenceEnd() {
      if (closersEnd == limit) {
        return closersEnd;
      }
      boolean ends = Characters.isBlank(text.charAt(closersEnd)) ? endsBeforeBlank() : endsGlued();
      return ends ? closersEnd : -1;
    }

    private boolean endsBeforeBlank() {
      int next = closersEnd;
      while (next < limit && Characters.isBlank(text.charAt(next))) {
        next++;
      }
      if (next == limit) {
        return true;
      }
      int letter = skipOpeners(next);
      char first = letter < limit ? text.charAt(letter) : text.charAt(next);
      if (Character.isLowerCase(first) || Characters.endsSentence(first)) {
        return false;
      }
      return marksEnd - mark > 1 || text.charAt(mark) != '.' || endsAfterWord(letter);
    }

    /** Decides for a single full stop by the word before it and the word after it. */
    private boolean endsAfterWord(int next) {
      String word = wordBefore();
      boolean digit = next < limit && Character.isDigit(text.charAt(next));
      if (word.isEmpty()) {
        return true;
      }
      if (abbreviations.is(Kind.OPEN, word) || isListNumber(word)) {
        return false;
      }
      if (abbreviations.is(Kind.NUMBERED, word)) {
        return !digit;
      }
      if (abbreviations.is(Kind.CLOSED, word) || isInitials(word)) {
        return !digit && abbreviations.is(Kind.STARTERS, wordAt(next));
      }
      return true;
    }

    /** Whether a sentence ends here though no space follows. */
    private boolean endsGlued() {
      int letter = skipOpeners(closersEnd);
      if (letter >= limit || !Character.isUpperCase(text.charAt(letter)) || mark == start) {
        return false;
      }
      boolean quoted = letter > marksEnd;
      String word = wordBefore();
      if (abbreviations.is(Kind.OPEN, word)
          || abbreviations.is(Kind.CLOSED, word)
          || !canEndGlued(word, wordAt(letter), quoted)) {
        return false;
      }
      return !Characters.isAddress(text, mark);
    }

    private boolean canEndGlued(String before, String after, boolean quoted) {
      if (after.isEmpty() || Characters.isFileEnding(after)) {
        return false;
      }
      char last = text.charAt(mark - 1);
      if (quoted || Character.isLowerCase(last) || Characters.closes(last) || last == '%') {
        return !isInitials(before);
      }
      boolean startsAsWord = after.length() > 1 && Character.isLowerCase(after.charAt(1));
      if (Character.isDigit(last)) {
        return startsAsWord && before.length() > 1;
      }
      return startsAsWord && before.length() > 2 && before.indexOf('.') < 0;
    }

    private int skipOpeners(int from) {
      int i = from;
      while (i < limit && Characters.opens(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private boolean blankAt(int at) {
      return at >= limit || Characters.isBlank(text.charAt(at));
    }

    /** The letters, digits and inner full stops before the mark. */
    private String wordBefore() {
      int from = mark;
      int earliest = Math.max(start, mark - LONGEST_WORD);
      while (from > earliest && Characters.isInWord(text.charAt(from - 1))) {
        from--;
      }
      return text.substring(from, mark);
    }

    /** The letters from there on; nothing where a full stop or hyphen follows them. */
    private String wordAt(int from) {
      int to = from;
      int latest = Math.min(limit, from + LONGEST_WORD);
      while (to < latest && Character.isLetterOrDigit(text.charAt(to))) {
        to++;
      }
      boolean whole =
          to == limit || (text.charAt(to) != '.' && text.charAt(to) != '-') || to > from + 2;
      return whole ? text.substring(Math.min(from, limit), to) : "";
    }

    /** {@code J}, {@code U.S}, {@code P.R.C}: single letters between full stops. */
    private boolean isInitials(String word) {
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
          return false;
        }
      }
      return word.length() % 2 == 1;
    }

    /** {@code 1.}, {@code 12.}, {@code a.}, {@code iv.} as the sentence's first word. */
    private boolean isListNumber(String word) {
      int first = start;
      while (first < mark && Characters.isBlankOrListMark(text, first, mark)) {
        first++;
      }
      return first == mark - word.length()
          && word.length() <= 4
          && (word.chars().allMatch(Character::isDigit)
              || word.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0)
              || word.length() == 1);
    }
  }
}
