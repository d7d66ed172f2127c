package io.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the papers say is so: their links lead somewhere, their tables are those of the program. */
class PapersTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
  private static final Pattern REPORT = Pattern.compile("\\| `reports/(\\w+)` \\| ([\\w ]+) \\|");

  @Test
  void linksLeadToFiles() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path paper : papers()) {
      Matcher link = LINK.matcher(Files.readString(paper));
      while (link.find()) {
        if (!Files.exists(paper.resolveSibling(link.group(1)))) {
          broken.add(paper + ": " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void readmeNamesTheColumnsOfEveryReport() throws IOException {
    Matcher row = REPORT.matcher(Files.readString(README));
    Set<String> told = new TreeSet<>();
    while (row.find()) {
      told.add(row.group(1) + ": " + row.group(2).strip());
    }
    assertEquals(reports(), told);
  }

  @Test
  void readmeNamesEveryCommand() throws IOException {
    String readme = Files.readString(README);
    CommandLine program = new CommandLine(new Main());
    List<String> missing =
        program.getSubcommands().entrySet().stream()
            .filter(e -> !e.getValue().getCommandSpec().usageMessage().hidden())
            .map(e -> "`chancery " + e.getKey())
            .filter(c -> !readme.contains(c))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void architectureHasASectionForEveryPackageInTheOrderOfData() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("ARCHITECTURE.md"));
    assertTrue(lines.size() <= 150, "ARCHITECTURE.md is longer than 150 lines");
    List<String> sections =
        lines.stream().filter(l -> l.startsWith("## ")).map(l -> l.substring(3)).toList();
    try (Stream<Path> packages = Files.list(Path.of("src/main/java/io/chancery"))) {
      List<String> names =
          packages.filter(Files::isDirectory).map(p -> p.getFileName().toString()).toList();
      assertFalse(names.isEmpty());
      assertTrue(sections.containsAll(names), () -> names + " are not all in " + sections);
    }
  }

  /** Where this fails because extraction has changed, put the new answer into the README. */
  @Test
  void readmeShowsTheAnswerToItsQuery(@TempDir Path folder) throws IOException {
    String readme = Files.readString(README).replace("\r\n", "\n");
    Path query = Files.writeString(folder.resolve("nauru.rq"), fenced(readme, "```sparql\n"));
    String store = folder.resolve("store").toString();
    printed("build", "--store", store, "src/main/sample/articles");
    String answer = printed("query", query.toString(), "--store", store, "--format", "csv");
    assertEquals(fenced(readme, "prints\n\n```\n"), answer.replace("\r\n", "\n"));
  }

  private static String fenced(String text, String opening) {
    int start = text.indexOf(opening) + opening.length();
    return text.substring(start, text.indexOf("```", start));
  }

  /** What a command that succeeds prints. */
  private static String printed(String... words) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      assertEquals(0, Main.run(words));
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static List<Path> papers() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"));
        Stream<Path> top = Files.list(Path.of("."))) {
      return Stream.concat(docs, top).filter(p -> p.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static Set<String> reports() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries/reports"))) {
      return files.map(PapersTest::columns).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String columns(Path query) {
    String name = query.getFileName().toString().replace(".rq", "");
    try (Stream<String> lines = Files.lines(query)) {
      return name
          + lines
              .filter(l -> l.startsWith("# columns:"))
              .findFirst()
              .orElseThrow()
              .substring("# columns".length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
