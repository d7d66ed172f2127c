package io.chancery.article;

import io.chancery.text.Problem;
import java.nio.file.Path;

/** One thing to read, as found behind the names that a caller gave. */
sealed interface Input {

  /** A file, or a pipe that was named outright. */
  record File(Path path) implements Input {}

  /** The standard input. */
  record Stdin() implements Input {}

  /** A name that led to nothing. */
  record Nothing(Problem problem) implements Input {}
}
