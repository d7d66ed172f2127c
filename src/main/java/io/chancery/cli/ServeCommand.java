package io.chancery.cli;

import io.chancery.store.Tdb2Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a store over HTTP. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves a store over HTTP: pages at /, SPARQL at /sparql, linked data under /id/.",
    footer = {"", "Examples:", "  chancery serve", "  chancery serve --store news --port 8080"})
final class ServeCommand implements Callable<Integer> {

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private StoreOption store;

  @Option(names = "--port", paramLabel = "N", description = "The port (default: 3030).")
  private int port = 3030;

  @Override
  public Integer call() {
    try (Tdb2Store open = Tdb2Store.open(store.path)) {
      throw new Main.Told(
          "%s: serving on port %d: this build has no server yet"
              .formatted(open.directory().path(), port));
    }
  }
}
