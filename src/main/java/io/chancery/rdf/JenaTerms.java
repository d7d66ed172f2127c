package io.chancery.rdf;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The same terms in the two libraries: RDF4J writes and reads files, Jena checks and stores. */
public final class JenaTerms {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private JenaTerms() {}

  public static Node node(Value value) {
    if (value instanceof IRI) {
      return NodeFactory.createURI(value.stringValue());
    } else if (value instanceof Literal literal) {
      return literal
          .getLanguage()
          .map(tag -> NodeFactory.createLiteralLang(literal.getLabel(), tag))
          .orElseGet(
              () ->
                  NodeFactory.createLiteralDT(
                      literal.getLabel(),
                      TypeMapper.getInstance()
                          .getSafeTypeByName(literal.getDatatype().stringValue())));
    }
    return NodeFactory.createBlankNode(value.stringValue());
  }

  public static Triple triple(Statement statement) {
    return Triple.create(
        node(statement.getSubject()), node(statement.getPredicate()), node(statement.getObject()));
  }

  /** The statement as a quad; the default graph where it has no context. */
  public static Quad quad(Statement statement) {
    Resource context = statement.getContext();
    Node graph = context == null ? Quad.defaultGraphIRI : node(context);
    return Quad.create(graph, triple(statement));
  }

  public static Value value(Node node) {
    if (node.isURI()) {
      return VALUES.createIRI(node.getURI());
    } else if (node.isLiteral()) {
      return node.getLiteralLanguage().isEmpty()
          ? VALUES.createLiteral(
              node.getLiteralLexicalForm(), VALUES.createIRI(node.getLiteralDatatypeURI()))
          : VALUES.createLiteral(node.getLiteralLexicalForm(), node.getLiteralLanguage());
    }
    return VALUES.createBNode(node.getBlankNodeLabel());
  }

  /** The quad as a statement; without context where it stands in the default graph. */
  public static Statement statement(Quad quad) {
    Resource subject = (Resource) value(quad.getSubject());
    IRI property = (IRI) value(quad.getPredicate());
    Value object = value(quad.getObject());
    return quad.isDefaultGraph()
        ? VALUES.createStatement(subject, property, object)
        : VALUES.createStatement(subject, property, object, (Resource) value(quad.getGraph()));
  }
}
