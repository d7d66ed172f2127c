package io.chancery.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
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
      read(model, FOLDER.resolve(file));
    }
    return model;
  }

  /**
   * Reads through a stream: once a server has run in this process, Jena opens no path by itself.
   */
  static Model read(Model model, Path turtle) {
    try (InputStream in = Files.newInputStream(turtle)) {
      RDFDataMgr.read(model, in, Lang.TURTLE);
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
