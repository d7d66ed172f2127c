package io.chancery.web;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import io.chancery.ontology.Dip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Looks things up in the store. Every method wants a read transaction around it. */
final class GraphReader {

  static final Node TYPE = RDF.type.asNode();
  static final Node LABEL = RDFS.label.asNode();
  static final Node NOTATION = SKOS.notation.asNode();
  static final Node EVIDENCE = NodeFactory.createURI(Dip.EVIDENCE);

  /** Nodes that say something only together with the thing that points to them. */
  private static final Set<String> PARTS =
      ImmutableSortedSet.of(Dip.EVIDENCE, Dip.AMOUNT, Dip.EQUIVALENT_AMOUNT);

  private static final Comparator<Node> NODE_ORDER = NodeCmp::compareRDFTerms;

  private final DatasetGraph store;

  GraphReader(DatasetGraph store) {
    this.store = store;
  }

  /** What all graphs say of the thing, sorted. */
  List<Quad> outgoing(Node thing) {
    return sorted(store.find(Node.ANY, thing, Node.ANY, Node.ANY), Integer.MAX_VALUE);
  }

  /** What points to the thing, at most so many, sorted. */
  List<Quad> incoming(Node thing, int most) {
    return sorted(store.find(Node.ANY, Node.ANY, Node.ANY, thing), most);
  }

  /** The objects of one property, in all graphs, each once, sorted. */
  List<Node> objects(Node thing, Node property) {
    Set<Node> found = new TreeSet<>(NODE_ORDER);
    store.find(Node.ANY, thing, property, Node.ANY).forEachRemaining(q -> found.add(q.getObject()));
    return List.copyOf(found);
  }

  /** The first object of one property as text, or an empty string. */
  String value(Node thing, String property) {
    return objects(thing, NodeFactory.createURI(property)).stream()
        .map(GraphReader::plain)
        .findFirst()
        .orElse("");
  }

  /** What a person reads for this node: its label, the text of a literal, else its last part. */
  String label(Node node) {
    if (!node.isURI()) {
      return plain(node);
    }
    for (Node property : List.of(NOTATION, LABEL)) {
      List<Node> labels = objects(node, property);
      if (!labels.isEmpty()) {
        return plain(
            labels.stream()
                .filter(l -> l.isLiteral() && l.getLiteralLanguage().matches("(en.*)?"))
                .findFirst()
                .orElse(labels.get(0)));
      }
    }
    return localName(node.getURI());
  }

  /** The last part of an IRI. */
  static String localName(String iri) {
    int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    return cut + 1 < iri.length() ? iri.substring(cut + 1) : iri;
  }

  static String plain(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.isURI() ? node.getURI() : node.toString();
  }

  /**
   * The description of a thing for machines: what is said of it and of its parts, what points to
   * it, and the labels of the things named.
   */
  Graph description(Node thing, int mostIncoming) {
    Graph out = GraphFactory.createDefaultGraph();
    Set<Node> named = new TreeSet<>(NODE_ORDER);
    addWithParts(thing, out, named);
    for (Quad quad : incoming(thing, mostIncoming)) {
      out.add(quad.asTriple());
      named.add(quad.getSubject());
    }
    for (Node node : named) {
      objects(node, LABEL).forEach(label -> out.add(node, LABEL, label));
    }
    return out;
  }

  /** One named graph, copied. */
  Graph graph(String iri) {
    Graph out = GraphFactory.createDefaultGraph();
    store
        .find(NodeFactory.createURI(iri), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> out.add(quad.asTriple()));
    return out;
  }

  private void addWithParts(Node thing, Graph out, Set<Node> named) {
    for (Quad quad : outgoing(thing)) {
      boolean isNew = !out.contains(quad.asTriple());
      out.add(quad.asTriple());
      if (isNew && quad.getObject().isURI()) {
        if (PARTS.contains(quad.getPredicate().getURI())) {
          addWithParts(quad.getObject(), out, named);
        } else {
          named.add(quad.getObject());
        }
      }
    }
  }

  private static List<Quad> sorted(Iterator<Quad> quads, int most) {
    List<Quad> found = new ArrayList<>();
    Streams.stream(Iterators.limit(quads, most)).forEach(found::add);
    found.sort(
        Comparator.comparing(Quad::getPredicate, NODE_ORDER)
            .thenComparing(Quad::getSubject, NODE_ORDER)
            .thenComparing(Quad::getObject, NODE_ORDER)
            .thenComparing(Quad::getGraph, NODE_ORDER));
    return found;
  }
}
