package io.chancery.article;

import com.google.common.io.Resources;
import io.chancery.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of {@code boilerplate.txt}: captions, buttons, notices, addresses.
 *
 * <p>Cost: a rule is tried only on lines and sentences that are short enough and that begin as the
 * rule may begin; see {@link Rules}.
 */
final class Boilerplate {

  /** The longest line or sentence that a rule may silence, in UTF-16 code units. */
  private static final int LONGEST = 420;

  /** Where a sentence may end; also where the space behind it is missing. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "[.!?][\"”’')\\]]*(?:\\s+(?=[\\p{Lu}\"“‘(\\[])|(?<=\\p{Ll}[.!?])(?=\\p{Lu}))");

  private static final Pattern RULE = Pattern.compile("(line|sentence|part)\\s+(\\S.*)");
  private static final Pattern LET = Pattern.compile("let\\s+(\\w+)\\s+(\\S.*)");
  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)\\}");

  /** A first look that rules out nearly all sentences of an article. */
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[](?i:file|photo|image|picture|ap|afp|epa|reuters|xinhua)");

  private final Rules line;
  private final Rules sentence;
  private final Pattern part;

  private Boilerplate(Map<String, List<String>> rules) {
    line = Rules.of(rules.getOrDefault("line", List.of()));
    sentence = Rules.of(rules.getOrDefault("sentence", List.of()));
    part = Rules.anyOf(rules.getOrDefault("part", List.of()));
  }

  /** Reads the rules from beside this class. */
  static Boilerplate load() {
    try {
      var url = Resources.getResource(Boilerplate.class, "boilerplate.txt");
      return parse(Resources.readLines(url, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("boilerplate.txt is missing from the program", e);
    }
  }

  static Boilerplate parse(List<String> lines) {
    Map<String, String> names = new HashMap<>();
    Map<String, List<String>> rules = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String rule = lines.get(i).strip();
      Matcher let = LET.matcher(rule);
      Matcher scoped = RULE.matcher(rule);
      if (let.matches()) {
        names.put(let.group(1), let.group(2));
      } else if (scoped.matches()) {
        rules
            .computeIfAbsent(scoped.group(1), scope -> new ArrayList<>())
            .add(filledIn(scoped.group(2), names));
      } else if (!rule.isEmpty() && !rule.startsWith("#")) {
        String message = "boilerplate.txt:%d: begin with let, line, sentence or part: %s";
        throw new IllegalArgumentException(message.formatted(i + 1, rule));
      }
    }
    return new Boilerplate(rules);
  }

  private static String filledIn(String expression, Map<String, String> names) {
    return NAME.matcher(expression)
        .replaceAll(
            found -> Matcher.quoteReplacement(names.getOrDefault(found.group(1), found.group())));
  }

  /** Adds the silent places of one line, which is a stretch of the text without line feeds. */
  void addTo(List<Span> places, String text, Span at) {
    if (at.length() <= LONGEST && line.match(text, at.start(), at.end())) {
      places.add(at);
      return;
    }
    addSentences(places, text, at);
    addParts(places, text, at);
  }

  private void addSentences(List<Span> places, String text, Span at) {
    Matcher end = SENTENCE_END.matcher(text).region(at.start(), at.end());
    int start = at.start();
    while (end.find()) {
      addSentence(places, text, start, end.end());
      start = end.end();
    }
    addSentence(places, text, start, at.end());
  }

  private void addSentence(List<Span> places, String text, int start, int next) {
    int end = next;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean fits = end > start && end - start <= LONGEST;
    if (fits && sentence.match(text, start, end)) {
      places.add(new Span(start, end));
    }
  }

  private void addParts(List<Span> places, String text, Span at) {
    if (!BRACKETED.matcher(text).region(at.start(), at.end()).find()) {
      return;
    }
    Matcher found = part.matcher(text).region(at.start(), at.end());
    while (found.find()) {
      places.add(new Span(found.start(), found.end()));
    }
  }
}
