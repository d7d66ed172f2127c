package io.chancery.cli;

import io.chancery.check.ShapeCheck;
import io.chancery.check.StoreCheck;
import io.chancery.ontology.Ontology;
import io.chancery.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.rdf4j.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the graphs of a store against the shapes as they are now. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks every article's graph against the ontology and its shapes as they are now.",
      "Each fault is one line on the standard output; exit code 1 if there are any."
    },
    footer = {
      "",
      "Examples:",
      "  chancery check",
      "  chancery check --store news --ontology my-ontology"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private StoreOption store;

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "The ontology folder (default: the program's own).")
  private Path ontology = Home.ontology();

  @Override
  public Integer call() throws IOException {
    Ontology declared = Ontology.load(ontology);
    StoreCheck check = new StoreCheck(declared, ShapeCheck.of(declared));
    int faults = 0;
    int graphs = 0;
    try (Tdb2Store open = Tdb2Store.open(store.path)) {
      for (String graph : open.graphs()) {
        if (graph.startsWith(open.iris().articleGraphs())) {
          List<Statement> statements = new ArrayList<>();
          open.forEach(graph, statements::add);
          List<String> found = check.check(statements);
          found.forEach(fault -> System.out.println(graph + ": " + fault));
          faults += found.size();
          graphs++;
        }
      }
    }
    spec.commandLine().getErr().printf("%d articles checked, %d faults%n", graphs, faults);
    return faults == 0 ? 0 : Main.PROBLEMS;
  }
}
