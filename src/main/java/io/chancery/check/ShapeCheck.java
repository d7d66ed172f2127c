package io.chancery.check;

import io.chancery.ontology.Dip;
import io.chancery.ontology.Ontology;
import io.chancery.rdf.JenaTerms;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;

/** Checks statements against SHACL shapes, which are parsed once. Thread-safe. */
public final class ShapeCheck {

  /**
   * One violation.
   *
   * @param focus the node that it is about
   * @param path the property, where it is about one
   * @param words what is wrong, for a reader
   */
  public record Finding(String focus, Optional<String> path, String words) {}

  private final Shapes shapes;
  private final Graph background;

  private ShapeCheck(Graph shapes, Graph background) {
    this.shapes = Shapes.parse(shapes);
    this.background = background;
  }

  /**
   * The shapes that belong to an ontology.
   *
   * @throws IOException if their file is missing or is not Turtle; the message names it
   */
  public static ShapeCheck of(Ontology ontology) throws IOException {
    try (InputStream in = Files.newInputStream(ontology.shapes())) {
      Model shapes = Rio.parse(in, "", RDFFormat.TURTLE);
      return new ShapeCheck(graph(shapes), graph(lookedUp(ontology)));
    } catch (RDFParseException e) {
      throw new IOException(ontology.shapes() + ": not valid Turtle: " + e.getMessage(), e);
    }
  }

  /** What shapes look up in the ontology: which things are classes, what concepts apply to. */
  private static List<Statement> lookedUp(Ontology ontology) {
    Set<String> used =
        Set.of(RDF.TYPE.stringValue(), RDFS.SUBCLASSOF.stringValue(), Dip.NAMESPACE + "appliesTo");
    return ontology.model().stream()
        .filter(s -> used.contains(s.getPredicate().stringValue()))
        .toList();
  }

  /** The violations in these statements, seen together with the classes and concepts they name. */
  List<Finding> check(Collection<Statement> statements) {
    Graph data = graph(statements);
    addConcepts(data);
    return ShaclValidator.get().validate(shapes, data).getEntries().stream()
        .filter(e -> e.severity().equals(Severity.Violation))
        .map(ShapeCheck::finding)
        .toList();
  }

  /** Only the concepts that are named: validating the whole ontology each time would be slow. */
  private void addConcepts(Graph data) {
    Set<Node> objects = new LinkedHashSet<>();
    data.find().mapWith(Triple::getObject).filterKeep(Node::isURI).forEach(objects::add);
    for (Node object : objects) {
      background.find(object, Node.ANY, Node.ANY).forEach(data::add);
    }
  }

  private static Finding finding(ReportEntry entry) {
    Optional<String> path =
        Optional.ofNullable(entry.resultPath())
            .map(p -> p.toString())
            .map(p -> p.startsWith("<") && p.endsWith(">") ? p.substring(1, p.length() - 1) : p);
    String words =
        "%s: %s%s"
            .formatted(
                path.map(ShapeCheck::local).orElse("the record"),
                entry.message(),
                Optional.ofNullable(entry.value()).map(v -> " (is " + v + ")").orElse(""));
    return new Finding(entry.focusNode().toString(), path, words);
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static Graph graph(Collection<Statement> statements) {
    Graph graph = GraphFactory.createDefaultGraph();
    statements.forEach(s -> graph.add(JenaTerms.triple(s)));
    return graph;
  }
}
