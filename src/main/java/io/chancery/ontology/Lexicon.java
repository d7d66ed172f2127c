package io.chancery.ontology;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that extraction knows, read from the OntoLex-Lemon files of {@code ontology/lexicon/}.
 * Immutable and safe for use by several threads.
 *
 * <p>Which words denote a class, which verbs and nominals state something about it, how their
 * arguments fill properties, what makes a statement planned or denied: all of it is data here and
 * none of it is in Java.
 */
public final class Lexicon {

  private final ImmutableListMultimap<String, LexicalEntry> byFirstWord;
  private final ImmutableSetMultimap<String, String> cueWords;
  private final ImmutableMap<StatusChange, String> statusRules;
  private final ImmutableMap<String, String> defaultStatus;
  private final ImmutableMap<String, String> giftStatus;
  private final List<LexicalEntry> entries;

  /**
   * One rule on how the standing of a statement changes a status.
   *
   * @param type IRI of the record's top class
   * @param from IRI of the status that the word gives
   * @param standing local name of the standing ({@code Planned})
   */
  record StatusChange(String type, String from, String standing) {}

  Lexicon(
      List<LexicalEntry> entries,
      Map<StatusChange, String> statusRules,
      Map<String, String> defaultStatus,
      Map<String, String> giftStatus) {
    this.entries = List.copyOf(entries);
    ImmutableListMultimap.Builder<String, LexicalEntry> words = ImmutableListMultimap.builder();
    for (LexicalEntry entry : entries) {
      entry.firstWords().forEach(word -> words.put(word, entry));
    }
    this.byFirstWord = words.build();
    ImmutableSetMultimap.Builder<String, String> cues = ImmutableSetMultimap.builder();
    for (LexicalEntry entry : entries) {
      entry.cues().forEach(cue -> cues.put(cue, entry.form().toLowerCase(Locale.ROOT)));
    }
    this.cueWords = cues.build();
    this.statusRules = ImmutableMap.copyOf(statusRules);
    this.defaultStatus = ImmutableMap.copyOf(defaultStatus);
    this.giftStatus = ImmutableMap.copyOf(giftStatus);
  }

  /**
   * Reads every Turtle file of {@code lexicon/} in the ontology's folder.
   *
   * @throws IOException where a file is missing or is no Turtle; the message names the file, the
   *     line and the way out
   */
  public static Lexicon load(Path directory) throws IOException {
    return new LexiconReader().read(directory.resolve("lexicon"));
  }

  /** All entries, in the order of their IRIs. */
  public List<LexicalEntry> entries() {
    return entries;
  }

  /**
   * The entries whose written form, or one of whose other forms, begins with the word, longest
   * first.
   */
  public List<LexicalEntry> startingWith(String word) {
    return byFirstWord.get(word.toLowerCase(Locale.ROOT));
  }

  /** The entries of one word, without multiword expressions that begin with it. */
  public List<LexicalEntry> word(String word) {
    return startingWith(word).stream().filter(e -> e.isSingle(word)).toList();
  }

  /** Whether the word carries the cue, e.g. {@code Planned}. */
  public boolean isCue(String word, String cue) {
    for (LexicalEntry entry : startingWith(word)) {
      if (entry.cues().contains(cue) && entry.isSingle(word)) {
        return true;
      }
    }
    return false;
  }

  /** The lower-case words with the cue, for comparing with lemmas. */
  public Set<String> cueWords(String cue) {
    return cueWords.get(cue);
  }

  /**
   * The status of a record whose word gives one status and whose sentence has a standing.
   *
   * @param topClass IRI of Agreement, Grant, Vessel, Initiative or Meeting
   * @param status IRI of the status of the word
   * @param standing local name: {@code Planned}, {@code Denied}, ...
   */
  public String status(String topClass, String status, String standing) {
    return statusRules.getOrDefault(new StatusChange(topClass, status, standing), status);
  }

  /** The status of a grant in kind whose ship has the status. */
  public Optional<String> giftStatus(String shipStatus) {
    return Optional.ofNullable(giftStatus.get(shipStatus));
  }

  /** The status of a record of that class whose sentence gives none. */
  public Optional<String> defaultStatus(String topClass) {
    return Optional.ofNullable(defaultStatus.get(topClass));
  }
}
