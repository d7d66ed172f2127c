package io.chancery.web;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the endpoint says of itself to a program (SPARQL 1.1 Service Description). */
final class ServiceDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private ServiceDescription() {}

  static Graph of(String endpoint) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node service = iri(endpoint);
    graph.add(service, GraphReader.TYPE, iri(SD + "Service"));
    graph.add(service, iri(SD + "endpoint"), service);
    graph.add(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
    graph.add(service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
    for (String format :
        new String[] {
          "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "Turtle", "N-Triples"
        }) {
      graph.add(service, iri(SD + "resultFormat"), iri(FORMATS + format));
    }
    return graph;
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
