package io.chancery.web;

import io.chancery.ontology.LexicalEntry;
import io.chancery.ontology.LexicalEntry.PartOfSpeech;
import io.chancery.ontology.Lexicon;
import io.chancery.ontology.Sense;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which words of a lexicon lead to which class or topic; everything sorted. */
final class ClassWords {

  private static final String NO_STATUS = "";

  private final Map<String, Set<String>> nouns = new TreeMap<>();
  private final Map<String, Map<String, Set<String>>> sayings = new TreeMap<>();
  private final Map<String, Set<String>> topics = new TreeMap<>();
  private final Set<String> offices = new TreeSet<>();

  ClassWords(Lexicon lexicon) {
    for (LexicalEntry entry : lexicon.entries()) {
      for (Sense sense : entry.senses()) {
        take(entry, sense);
      }
      entry.topic().ifPresent(hint -> put(topics, hint.topic(), entry.form()));
      if (entry.cues().contains("Office")) {
        offices.add(entry.form());
      }
    }
  }

  /** The nouns that denote a class. */
  Set<String> denoting(String type) {
    return nouns.getOrDefault(type, Set.of());
  }

  /** The verbs, and nouns that do what verbs do, by the IRI of the status that they give, or "". */
  Map<String, Set<String>> saying(String type) {
    return sayings.getOrDefault(type, Map.of());
  }

  /** The words that show a topic. */
  Set<String> showing(String topic) {
    return topics.getOrDefault(topic, Set.of());
  }

  /** The titles of office. */
  Set<String> offices() {
    return offices;
  }

  private void take(LexicalEntry entry, Sense sense) {
    boolean says =
        entry.partOfSpeech() == PartOfSpeech.VERB
            || sense.is(Sense.Trait.ACT)
            || sense.is(Sense.Trait.PARTICIPLE);
    if (says) {
      put(
          sayings.computeIfAbsent(sense.type(), t -> new TreeMap<>()),
          sense.status().orElse(NO_STATUS),
          entry.form());
    } else {
      put(nouns, sense.type(), entry.form());
    }
  }

  private static void put(Map<String, Set<String>> words, String key, String word) {
    words.computeIfAbsent(key, k -> new TreeSet<>()).add(word);
  }
}
