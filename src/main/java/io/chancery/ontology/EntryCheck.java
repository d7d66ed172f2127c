package io.chancery.ontology;

import io.chancery.ontology.LexicalEntry.PartOfSpeech;
import io.chancery.ontology.PlacedStatements.Placed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Looks at the entries of a lexicon, their senses and the rules on statuses. */
final class EntryCheck {

  private static final IRI CUE = term("cue");
  private static final IRI TOPIC = term("topic");
  private static final IRI WEIGHT = term("weight");
  private static final IRI STATUS = term("status");
  private static final IRI BECOMES = term("becomes");
  private static final IRI FROM = term("from");
  private static final IRI OF_CLASS = term("ofClass");
  private static final IRI STANDING = term("standing");
  private static final IRI DEFAULT_STATUS = term("defaultStatus");
  private static final IRI RULE = term("StatusRule");
  private static final IRI AS_GRANT = term("asGrant");
  private static final Set<String> WORD_TYPES =
      Set.of("LexicalEntry", "Word", "MultiwordExpression", "Affix");

  /** The terms of our own that the program reads, sorted. */
  private static final List<String> KNOWN =
      Stream.concat(
              Stream.of(
                      "of",
                      "fills",
                      "frame",
                      "modifier",
                      "cue",
                      "topic",
                      "weight",
                      "status",
                      "office",
                      "code",
                      "becomes",
                      "from",
                      "ofClass",
                      "standing",
                      "defaultStatus",
                      "asGrant")
                  .map(local -> LexiconReader.TERMS + local),
              LexiconReader.TRAITS.keySet().stream().map(IRI::stringValue))
          .sorted()
          .toList();

  private final PlacedStatements lexicon;
  private final Ontology ontology;
  private final Consumer<OntologyProblem> problems;

  EntryCheck(PlacedStatements lexicon, Ontology ontology, Consumer<OntologyProblem> problems) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.problems = problems;
  }

  void run() {
    for (Resource subject : lexicon.subjects()) {
      lexicon.of(subject).forEach(this::checkTerm);
      if (isEntry(subject)) {
        checkEntry(subject);
      } else if (lexicon.has(subject, BECOMES) || hasType(subject, RULE)) {
        checkRule(subject);
      }
      lexicon
          .of(subject, DEFAULT_STATUS)
          .forEach(s -> checkStatus(s, Optional.of(subject.stringValue())));
      lexicon.of(subject, AS_GRANT).forEach(s -> checkStatus(s, Optional.of(Dip.GRANT)));
    }
  }

  private static IRI term(String local) {
    return Values.iri(LexiconReader.TERMS, local);
  }

  private boolean isEntry(Resource subject) {
    return lexicon.has(subject, LexiconReader.CANONICAL_FORM)
        || lexicon.has(subject, LexiconReader.SENSE)
        || lexicon.has(subject, CUE)
        || lexicon.has(subject, TOPIC)
        || WORD_TYPES.stream()
            .anyMatch(type -> hasType(subject, Values.iri(LexiconReader.ONTOLEX, type)));
  }

  private boolean hasType(Resource subject, IRI type) {
    return lexicon.of(subject, RDF.TYPE).stream().anyMatch(t -> t.value().equals(type));
  }

  private void checkTerm(Placed statement) {
    String iri = statement.property().stringValue();
    if (iri.startsWith(LexiconReader.TERMS) && !KNOWN.contains(iri)) {
      problems.accept(
          statement.error("nothing reads " + ShortNames.of(iri) + ShortNames.nearest(iri, KNOWN)));
    }
    if (LexiconReader.TRAITS.containsKey(statement.property())
        && !statement.value().stringValue().equals("true")) {
      problems.accept(
          statement.error(
              ShortNames.of(iri) + " counts wherever it stands; write true, or drop it"));
    }
  }

  private void checkEntry(Resource entry) {
    String name = ShortNames.of(entry.stringValue());
    Placed home = lexicon.home(entry).orElseThrow();
    if (!isWritten(entry)) {
      problems.accept(
          home.error(
              name
                  + " has no written form, so it is never found; add ontolex:canonicalForm"
                  + " [ ontolex:writtenRep \"…\"@en ]"));
    }
    checkPartOfSpeech(name, home, lexicon.first(entry, LexiconReader.PART_OF_SPEECH));
    List<Placed> senses = lexicon.of(entry, LexiconReader.SENSE);
    if (senses.isEmpty() && !lexicon.has(entry, CUE) && !lexicon.has(entry, TOPIC)) {
      problems.accept(
          home.error(name + " means nothing; give it ontolex:sense, lx:cue or lx:topic"));
    }
    senses.forEach(sense -> checkSense(name, sense));
    lexicon.of(entry, TOPIC).forEach(topic -> checkTopic(name, topic));
    lexicon.of(entry, WEIGHT).stream()
        .filter(weight -> !weight.value().stringValue().matches("[1-9][0-9]{0,3}"))
        .forEach(
            weight ->
                problems.accept(
                    weight.error("the lx:weight of " + name + " is no whole number from 1 up")));
  }

  private boolean isWritten(Resource entry) {
    return lexicon.of(entry, LexiconReader.CANONICAL_FORM).stream()
        .flatMap(form -> lexicon.of(form.value(), LexiconReader.WRITTEN_REP).stream())
        .anyMatch(written -> !written.value().stringValue().isBlank());
  }

  private void checkPartOfSpeech(String name, Placed home, Optional<Placed> partOfSpeech) {
    String wayOut = "; write lexinfo:noun, verb, adjective or adverb";
    if (partOfSpeech.isEmpty()) {
      problems.accept(home.error(name + " has no lexinfo:partOfSpeech" + wayOut));
      return;
    }
    Value value = partOfSpeech.get().value();
    String local = ShortNames.local(value.stringValue()).toUpperCase(Locale.ROOT);
    if (!value.isIRI()
        || Arrays.stream(PartOfSpeech.values()).noneMatch(p -> p.name().equals(local))) {
      problems.accept(
          partOfSpeech
              .get()
              .error("the part of speech of " + name + " is none that the program knows" + wayOut));
    }
  }

  private void checkSense(String entry, Placed sense) {
    Optional<Placed> reference = lexicon.first(sense.value(), LexiconReader.REFERENCE);
    Optional<Placed> frame = lexicon.first(sense.value(), FrameCheck.FRAME);
    if (reference.isEmpty()) {
      problems.accept(
          sense.error("a sense of " + entry + " denotes nothing; add ontolex:reference dip:…"));
    }
    if (frame.isEmpty()) {
      problems.accept(
          sense.error(
              "a sense of "
                  + entry
                  + " has no frame; add lx:frame frame:…, the one of a word used alike"));
    }
    Optional<String> type = reference.map(r -> r.value().stringValue());
    if (type.filter(t -> !ontology.isClass(t)).isPresent()) {
      problems.accept(
          reference
              .orElseThrow()
              .error(
                  entry
                      + " denotes "
                      + ShortNames.of(type.get())
                      + ", which is no class of the ontology"
                      + ShortNames.nearest(type.get(), ontology.classes())));
    }
    frame.ifPresent(f -> checkFrame(entry, type, f));
    lexicon.of(sense.value(), STATUS).forEach(s -> checkStatus(s, type));
  }

  private void checkFrame(String entry, Optional<String> type, Placed frame) {
    String name = ShortNames.of(frame.value().stringValue());
    Optional<String> of =
        lexicon.first(frame.value(), FrameCheck.OF).map(s -> s.value().stringValue());
    if (lexicon.of(frame.value()).isEmpty()) {
      List<String> frames =
          lexicon.subjects().stream()
              .filter(s -> lexicon.has(s, FrameCheck.OF))
              .map(Value::stringValue)
              .sorted()
              .toList();
      problems.accept(
          frame.error(
              entry
                  + " uses "
                  + name
                  + ", which is not described"
                  + ShortNames.nearest(frame.value().stringValue(), frames)));
    } else if (of.filter(ontology::isClass).isPresent()
        && type.filter(ontology::isClass).filter(t -> !ontology.isA(t, of.get())).isPresent()) {
      problems.accept(
          frame.error(
              "%s denotes %s, but %s is a frame of %s; use one of its own class"
                  .formatted(
                      entry, ShortNames.of(type.orElseThrow()), name, ShortNames.of(of.get()))));
    }
  }

  private void checkTopic(String entry, Placed topic) {
    String iri = topic.value().stringValue();
    if (!ontology.concepts(Dip.TOPICS).contains(iri)) {
      problems.accept(
          topic.error(
              entry
                  + " is about "
                  + ShortNames.of(iri)
                  + ", which schemes/topics.ttl does not declare"
                  + ShortNames.nearest(iri, ontology.concepts(Dip.TOPICS))));
    }
  }

  private void checkStatus(Placed status, Optional<String> type) {
    String iri = status.value().stringValue();
    if (!ontology.concepts(Dip.STATUSES).contains(iri)) {
      problems.accept(
          status.error(
              "schemes/statuses.ttl declares no status "
                  + ShortNames.of(iri)
                  + ShortNames.nearest(iri, ontology.concepts(Dip.STATUSES))));
    } else if (type.filter(ontology::isClass).filter(t -> !ontology.applies(iri, t)).isPresent()) {
      problems.accept(
          status.error(
              "%s does not apply to %s; choose another, or widen its dip:appliesTo in"
                      .formatted(ShortNames.of(iri), ShortNames.of(type.orElseThrow()))
                  + " schemes/statuses.ttl"));
    }
  }

  private void checkRule(Resource rule) {
    Placed home = lexicon.home(rule).orElseThrow();
    for (IRI needed : List.of(OF_CLASS, FROM, STANDING, BECOMES)) {
      if (!lexicon.has(rule, needed)) {
        problems.accept(
            home.error("a rule on statuses lacks " + ShortNames.of(needed.stringValue())));
      }
    }
    Optional<Placed> type = lexicon.first(rule, OF_CLASS);
    type.filter(t -> !ontology.isClass(t.value().stringValue()))
        .ifPresent(
            t ->
                problems.accept(
                    t.error(
                        "a rule on statuses is of %s, which is no class of the ontology"
                            .formatted(ShortNames.of(t.value().stringValue())))));
    Optional<String> typeName = type.map(t -> t.value().stringValue());
    lexicon.of(rule, FROM).forEach(s -> checkStatus(s, typeName));
    lexicon.of(rule, BECOMES).forEach(s -> checkStatus(s, typeName));
  }
}
