package io.chancery.ontology;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;

/** The ontology and its schemes as Jena reads them. */
final class JenaOntology {

  static final Path FOLDER = Path.of("ontology");

  private JenaOntology() {}

  static Model model() {
    Model model = ModelFactory.createDefaultModel();
    for (String file :
        List.of(
            "diplomacy.ttl", "schemes/kinds.ttl", "schemes/statuses.ttl", "schemes/topics.ttl")) {
      RDFDataMgr.read(model, FOLDER.resolve(file).toUri().toString());
    }
    return model;
  }
}
