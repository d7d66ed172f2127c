package io.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Expressions that are matched against whole stretches of text, letter case ignored.
 *
 * <p>Nearly no stretch matches, so the time goes into finding that out. Each expression is asked
 * once, for each pair of ASCII characters, whether a match may begin with them; a stretch that
 * begins with a pair that nothing may begin with is let go after one look into a table. Expressions
 * that may begin with anything are kept apart, so that they do not spoil the table.
 */
final class Rules {

  private static final int ASCII = 128;

  /** A pair that no word begins with: what may begin with it may begin with anything. */
  private static final String ODD_PAIR = "Qz";

  private final Pattern choosy;
  private final Pattern open;
  private final boolean[] openings = new boolean[ASCII * ASCII];

  private Rules(Pattern choosy, Pattern open) {
    this.choosy = choosy;
    this.open = open;
    for (int i = 0; i < openings.length; i++) {
      String pair = "" + (char) (i / ASCII) + (char) (i % ASCII);
      openings[i] = mayBegin(choosy, pair);
    }
  }

  static Rules of(List<String> expressions) {
    List<String> choosy = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String expression : expressions) {
      boolean anything = mayBegin(anyOf(List.of(expression)), ODD_PAIR);
      (anything ? open : choosy).add(expression);
    }
    return new Rules(anyOf(choosy), anyOf(open));
  }

  static Pattern anyOf(List<String> expressions) {
    String all = expressions.stream().map(e -> "(?:" + e + ")").collect(Collectors.joining("|"));
    return Pattern.compile(
        all.isEmpty() ? "(?!)" : all, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether an expression matches the beginning or would want to see more of it. */
  private static boolean mayBegin(Pattern pattern, String beginning) {
    Matcher matcher = pattern.matcher(beginning);
    return matcher.matches() || matcher.hitEnd();
  }

  /** Whether an expression matches the whole stretch. */
  boolean match(String text, int start, int end) {
    boolean worthATry = end - start < 2 || mayOpen(text.charAt(start), text.charAt(start + 1));
    return (worthATry && choosy.matcher(text).region(start, end).matches())
        || open.matcher(text).region(start, end).matches();
  }

  private boolean mayOpen(char first, char second) {
    return first >= ASCII || second >= ASCII || openings[first * ASCII + second];
  }
}
