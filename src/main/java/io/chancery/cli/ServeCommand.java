package io.chancery.cli;

import io.chancery.store.Tdb2Store;
import io.chancery.web.ChanceryServer;
import io.chancery.web.ServerSettings;
import io.chancery.web.ServerStartException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves a store over HTTP. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves a store over HTTP: pages at /, SPARQL at /sparql, linked data under /id/.",
    footer = {
      "",
      "Examples:",
      "  chancery serve",
      "  chancery serve --store news --port 8080",
      "  chancery serve --host 0.0.0.0"
    })
final class ServeCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private StoreOption store;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; 0 takes a free one (default: 3030).")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on (default: this machine alone).")
  private String host = ServerSettings.LOOPBACK;

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "--port is 0 to 65535, not " + port);
    }
    try (Tdb2Store open = Tdb2Store.open(store.path)) {
      ServerSettings settings =
          new ServerSettings(open.iris().base(), host, port, ServerSettings.Limits.DEFAULT);
      try (ChanceryServer server =
          ChanceryServer.start(open.dataset(), Catalogue.open().queries(), settings)) {
        spec.commandLine().getErr().println("serving " + store.path + " at " + server.url());
        spec.commandLine().getErr().flush();
        server.join();
      }
    } catch (ServerStartException e) {
      throw new Main.Told(String.valueOf(e.getMessage()));
    }
    return 0;
  }
}
