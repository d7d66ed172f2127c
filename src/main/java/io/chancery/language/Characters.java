package io.chancery.language;

import java.util.Set;

/** The marks and letters that matter where a sentence may end. */
final class Characters {

  /** How far an address is read on either side, which bounds the cost of a text without spaces. */
  private static final int LONGEST_ADDRESS = 200;

  private static final Set<String> FILE_ENDINGS =
      Set.of(
          "PDF", "DOC", "DOCX", "XLS", "XLSX", "HTML", "HTM", "JPG", "PNG", "TXT", "ZIP", "Com",
          "Org", "Net", "Gov");

  private Characters() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  static boolean endsSentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** A mark that closes a quotation or a bracket; the straight quotes are left to the caller. */
  static boolean closes(char c) {
    return c == '\u201d' || c == '\u2019' || c == ')' || c == ']' || c == '\u00bb';
  }

  static boolean opens(char c) {
    return c == '\u201c'
        || c == '\u2018'
        || c == '('
        || c == '['
        || c == '\u00ab'
        || c == '"'
        || c == '\'';
  }

  static boolean isBullet(char c) {
    return c == '\u2022'
        || c == '\u25cf'
        || c == '\u25aa'
        || c == '\u25a0'
        || c == '\u2023'
        || c == '\u25e6';
  }

  static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'';
  }

  /** White space, a bullet, or a dash or asterisk that stands alone at the start of a line. */
  static boolean isBlankOrListMark(String text, int at, int end) {
    char c = text.charAt(at);
    return isBlank(c)
        || isBullet(c)
        || ((c == '-' || c == '*' || c == '\u2013' || c == '\u2014')
            && at + 1 < end
            && isBlank(text.charAt(at + 1)));
  }

  static boolean isFileEnding(String word) {
    return FILE_ENDINGS.contains(word);
  }

  /** Whether the run of non-blank characters around a place is a web or e-mail address. */
  static boolean isAddress(String text, int at) {
    int start = Math.max(0, at - LONGEST_ADDRESS);
    int limit = Math.min(text.length(), at + LONGEST_ADDRESS);
    int from = at;
    while (from > start && !isBlank(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < limit && !isBlank(text.charAt(to))) {
      to++;
    }
    String run = text.substring(from, to);
    return run.contains("://")
        || run.startsWith("www.")
        || run.indexOf('@') >= 0
        || (run.indexOf('/') >= 0 && run.indexOf('.') < run.indexOf('/'));
  }
}
