package io.chancery.rdf;

import io.chancery.ontology.Dip;
import io.chancery.ontology.Ontology;
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
  private final Ontology ontology;
  private final Set<Statement> statements = new LinkedHashSet<>();

  Quads(IRI graph, Ontology ontology) {
    this.graph = graph;
    this.ontology = ontology;
  }

  void add(IRI subject, IRI property, Value object) {
    statements.add(VALUES.createStatement(subject, property, object, graph));
  }

  void add(IRI subject, String property, Value object) {
    add(subject, VALUES.createIRI(property), object);
  }

  /** Adds the class and the classes above it, up to Record: what all things share tells nothing. */
  void typed(IRI subject, String classIri) {
    add(subject, RDF.TYPE, VALUES.createIRI(classIri));
    for (String above : ontology.superclasses(classIri)) {
      if (!ontology.isA(Dip.RECORD, above) || above.equals(Dip.RECORD)) {
        add(subject, RDF.TYPE, VALUES.createIRI(above));
      }
    }
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }
}
