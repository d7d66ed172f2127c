package io.chancery.cli;

import io.chancery.store.Tdb2Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles out of a store, with all that only they stated. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Takes articles out of a store, with all that only they stated.",
    footer = {
      "",
      "Examples:",
      "  chancery remove tokyo-summit-2023",
      "  chancery remove --store news a1 a2"
    })
final class RemoveCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private StoreOption store;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of articles.")
  @SuppressWarnings("NullAway.Init")
  private List<String> ids;

  @Override
  public Integer call() {
    int exit = 0;
    try (Tdb2Store open = Tdb2Store.open(store.path)) {
      for (String id : ids) {
        if (open.remove(id)) {
          open.directory().quarantine().put(id, List.of());
          spec.commandLine().getErr().println("removed " + id);
        } else {
          spec.commandLine()
              .getErr()
              .printf(
                  "%s: the store holds no article '%s'; the column 'article' of any report shows the ids%n",
                  store.path, id);
          exit = Main.PROBLEMS;
        }
      }
      open.commit();
    }
    return exit;
  }
}
