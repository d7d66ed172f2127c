package io.chancery.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "chancery-store",
      description = "The folder of the store (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  Path path;
}
