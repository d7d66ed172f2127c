package io.chancery.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Gathers the statements of one graph, each once, in the order in which they are added. */
final class Quads {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final IRI graph;
  private final Vocabulary vocabulary;
  private final Set<Statement> statements = new LinkedHashSet<>();

  Quads(IRI graph, Vocabulary vocabulary) {
    this.graph = graph;
    this.vocabulary = vocabulary;
  }

  void add(IRI subject, IRI property, Value object) {
    statements.add(VALUES.createStatement(subject, property, object, graph));
  }

  void add(IRI subject, String property, Value object) {
    add(subject, VALUES.createIRI(property), object);
  }

  /** Adds the class and the classes above it. */
  void typed(IRI subject, String classIri) {
    add(subject, RDF.TYPE, VALUES.createIRI(classIri));
    for (String above : vocabulary.superclasses(classIri)) {
      add(subject, RDF.TYPE, VALUES.createIRI(above));
    }
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }
}
