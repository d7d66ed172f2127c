package io.chancery.check;

import io.chancery.ontology.Ontology;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Statement;

/** Checks an article's graph that is in a store already; what it was made from is not at hand. */
public final class StoreCheck {

  private final Checker.ClosedVocabulary vocabulary;
  private final ShapeCheck shapes;

  public StoreCheck(Ontology ontology, ShapeCheck shapes) {
    this.vocabulary = new Checker.ClosedVocabulary(ontology);
    this.shapes = shapes;
  }

  /** The faults in words for a reader, each with the node that it is about. */
  public List<String> check(List<Statement> statements) {
    List<String> faults = new ArrayList<>(vocabulary.faults(statements));
    shapes.check(statements).stream()
        .map(finding -> "<" + finding.focus() + "> " + finding.words())
        .sorted()
        .forEach(faults::add);
    return faults;
  }
}
