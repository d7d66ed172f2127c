package io.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chancery.ontology.LexicalEntry;
import io.chancery.ontology.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What articles say is known to the lexicon alone: no word of it stands in the code. */
class WordsStayInTheLexiconTest {

  private static final Path CODE = Path.of("src/main/java/io/chancery");
  private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:^\\s*//.*$)");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[|()]+");

  /** Names that are spelt like words. */
  private static final Set<String> NAMES =
      Set.of(
          // local names of kinds and topics
          "EventKey: treaty",
          "EventKey: agreement",
          "EventKey: pact",
          "EventKey: contract",
          "EventKey: convention",
          "EventKey: memorandum",
          "EventKey: declaration",
          "EventKey: grant",
          "EventKey: aid",
          "EventKey: summit",
          "EventKey: conference",
          "EventKey: visit",
          "EventKey: bilateral",
          "EventKey: call",
          "Merger: ceasefire",
          "Merger: resolution",
          "TopicFinder: general",
          // parts of IRIs
          "EventKey: vessel",
          "Iris: country",
          "Iris: money",
          // how a letter is written in ASCII
          "Slug: ss");

  /** Words that should move to the lexicon. */
  private static final Set<String> TO_MOVE =
      Set.of("PeopleFinder: and", "PeopleFinder: ex-", "PeopleFinder: junior");

  @Test
  void noWordOfTheLexiconIsALiteral() throws IOException {
    Set<String> words = words();
    assertTrue(words.size() > 1000, () -> words.size() + " words");
    Set<String> found = new TreeSet<>();
    for (String room : new String[] {"extract", "identity"}) {
      try (Stream<Path> files = Files.list(CODE.resolve(room))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          found.addAll(literalsIn(file, words));
        }
      }
    }
    found.removeAll(NAMES);
    found.removeAll(TO_MOVE);
    assertEquals(Set.of(), found);
  }

  @Test
  void findsAWordInALiteralAndInAPatternButNotInAComment() {
    String code =
        "/* \"pact\" */\n  // \"sign\"\nf(\"treaty\"); g(\"(?:loan|grant)\"); h(\"a treaty of\");";
    assertEquals(
        Set.of("T: treaty", "T: loan"),
        literals("T", code, Set.of("treaty", "loan", "pact", "sign")));
  }

  /** The written forms, as written, of entries that mean or signal something; no single letters. */
  private static Set<String> words() throws IOException {
    Set<String> words = new TreeSet<>();
    for (LexicalEntry entry : Lexicon.load(Path.of("ontology")).entries()) {
      if (!entry.senses().isEmpty() || !entry.cues().isEmpty()) {
        words.add(entry.form());
        words.addAll(entry.otherForms());
      }
    }
    words.removeIf(word -> word.chars().filter(Character::isLetter).count() < 2);
    return words;
  }

  private static Set<String> literalsIn(Path file, Set<String> words) throws IOException {
    String name = file.getFileName().toString().replace(".java", "");
    return literals(name, Files.readString(file), words);
  }

  private static Set<String> literals(String file, String code, Set<String> words) {
    Set<String> found = new TreeSet<>();
    Matcher literal = LITERAL.matcher(COMMENT.matcher(code).replaceAll(""));
    while (literal.find()) {
      String text = literal.group(1);
      Stream.concat(Stream.of(text), BETWEEN_WORDS.splitAsStream(text.replace("?:", "")))
          .filter(words::contains)
          .forEach(word -> found.add(file + ": " + word));
    }
    return found;
  }
}
