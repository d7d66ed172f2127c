package io.chancery.ontology;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A word or expression of the lexicon.
 *
 * @param iri its IRI in the lexicon
 * @param form the written form, in the case that dictionaries use
 * @param partOfSpeech its part of speech
 * @param otherForms inflected or spelt otherwise, as written
 * @param senses what it means, in terms of the ontology; empty for a mere cue
 * @param cues local names of the lexicon terms that it signals ({@code Planned}, {@code Office},
 *     ...)
 * @param office the usual title, for a title of office
 * @param code ISO 3166-1 alpha-2 code of the state that a ship's prefix shows
 * @param topic what the word shows a record to be about
 */
public record LexicalEntry(
    String iri,
    String form,
    PartOfSpeech partOfSpeech,
    List<String> otherForms,
    List<Sense> senses,
    Set<String> cues,
    Optional<String> office,
    Optional<String> code,
    Optional<TopicHint> topic) {

  /** The parts of speech that matter to extraction. */
  public enum PartOfSpeech {
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB
  }

  /**
   * A topic with its weight.
   *
   * @param topic IRI of the topic
   * @param weight from 1 (a hint) up
   */
  public record TopicHint(String topic, int weight) {}

  private static final Splitter WORDS = Splitter.on(' ');

  public LexicalEntry {
    otherForms = List.copyOf(otherForms);
    senses = List.copyOf(senses);
    cues = Set.copyOf(cues);
  }

  /** The words of the written form, lower case. */
  public List<String> words() {
    return WORDS.splitToList(form.toLowerCase(Locale.ROOT));
  }

  boolean isSingle(String word) {
    return form.equalsIgnoreCase(word) || otherForms.stream().anyMatch(word::equalsIgnoreCase);
  }

  /** The lower-case words that an occurrence can begin with. */
  Set<String> firstWords() {
    Set<String> first = new TreeSet<>();
    first.add(words().get(0));
    for (String other : otherForms) {
      first.add(WORDS.split(other.toLowerCase(Locale.ROOT)).iterator().next());
    }
    return first;
  }
}
