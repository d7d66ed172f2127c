package io.chancery.cli;

import io.chancery.ontology.BrokenOntologyException;
import io.chancery.ontology.OntologyCheck;
import io.chancery.ontology.OntologyProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what an editor should mend. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Says what is wrong in an ontology folder: its terms, lists, words and frames.",
      "Each problem is one line with its file and line; exit code 1 if there is an error."
    },
    footer = {
      "",
      "Examples:",
      "  chancery ontology check",
      "  chancery ontology check --ontology my-ontology"
    })
final class OntologyCheckCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "The ontology folder (default: the program's own).")
  private Path ontology = Home.ontology();

  @Override
  public Integer call() throws IOException {
    Path own = ontology.resolve("checks");
    Path queries = Files.isDirectory(own) ? own : Home.ontology().resolve("checks");
    try {
      List<OntologyProblem> problems = OntologyCheck.of(ontology, queries);
      problems.forEach(System.out::println);
      long errors = problems.stream().filter(OntologyProblem::isError).count();
      spec.commandLine()
          .getErr()
          .printf("%d errors, %d warnings%n", errors, problems.size() - errors);
      return errors == 0 ? 0 : Main.PROBLEMS;
    } catch (BrokenOntologyException e) {
      throw new Main.Told(String.valueOf(e.getMessage()));
    }
  }
}
