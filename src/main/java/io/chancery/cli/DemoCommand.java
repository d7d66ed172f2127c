package io.chancery.cli;

import io.chancery.article.ArticleReader;
import io.chancery.article.Reading;
import io.chancery.pipeline.Build;
import io.chancery.pipeline.BuildReport;
import io.chancery.pipeline.StandardRules;
import io.chancery.store.Tdb2Store;
import io.chancery.web.Demo;
import io.chancery.web.ServerSettings;
import io.chancery.web.ServerStartException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the sample and serves it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Builds a store of sample articles and serves it.",
    footer = {"", "Examples:", "  chancery demo", "  chancery demo --port 8080"})
final class DemoCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Where to build (default: demo-store).")
  private Path store = Path.of("demo-store");

  @Option(names = "--port", paramLabel = "N", description = "The port (default: 3030).")
  private int port = 3030;

  @Override
  public Integer call() throws IOException {
    Path sample = Home.path().resolve("src/main/sample/articles");
    if (!Files.isDirectory(sample)) {
      throw new Main.Told(
          sample.toAbsolutePath() + ": the sample is missing; start chancery by its launcher");
    }
    try (Tdb2Store open = Tdb2Store.openOrCreate(store, Optional.empty())) {
      build(open, sample);
      ServerSettings settings =
          new ServerSettings(
              open.iris().base(), ServerSettings.LOOPBACK, port, ServerSettings.Limits.DEFAULT);
      Demo.run(open.dataset(), Catalogue.open().queries(), settings, System.err);
    } catch (ServerStartException e) {
      throw new Main.Told(String.valueOf(e.getMessage()));
    }
    return 0;
  }

  private void build(Tdb2Store open, Path sample) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr());
        Stream<Reading> readings =
            new ArticleReader(InputStream.nullInputStream()).read(List.of(sample.toString()))) {
      BuildReport report =
          new Build(open, StandardRules.load(Home.ontology(), open.iris()), threads, progress)
              .run(
                  (take, unreadable) ->
                      readings.forEach(
                          reading -> {
                            if (reading instanceof Reading.Read read) {
                              take.accept(read.article());
                            } else if (reading instanceof Reading.Refused refused) {
                              unreadable.accept(refused.problem().toString());
                            }
                          }));
      progress.finish(report, open.directory().quarantine().folder());
    }
  }
}
