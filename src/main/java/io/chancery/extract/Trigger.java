package io.chancery.extract;

import io.chancery.language.ParsedToken;
import io.chancery.ontology.LexicalEntry.PartOfSpeech;
import io.chancery.ontology.Sense;
import io.chancery.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A word or expression of the lexicon in a parsed sentence.
 *
 * @param form the entry's written form
 * @param partOfSpeech the entry's part of speech
 * @param senses the entry's senses
 * @param head the word of it that the others depend on
 * @param span all its words
 * @param name the proper name that it stands for, for a named initiative, ship or agreement
 */
record Trigger(
    String form,
    PartOfSpeech partOfSpeech,
    List<Sense> senses,
    ParsedToken head,
    Span span,
    Optional<String> name) {

  Trigger {
    senses = List.copyOf(senses);
  }
}
