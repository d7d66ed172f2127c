package io.chancery.ontology;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something in an ontology folder that its editor should look at.
 *
 * @param severity whether it must be mended
 * @param file where it stands
 * @param line its line, from 1; 0 where the whole file is meant
 * @param message the trouble and the way out; one line
 */
public record OntologyProblem(Severity severity, Path file, int line, String message)
    implements Comparable<OntologyProblem> {

  /** Whether a problem must be mended. */
  public enum Severity {
    /** The program would refuse it, or pass over it in silence. */
    ERROR,
    /** It works, but perhaps not as meant. */
    WARNING
  }

  private static final Comparator<OntologyProblem> ORDER =
      Comparator.comparing((OntologyProblem p) -> p.file().toString())
          .thenComparing(OntologyProblem::line)
          .thenComparing(OntologyProblem::severity)
          .thenComparing(OntologyProblem::message);

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(OntologyProblem other) {
    return ORDER.compare(this, other);
  }

  /** One line for people: {@code file:line: error: message}. */
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + (isError() ? ": error: " : ": warning: ")
        + message;
  }
}
