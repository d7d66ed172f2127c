package io.chancery.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What editors of the ontology need. */
@Command(
    name = "ontology",
    mixinStandardHelpOptions = true,
    description = "Checks, compares and documents an ontology folder.",
    subcommands = {
      OntologyCheckCommand.class,
      OntologyDiffCommand.class,
      OntologyDocsCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  chancery ontology check --ontology my-ontology",
      "  chancery ontology diff old-ontology my-ontology --store news",
      "  chancery ontology docs --out site"
    })
final class OntologyCommand implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: check, diff or docs.");
  }
}
