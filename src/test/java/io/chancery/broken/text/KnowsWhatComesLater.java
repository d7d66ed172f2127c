package io.chancery.broken.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.chancery.broken.article.NameHelper;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.model.Statement;

/** Breaks rules on purpose: it knows a later package, files, and the libraries of the graph. */
public final class KnowsWhatComesLater {

  private KnowsWhatComesLater() {}

  /** Where a name stands that the article's package calls back for. */
  public static String describe(JsonNode json, Node node, Statement statement, Path path) {
    return NameHelper.class.getSimpleName() + json + node + statement + path;
  }
}
