package io.chancery.cli;

import io.chancery.store.CatalogueQuery;
import io.chancery.store.QueryCatalogue;
import io.chancery.text.Spelling;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds queries for the command line: by their name in the catalogue, else as a file.
 *
 * @param queries the queries that come with the program
 */
record Catalogue(QueryCatalogue queries) {

  private static final int NEAR = 5;

  static Catalogue open() throws IOException {
    Path folder = Home.queries();
    if (!Files.isDirectory(folder)) {
      throw new Main.Told(
          folder.toAbsolutePath()
              + ": the folder of queries is missing; start chancery by its launcher");
    }
    return new Catalogue(QueryCatalogue.read(folder));
  }

  /**
   * The SPARQL of a query.
   *
   * @param parameters values in place of the query's own
   */
  String sparql(String name, Map<String, String> parameters) throws IOException {
    Optional<CatalogueQuery> listed = queries.find(name);
    if (listed.isPresent()) {
      return listed.get().textWith(parameters);
    }
    Path file = Path.of(name);
    if (Files.isRegularFile(file)) {
      if (!parameters.isEmpty()) {
        throw new IllegalArgumentException(
            "--param works with queries of the catalogue; " + name + " is a file: edit it");
      }
      return Files.readString(file);
    }
    List<String> near = near(name);
    throw new Main.Told(
        "there is no query '%s', neither in the catalogue nor as a file; %s"
            .formatted(
                name,
                near.isEmpty()
                    ? "'chancery query' lists all"
                    : "did you mean " + String.join(" or ", near) + "?"));
  }

  /** Prints each query with the question that it answers. */
  void list(PrintStream out) {
    for (CatalogueQuery query : queries.all()) {
      out.printf("%-36s %s%n", query.name(), query.question());
      query
          .parameters()
          .forEach((key, value) -> out.printf("%-36s   --param %s=%s%n", "", key, value));
    }
  }

  private List<String> near(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return queries.all().stream()
        .map(CatalogueQuery::name)
        .filter(n -> distance(n, wanted) <= NEAR)
        .sorted(
            Comparator.comparingInt((String n) -> distance(n, wanted))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  /** The fewest letters to change, add or drop, in the whole name or in its last part. */
  private static int distance(String listed, String wanted) {
    int whole = Spelling.edits(listed, wanted);
    return Math.min(whole, Spelling.edits(listed.substring(listed.lastIndexOf('/') + 1), wanted));
  }
}
