package io.chancery.cli;

import io.chancery.article.Article;
import io.chancery.article.ArticleReader;
import io.chancery.article.Reading;
import io.chancery.extract.Extraction;
import io.chancery.pipeline.StandardRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows sentence by sentence what was made of an article. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what was made of an article: for each sentence with a trigger what came out of it,",
      "or why nothing did, and then the facts with all their slots. Writes nothing."
    },
    footer = {
      "",
      "Examples:",
      "  chancery explain articles/tokyo-summit.json",
      "  chancery explain -"
    })
final class ExplainCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(arity = "1", paramLabel = "ARTICLE", description = "A file, or - for standard input.")
  @SuppressWarnings("NullAway.Init")
  private String article;

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "The ontology folder (default: the program's own).")
  private Path ontology = Home.ontology();

  @Override
  public Integer call() throws IOException {
    List<Reading> readings = new ArticleReader(System.in).read(List.of(article)).toList();
    Function<Article, Extraction> extractor = StandardRules.extractor(ontology);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int exit = 0;
    for (Reading reading : readings) {
      if (reading instanceof Reading.Read read) {
        new Explanation(out).print(extractor.apply(read.article()));
      } else if (reading instanceof Reading.Refused refused) {
        spec.commandLine().getErr().println(refused.problem());
        exit = Main.PROBLEMS;
      }
    }
    out.flush();
    return exit;
  }
}
