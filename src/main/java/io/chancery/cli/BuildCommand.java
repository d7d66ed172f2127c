package io.chancery.cli;

import io.chancery.article.Article;
import io.chancery.article.ArticleReader;
import io.chancery.article.Reading;
import io.chancery.identity.Iris;
import io.chancery.pipeline.Build;
import io.chancery.pipeline.BuildReport;
import io.chancery.pipeline.Rules;
import io.chancery.pipeline.StandardRules;
import io.chancery.rdf.Export;
import io.chancery.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds a store from articles or brings it up to date. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Builds a store from articles, or brings it up to date with them.",
      "Articles that have not changed are left as they are; an article that has is replaced."
    },
    footer = {
      "",
      "Examples:",
      "  chancery build articles/",
      "  chancery build --store news --out news.trig monday.jsonl.gz tuesday/*.html",
      "  curl -s https://example.org/feed.json | chancery build -"
    })
final class BuildCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private StoreOption store;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLES",
      description = "Files, folders, patterns, or - for the standard input.")
  @SuppressWarnings("NullAway.Init")
  private List<String> articles;

  @Option(
      names = "--base-iri",
      paramLabel = "IRI",
      description = "What the graph's IRIs start with; fixed when a store is made.")
  private @Nullable String base;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads extract (default: one for each core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--out", paramLabel = "FILE", description = "Also export the store to this file.")
  private @Nullable Path out;

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "The ontology folder (default: the program's own).")
  private Path ontology = Home.ontology();

  @Override
  public Integer call() throws IOException {
    checkUsage();
    try (Tdb2Store open = Tdb2Store.openOrCreate(store.path, Optional.ofNullable(base))) {
      Rules rules = StandardRules.load(ontology, open.iris());
      try (ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr())) {
        BuildReport report = new Build(open, rules, threads, progress).run(this::read);
        progress.finish(report, open.directory().quarantine().folder());
      }
      if (out != null) {
        Export.write(open::forEach, out, Prefixes.of(open.iris()));
      }
    }
    return 0;
  }

  private void checkUsage() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads is 1 or more, not " + threads);
    }
    if (base != null && !Iris.isUsable(base)) {
      throw new ParameterException(
          spec.commandLine(),
          "--base-iri is an http or https address that ends with a slash, not '" + base + "'");
    }
    if (out != null && Export.format(out).isEmpty()) {
      throw new ParameterException(spec.commandLine(), ExportCommand.unknownEnding(out));
    }
  }

  private void read(Consumer<Article> take, Consumer<String> unreadable) {
    try (Stream<Reading> readings = new ArticleReader(System.in).read(articles)) {
      readings.forEach(
          reading -> {
            if (reading instanceof Reading.Read read) {
              take.accept(read.article());
            } else if (reading instanceof Reading.Refused refused) {
              unreadable.accept(refused.problem().toString());
            }
          });
    }
  }
}
