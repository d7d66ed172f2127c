package io.chancery.extract;

import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut into words and marks, for patterns that need no grammar. */
final class Words {

  /**
   * One word or mark.
   *
   * @param span its place in the article's content
   * @param form as written, without a possessive ending
   * @param possessive whether {@code 's} or a bare apostrophe follows
   */
  record Word(Span span, String form, boolean possessive) {

    String lower() {
      return form.toLowerCase(Locale.ROOT);
    }

    boolean isCapitalised() {
      return Character.isUpperCase(form.codePointAt(0));
    }

    boolean isMark() {
      return !Character.isLetterOrDigit(form.codePointAt(0));
    }
  }

  private Words() {}

  /** The words of one stretch of the content. */
  static List<Word> in(String content, Span place) {
    List<Word> words = new ArrayList<>();
    int i = place.start();
    while (i < place.end()) {
      char c = content.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int end = Character.isLetterOrDigit(c) ? endOfWord(content, i, place.end()) : i + 1;
      words.add(word(content, i, end));
      i = Math.max(end, words.get(words.size() - 1).span().end() + possessiveLength(words));
    }
    return words;
  }

  private static int possessiveLength(List<Word> words) {
    Word last = words.get(words.size() - 1);
    return last.possessive() ? 1 : 0;
  }

  private static Word word(String content, int start, int end) {
    String form = content.substring(start, end);
    for (String ending : List.of("'s", "’s", "'S", "’S")) {
      if (form.length() > 2 && form.endsWith(ending)) {
        return new Word(new Span(start, end - 2), form.substring(0, form.length() - 2), true);
      }
    }
    boolean bare =
        form.endsWith("s") && end < content.length() && isApostrophe(content.charAt(end));
    return new Word(new Span(start, end), form, bare);
  }

  private static int endOfWord(String content, int start, int limit) {
    int i = start;
    while (i < limit) {
      char c = content.charAt(i);
      boolean inner =
          (c == '-' || isApostrophe(c) || c == '.' || c == '&')
              && i + 1 < limit
              && Character.isLetterOrDigit(content.charAt(i + 1))
              && (c != '.' || isInitials(content, start, i));
      if (!Character.isLetterOrDigit(c) && !inner) {
        break;
      }
      i++;
    }
    return i < limit && content.charAt(i) == '.' && isInitials(content, start, i) ? i + 1 : i;
  }

  /**
   * Whether what stands before the full stop is a single letter or letters with full stops: "J",
   * "U.S".
   */
  private static boolean isInitials(String content, int start, int stop) {
    int last = content.lastIndexOf('.', stop - 1);
    int from = Math.max(start, last + 1);
    return stop - from == 1 && Character.isUpperCase(content.charAt(from));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
