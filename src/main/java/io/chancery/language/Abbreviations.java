package io.chancery.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of words that are written with a full stop; the words are a resource. */
final class Abbreviations {

  private static final String RESOURCE = "abbreviations.txt";

  /** How a word behaves with a full stop after it; the resource explains each. */
  enum Kind {
    OPEN,
    NUMBERED,
    CLOSED,
    STARTERS
  }

  private final Map<Kind, Set<String>> words;

  private Abbreviations(Map<Kind, Set<String>> words) {
    this.words = words;
  }

  static Abbreviations load() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    try (BufferedReader lines = open()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          read(line, words);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list of abbreviations", e);
    }
    return new Abbreviations(words);
  }

  private static BufferedReader open() throws IOException {
    InputStream in = Abbreviations.class.getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IOException(RESOURCE + " is missing from the program's own files; rebuild it");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static void read(String line, Map<Kind, Set<String>> words) throws IOException {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IOException("no kind before the words: " + line);
    }
    Kind kind = Kind.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
    for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
      words.getOrDefault(kind, Set.of()).add(word);
    }
  }

  /**
   * Whether the word is of the kind.
   *
   * @param word without its last full stop, in any case
   */
  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
