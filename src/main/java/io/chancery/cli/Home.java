package io.chancery.cli;

import java.nio.file.Path;

/** The folder that holds the program with its {@code ontology/} and {@code queries/}. */
final class Home {

  private Home() {}

  /** As the launcher says; else the current folder. */
  static Path path() {
    return Path.of(System.getProperty("chancery.home", ""));
  }

  static Path ontology() {
    return path().resolve("ontology");
  }

  static Path queries() {
    return path().resolve("queries");
  }
}
