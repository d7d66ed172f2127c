package io.chancery.ontology;

import io.chancery.ontology.Frame.Function;
import io.chancery.ontology.PlacedStatements.Placed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Looks at the frames of a lexicon. */
final class FrameCheck {

  static final IRI OF = Values.iri(LexiconReader.TERMS, "of");
  static final IRI FRAME = Values.iri(LexiconReader.TERMS, "frame");
  private static final IRI FRAME_TYPE = Values.iri(LexiconReader.SYNSEM, "SyntacticFrame");

  private final PlacedStatements lexicon;
  private final Ontology ontology;
  private final Consumer<OntologyProblem> problems;

  FrameCheck(PlacedStatements lexicon, Ontology ontology, Consumer<OntologyProblem> problems) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.problems = problems;
  }

  void run() {
    Set<Value> used = new HashSet<>();
    lexicon.all().stream()
        .filter(s -> s.property().equals(FRAME))
        .forEach(s -> used.add(s.value()));
    for (Resource subject : lexicon.subjects()) {
      if (isFrame(subject)) {
        check(subject, used.contains(subject));
      }
    }
  }

  private boolean isFrame(Resource subject) {
    return lexicon.has(subject, OF)
        || lexicon.of(subject, RDF.TYPE).stream().anyMatch(t -> t.value().equals(FRAME_TYPE));
  }

  private void check(Resource frame, boolean used) {
    Placed home = lexicon.home(frame).orElseThrow();
    String name = ShortNames.of(frame.stringValue());
    if (!used) {
      problems.accept(home.warning("no sense uses " + name + "; name it by lx:frame, or drop it"));
    }
    Optional<Placed> type = lexicon.first(frame, OF);
    if (type.isEmpty()) {
      problems.accept(
          home.error(name + " says not which class of record it is of; add lx:of dip:…"));
    } else {
      checkClass(name, type.get());
    }
    boolean any = false;
    for (Map.Entry<IRI, Function> each : LexiconReader.FUNCTIONS.entrySet()) {
      for (Placed argument : lexicon.of(frame, each.getKey())) {
        any = true;
        checkArgument(name, type.map(t -> t.value().stringValue()), each.getValue(), argument);
      }
    }
    if (!any) {
      problems.accept(
          home.error(
              name + " has no arguments; say by lexinfo:subject and the like what fills what"));
    }
  }

  private void checkClass(String name, Placed type) {
    String iri = type.value().stringValue();
    if (!ontology.isClass(iri)) {
      problems.accept(
          type.error(
              name
                  + " is of "
                  + ShortNames.of(iri)
                  + ", which is no class of the ontology"
                  + ShortNames.nearest(iri, ontology.classes())));
    } else if (ontology.recordClass(iri).isEmpty()) {
      problems.accept(
          type.error(name + " is of " + ShortNames.of(iri) + ", which is no class of records"));
    }
  }

  private void checkArgument(
      String frame, Optional<String> type, Function function, Placed argument) {
    List<Placed> markers = lexicon.of(argument.value(), LexiconReader.MARKER);
    boolean prepositional = function == Function.PREPOSITION;
    if (prepositional && markers.isEmpty()) {
      problems.accept(
          argument.error(
              "a prepositional argument of "
                  + frame
                  + " has no preposition; add synsem:marker \"…\"@en"));
    } else if (!prepositional && !markers.isEmpty()) {
      problems.accept(
          markers
              .get(0)
              .error(
                  "an argument of "
                      + frame
                      + " has a preposition, but is none that takes one; use"
                      + " lexinfo:prepositionalAdjunct, or drop synsem:marker"));
    }
    List<Placed> fills = lexicon.of(argument.value(), LexiconReader.FILLS);
    if (fills.isEmpty()) {
      problems.accept(
          argument.error(
              "an argument of " + frame + " fills nothing; add lx:fills dip:… or lx:itself"));
    }
    for (Placed property : fills) {
      if (!property.value().equals(LexiconReader.ITSELF)) {
        checkProperty(frame, type, property);
      }
    }
  }

  private void checkProperty(String frame, Optional<String> type, Placed property) {
    String iri = property.value().stringValue();
    String name = ShortNames.of(iri);
    Optional<String> domain = ontology.domain(iri);
    if (!ontology.isProperty(iri)) {
      problems.accept(
          property.error(
              frame
                  + " fills "
                  + name
                  + ", which is no property of the ontology"
                  + ShortNames.nearest(iri, ontology.properties())));
      return;
    }
    if (ontology.range(iri).isEmpty()) {
      problems.accept(
          property.error(
              frame
                  + " fills "
                  + name
                  + ", which has no range, so nothing can tell what fits; give it rdfs:range"));
    }
    if (domain.isPresent()
        && type.filter(ontology::isClass).filter(t -> !ontology.isA(t, domain.get())).isPresent()) {
      problems.accept(
          property.error(
              "%s is of %s but fills %s, a property of %s"
                  .formatted(
                      frame,
                      ShortNames.of(type.orElseThrow()),
                      name,
                      ShortNames.of(domain.get()))));
    }
  }
}
