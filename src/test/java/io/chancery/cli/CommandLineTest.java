package io.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  private final Path folder;

  CommandLineTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** What a command came to. */
  private record Outcome(int exit, String out, String err) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; name a command",
        "biuld x; build",
        "build; ARTICLES",
        "build --threads 0 x; 1 or more",
        "build --base-iri nothing x; ends with a slash",
        "export --out graph.doc; no RDF format ends like that",
        "query reports/agreements --format doc; TABLE",
        "query reports/agreements --param colour=red; no parameter 'colour'",
        "serve --port 99999; 0 to 65535"
      })
  void saysWhatIsWrongWithTheUsage(String words, String part) {
    Outcome outcome = run(words.isEmpty() ? new String[0] : words.split(" "));
    assertEquals(2, outcome.exit(), outcome::toString);
    assertTrue(outcome.err().contains(part), outcome::toString);
    assertEquals("", outcome.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "query reports/agrements; did you mean reports/agreements",
        "query agreement; did you mean reports/agreements",
        "query reports/grants --store nowhere; there is no store here",
        "export --store nowhere; there is no store here"
      })
  void namesTheWayOut(String words, String part) {
    Outcome outcome = run(words.split(" "));
    assertEquals(1, outcome.exit(), outcome::toString);
    assertTrue(outcome.err().contains(part), outcome::toString);
  }

  @Test
  void helpsWithEveryCommandAndListsTheQueries() {
    for (String command :
        List.of("build", "query", "serve", "explain", "export", "remove", "check", "demo")) {
      Outcome help = run(command, "--help");
      assertEquals(0, help.exit());
      assertTrue(help.out().contains("Examples:"), help::toString);
    }
    assertTrue(run("query").out().contains("reports/leaders"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void launcherFindsItsHomeThroughLinksFromAnyFolder() throws Exception {
    Path home = Files.createDirectories(folder.resolve("home of it"));
    Path launcher = home.resolve("chancery");
    Files.copy(Path.of("chancery"), launcher, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(home.resolve("target/lib"));
    Files.createFile(home.resolve("target/chancery-1.jar"));
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nfor a in \"$@\"; do echo \"$a\"; done\n");
    assertTrue(java.toFile().setExecutable(true));
    Path link = Files.createSymbolicLink(folder.resolve("one"), launcher);
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Path second = Files.createSymbolicLink(elsewhere.resolve("two"), Path.of("..").resolve("one"));
    assertTrue(Files.exists(link));

    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.9\"\n");
    Outcome started = launch(second, elsewhere);
    assertEquals(0, started.exit(), started::toString);
    assertTrue(
        started.out().contains("-Dchancery.home=" + home.toRealPath() + "\n"), started::toString);
    assertTrue(started.out().endsWith("query\na b\n"), started::toString);

    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
    Outcome old = launch(second, elsewhere);
    assertEquals(1, old.exit());
    assertTrue(old.err().contains("Java 11.0.2 is too old"), old::toString);
  }

  private Outcome launch(Path launcher, Path from) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "query", "a b");
    builder.directory(from.toFile());
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    return new Outcome(process.exitValue(), out, err);
  }

  private static Outcome run(String... words) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
      int exit = Main.run(words);
      return new Outcome(
          exit,
          outBytes.toString(StandardCharsets.UTF_8),
          errBytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
