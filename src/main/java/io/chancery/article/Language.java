package io.chancery.article;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a stretch of text is in a language other than English, from its script and from the
 * small words that every sentence of a language needs.
 *
 * <p>Asks for evidence: names alone, however foreign, are no language.
 */
final class Language {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");

  /** The first words of a text; enough to tell its language. */
  private static final int WORDS_LOOKED_AT = 400;

  private static final int FEWEST_WORDS = 3;

  private static final ImmutableSetMultimap<String, String> LANGUAGES_OF_WORD = load();

  private Language() {}

  /** What was counted in a text. */
  private record Count(int words, int english, int otherScript, int bestWords) {}

  /** Whether a line is surely not English; false where nothing can be said. */
  static boolean isForeign(String line) {
    Count count = count(line);
    if (count.otherScript() * 2 > count.words()) {
      return true;
    }
    return count.words() >= FEWEST_WORDS
        && count.english() == 0
        && count.bestWords() >= 2
        && count.bestWords() * 3 >= count.words();
  }

  private static Count count(String text) {
    List<String> tags = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int words = 0;
    int english = 0;
    int otherScript = 0;
    while (words < WORDS_LOOKED_AT && word.find()) {
      words++;
      otherScript += isOtherScript(word.group()) ? 1 : 0;
      var languages =
          LANGUAGES_OF_WORD.get(word.group().toLowerCase(Locale.ROOT).replace('’', '\''));
      english += languages.contains("en") ? 1 : 0;
      tags.addAll(languages);
    }
    int most = 0;
    for (String tag : LANGUAGES_OF_WORD.inverse().keySet()) {
      int times = tag.equals("en") ? 0 : Collections.frequency(tags, tag);
      most = Math.max(most, times);
    }
    return new Count(words, english, otherScript, most);
  }

  private static boolean isOtherScript(String word) {
    UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
    return script != UnicodeScript.LATIN
        && script != UnicodeScript.COMMON
        && script != UnicodeScript.INHERITED;
  }

  private static ImmutableSetMultimap<String, String> load() {
    var words = ImmutableSetMultimap.<String, String>builder();
    for (String line : lines()) {
      String[] parts = line.split(" ", -1);
      for (int i = 1; i < parts.length && !line.startsWith("#"); i++) {
        words.put(parts[i], parts[0]);
      }
    }
    return words.build();
  }

  private static List<String> lines() {
    try {
      var url = Resources.getResource(Language.class, "function-words.txt");
      return Resources.readLines(url, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("function-words.txt is missing from the program", e);
    }
  }
}
