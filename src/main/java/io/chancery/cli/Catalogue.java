package io.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The queries that come with the program: {@code queries/reports/agreements.rq} is called {@code
 * reports/agreements}.
 *
 * @param folder the folder {@code queries}
 */
record Catalogue(Path folder) {

  private static final int NEAR = 5;

  /** The file of a query: one of the catalogue, else a file of that name. */
  Path find(String name) throws IOException {
    Path listed = folder.resolve(name + ".rq");
    if (Files.isRegularFile(listed)) {
      return listed;
    }
    Path file = Path.of(name);
    if (Files.isRegularFile(file)) {
      return file;
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
  void list(PrintStream out) throws IOException {
    for (String name : names()) {
      try (Stream<String> lines = Files.lines(folder.resolve(name + ".rq"))) {
        String question =
            lines.findFirst().filter(l -> l.startsWith("#")).orElse("#").substring(1).strip();
        out.printf("%-28s %s%n", name, question);
      }
    }
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new Main.Told(
          folder.toAbsolutePath()
              + ": the folder of queries is missing; start chancery by its launcher");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".rq"))
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .map(f -> f.substring(0, f.length() - ".rq".length()))
          .sorted()
          .toList();
    }
  }

  private List<String> near(String name) throws IOException {
    String wanted = name.toLowerCase(Locale.ROOT);
    return names().stream()
        .filter(n -> distance(n, wanted) <= NEAR)
        .sorted(
            Comparator.comparingInt((String n) -> distance(n, wanted))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  /** The fewest letters to change, add or drop, in the whole name or in its last part. */
  private static int distance(String listed, String wanted) {
    int whole = edits(listed, wanted);
    return Math.min(whole, edits(listed.substring(listed.lastIndexOf('/') + 1), wanted));
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int kept = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
