package io.chancery.ontology;

import java.nio.file.Path;

/**
 * A file of the ontology cannot be used; the message names the file, the place in it and the way
 * out.
 */
public final class BrokenOntologyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenOntologyException(Path file, String problem, String wayOut) {
    super(file + ": " + problem + ". " + wayOut + ".");
  }

  BrokenOntologyException(
      Path file, long line, String problem, String wayOut, RuntimeException cause) {
    super(file + (line > 0 ? ", line " + line : "") + ": " + problem + ". " + wayOut + ".", cause);
  }
}
