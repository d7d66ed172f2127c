package io.chancery.ontology;

import io.chancery.ontology.PlacedStatements.Placed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;

/** Looks at how the words of a lexicon and the classes of the ontology fit together. */
final class WordCheck {

  /**
   * A noun that denotes a class.
   *
   * @param entry IRI of the entry
   * @param type IRI of the class
   * @param plain whether no trait (weak, strong, end of names) sets it apart from other nouns
   * @param place where the sense stands
   */
  private record Denoting(String entry, String type, boolean plain, Placed place) {}

  private final PlacedStatements terms;
  private final PlacedStatements lexicon;
  private final Ontology ontology;
  private final Consumer<OntologyProblem> problems;

  WordCheck(
      PlacedStatements terms,
      PlacedStatements lexicon,
      Ontology ontology,
      Consumer<OntologyProblem> problems) {
    this.terms = terms;
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.problems = problems;
  }

  void run() {
    Map<String, List<Denoting>> byForm = new TreeMap<>();
    Set<String> denoted = new HashSet<>();
    for (Resource entry : lexicon.subjects()) {
      List<Denoting> senses = denotingSenses(entry);
      for (String form : forms(entry)) {
        byForm.computeIfAbsent(form, f -> new ArrayList<>()).addAll(senses);
      }
      senses.forEach(sense -> denoted.add(sense.type()));
    }
    byForm.forEach(this::checkMeanings);
    checkThatClassesHaveWords(denoted);
  }

  private List<Denoting> denotingSenses(Resource entry) {
    if (lexicon.of(entry, LexiconReader.PART_OF_SPEECH).stream()
        .noneMatch(p -> p.value().stringValue().endsWith("#noun"))) {
      return List.of();
    }
    List<Denoting> found = new ArrayList<>();
    for (Placed sense : lexicon.of(entry, LexiconReader.SENSE)) {
      if (!is(sense.value(), "act") && !is(sense.value(), "participle")) {
        for (Placed type : lexicon.of(sense.value(), LexiconReader.REFERENCE)) {
          boolean plain =
              LexiconReader.TRAITS.keySet().stream()
                  .noneMatch(trait -> lexicon.has(sense.value(), trait));
          found.add(new Denoting(entry.stringValue(), type.value().stringValue(), plain, type));
        }
      }
    }
    return found;
  }

  private boolean is(Value sense, String trait) {
    return lexicon.has(sense, Values.iri(LexiconReader.TERMS, trait));
  }

  private Set<String> forms(Resource entry) {
    Set<String> forms = new HashSet<>();
    for (var kind : List.of(LexiconReader.CANONICAL_FORM, LexiconReader.OTHER_FORM)) {
      for (Placed form : lexicon.of(entry, kind)) {
        lexicon
            .of(form.value(), LexiconReader.WRITTEN_REP)
            .forEach(w -> forms.add(w.value().stringValue().toLowerCase(Locale.ROOT)));
      }
    }
    return forms;
  }

  /** Two plain nouns of one form must denote classes of which one lies above the other. */
  private void checkMeanings(String form, List<Denoting> senses) {
    List<Denoting> plain = senses.stream().filter(Denoting::plain).toList();
    for (int i = 1; i < plain.size(); i++) {
      for (Denoting other : plain.subList(0, i)) {
        Denoting one = plain.get(i);
        if (!ontology.isA(one.type(), other.type()) && !ontology.isA(other.type(), one.type())) {
          report(form, one, other);
        }
      }
    }
  }

  private void report(String form, Denoting one, Denoting other) {
    String both =
        "\"%s\" denotes %s here and %s in %s:%d, and neither lies above the other; "
            .formatted(
                form,
                ShortNames.of(one.type()),
                ShortNames.of(other.type()),
                other.place().file().getFileName(),
                other.place().line());
    if (one.entry().equals(other.entry())) {
      problems.accept(
          one.place().warning(both + "mark the less likely one lx:weak true, if both are meant"));
    } else {
      problems.accept(
          one.place().error(both + "keep one, or make them senses of one entry if both are meant"));
    }
  }

  private void checkThatClassesHaveWords(Set<String> denoted) {
    for (String type : ontology.subclasses(Dip.RECORD)) {
      boolean known =
          denoted.contains(type) || ontology.subclasses(type).stream().anyMatch(denoted::contains);
      if (!known && !ontology.isA(type, Dip.TENURE)) {
        terms
            .home(Values.iri(type))
            .ifPresent(
                home ->
                    problems.accept(
                        home.warning(
                            "no noun of the lexicon denotes "
                                + ShortNames.of(type)
                                + ", so nothing of it is ever found; give it words in lexicon/")));
      }
    }
  }
}
