package io.chancery.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed from one state of an ontology to another.
 *
 * @param terms classes, properties and concepts, by kind of change, then by name
 * @param words entries of the lexicon, likewise
 */
public record OntologyDiff(List<Change> terms, List<Change> words) {

  /** The kinds of change. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * One change.
   *
   * @param kind what became of it
   * @param name a term with its prefix, or a word with its part of speech
   * @param iri the IRI of a term; empty for a word
   * @param details what it is, or in what it differs; one line each
   */
  public record Change(Kind kind, String name, String iri, List<String> details) {

    public Change {
      details = List.copyOf(details);
    }
  }

  public OntologyDiff {
    terms = List.copyOf(terms);
    words = List.copyOf(words);
  }

  /**
   * Compares two folders, or two Turtle files alone; with a file, words are not compared.
   *
   * @throws IOException if a file cannot be read or is not Turtle; the message names it
   * @throws BrokenOntologyException if a folder has no master file
   */
  public static OntologyDiff between(Path before, Path after) throws IOException {
    boolean words = Files.isDirectory(before) && Files.isDirectory(after);
    return new OntologyDiff(
        changes(
            DescribedTerms.terms(statements(before)),
            DescribedTerms.terms(statements(after)),
            true),
        words
            ? changes(
                DescribedTerms.words(lexicon(before)), DescribedTerms.words(lexicon(after)), false)
            : List.of());
  }

  public boolean isEmpty() {
    return terms.isEmpty() && words.isEmpty();
  }

  private static PlacedStatements statements(Path place) throws IOException {
    return sound(
        PlacedStatements.read(
            Files.isDirectory(place) ? OntologyFiles.list(place) : List.of(place)));
  }

  private static PlacedStatements lexicon(Path folder) throws IOException {
    return sound(PlacedStatements.read(LexiconReader.turtleFiles(folder.resolve("lexicon"))));
  }

  private static PlacedStatements sound(PlacedStatements read) throws IOException {
    if (!read.unreadable().isEmpty()) {
      throw new IOException(read.unreadable().get(0).toString());
    }
    return read;
  }

  private static List<Change> changes(
      NavigableMap<String, NavigableMap<String, NavigableSet<String>>> before,
      NavigableMap<String, NavigableMap<String, NavigableSet<String>>> after,
      boolean terms) {
    Map<Kind, List<Change>> found = new TreeMap<>();
    Set<String> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    for (String each : all) {
      NavigableMap<String, NavigableSet<String>> was = before.getOrDefault(each, new TreeMap<>());
      NavigableMap<String, NavigableSet<String>> is = after.getOrDefault(each, new TreeMap<>());
      if (!was.equals(is)) {
        Kind kind = was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        List<String> details =
            kind == Kind.CHANGED ? differences(was, is) : summary(was.isEmpty() ? is : was);
        found
            .computeIfAbsent(kind, k -> new ArrayList<>())
            .add(new Change(kind, terms ? ShortNames.of(each) : each, terms ? each : "", details));
      }
    }
    return found.values().stream().flatMap(List::stream).toList();
  }

  private static List<String> differences(
      NavigableMap<String, NavigableSet<String>> was,
      NavigableMap<String, NavigableSet<String>> is) {
    List<String> details = new ArrayList<>();
    Set<String> aspects = new TreeSet<>(was.keySet());
    aspects.addAll(is.keySet());
    for (String aspect : aspects) {
      NavigableSet<String> gone = new TreeSet<>(was.getOrDefault(aspect, new TreeSet<>()));
      NavigableSet<String> come = new TreeSet<>(is.getOrDefault(aspect, new TreeSet<>()));
      gone.removeAll(is.getOrDefault(aspect, new TreeSet<>()));
      come.removeAll(was.getOrDefault(aspect, new TreeSet<>()));
      if (!gone.isEmpty() || !come.isEmpty()) {
        details.add(aspect + ": " + joined(gone) + " -> " + joined(come));
      }
    }
    return details;
  }

  private static List<String> summary(NavigableMap<String, NavigableSet<String>> described) {
    List<String> details = new ArrayList<>();
    described.forEach((aspect, values) -> details.add(aspect + ": " + joined(values)));
    return details;
  }

  private static String joined(NavigableSet<String> values) {
    return values.isEmpty() ? "(none)" : String.join(", ", values);
  }
}
