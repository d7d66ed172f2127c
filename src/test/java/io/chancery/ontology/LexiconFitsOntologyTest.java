package io.chancery.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the words of the lexicon lead to must be what the ontology and its shapes accept. */
class LexiconFitsOntologyTest {

  private static final Ontology ONTOLOGY = Ontology.load(JenaOntology.FOLDER);
  private static final Lexicon LEXICON = lexicon();

  @Test
  void framesFillOnlyPropertiesOfTheirClass() {
    Set<String> misfits = new TreeSet<>();
    for (LexicalEntry entry : LEXICON.entries()) {
      for (Sense sense : entry.senses()) {
        for (Frame.Argument argument : sense.frame().arguments()) {
          argument.fills().stream()
              .filter(property -> !fits(property, sense.frame().type()))
              .forEach(property -> misfits.add(sense.frame().iri() + " fills " + property));
        }
      }
    }
    assertEquals(Set.of(), misfits);
    assertTrue(LEXICON.entries().size() > 100);
  }

  @Test
  void sensesAreOfDeclaredClassesBelowTheClassOfTheirFrame() {
    Set<String> misfits = new TreeSet<>();
    for (LexicalEntry entry : LEXICON.entries()) {
      for (Sense sense : entry.senses()) {
        if (!ONTOLOGY.isClass(sense.type()) || !ONTOLOGY.isA(sense.type(), sense.frame().type())) {
          misfits.add(entry.form() + " means " + sense.type() + " in " + sense.frame().iri());
        }
      }
    }
    assertEquals(Set.of(), misfits);
  }

  @Test
  void statusesFitTheClassAndTopicsAreOfTheList() {
    Set<String> misfits = new TreeSet<>();
    for (LexicalEntry entry : LEXICON.entries()) {
      for (Sense sense : entry.senses()) {
        sense
            .status()
            .filter(
                status -> !ONTOLOGY.isConcept(status) || !ONTOLOGY.applies(status, sense.type()))
            .ifPresent(status -> misfits.add(entry.form() + " gives " + status));
      }
      entry
          .topic()
          .filter(hint -> !ONTOLOGY.concepts(Dip.TOPICS).contains(hint.topic()))
          .ifPresent(hint -> misfits.add(entry.form() + " is about " + hint.topic()));
    }
    assertEquals(Set.of(), misfits);
  }

  private static boolean fits(String property, String type) {
    return ONTOLOGY.domain(property).filter(domain -> ONTOLOGY.isA(type, domain)).isPresent();
  }

  private static Lexicon lexicon() {
    try {
      return Lexicon.load(JenaOntology.FOLDER);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
