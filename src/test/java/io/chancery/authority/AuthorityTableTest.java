package io.chancery.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor reads who has broken a table. */
class AuthorityTableTest {
  private static final Path SMALL = Path.of("src", "test", "resources", "authority");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "countries.tsv;NO\\tNOR\\tNorge\\t\\t\\t\\t\\tx\\t\\t;a second actor NO",
        "countries.tsv;N\\tNNN\\tNowhere\\t\\t\\t\\t\\tx\\t\\t;iso2 is N",
        "countries.tsv;SE\\tSWE\\tSweden\\t\\tNorwegian\\t\\t\\tx\\t\\t;\"Norwegian\" already stands for NO",
        "countries.tsv;SE\\tSWE\\tSweden\\t\\t\\t\\t34\\tx\\t\\t;wikidata is 34",
        "countries.tsv;SE\\tSWE\\tSweden\\t\\t\\t\\t\\t\\t\\t;no source",
        "countries.tsv;SE\\tSWE\\tSweden\\tA||B\\t\\t\\t\\tx\\t\\t;an empty item in aliases",
        "countries.tsv;SE\\tSWE;2 cells instead of 10",
        "countries.tsv;SE\\tSWE\\tSweden\\t\\t\\t\\t\\tx\\t1905\\t;valid_from is 1905",
        "countries.tsv;SE\\tSWE\\tSweden\\t\\t\\t\\t\\tx\\t2001-01-01\\t2000-01-01;valid_to lies before",
        "bodies.tsv;XX\\tX\\t\\tclub\\t\\t\\t\\tx\\t\\t;kind is club",
        "bodies.tsv;XX\\tX\\t\\tbloc\\t\\tNO|QQ\\t\\tx\\t\\t;no actor QQ",
        "organs.tsv;Castle\\tNO\\tthrone\\tx\\t\\t;manner is throne",
        "places.tsv;Utopia\\tQQ\\t\\tx\\t\\t;no actor QQ",
        "people.tsv;ada-quill\\tAda\\t\\tA\\t\\tx\\t\\t;a second person ada-quill",
        "tenures.tsv;nobody\\tking\\tNO\\tx\\t\\t;no person nobody",
        "not-actors.tsv;Oslo Bay\\tsea\\tx\\t\\t;kind is sea",
      })
  void saysWhereAndHowToMend(String file, String row, String what, @TempDir Path directory)
      throws IOException {
    copySmallWorldTo(directory);
    Path table = directory.resolve(file);
    List<String> lines = Files.readAllLines(table);
    Files.writeString(table, String.join("\n", lines) + "\n" + row.replace("\\t", "\t") + "\n");
    BrokenTableException e =
        assertThrows(BrokenTableException.class, () -> Authority.load(directory));
    String message = String.valueOf(e.getMessage());
    String place = file + ", line " + (lines.size() + 1) + ": " + what;
    assertTrue(message.contains(place), message);
    assertTrue(message.matches("(?s).*: .+\\. .+\\."), message);
  }

  @Test
  void namesTheColumnsOfAWrongHeader(@TempDir Path directory) throws IOException {
    copySmallWorldTo(directory);
    Files.writeString(directory.resolve("organs.tsv"), "name\tactor\n");
    BrokenTableException e =
        assertThrows(BrokenTableException.class, () -> Authority.load(directory));
    assertTrue(String.valueOf(e.getMessage()).contains("name actor manner source"));
  }

  @Test
  void loadsWithoutPeople(@TempDir Path directory) throws IOException {
    copySmallWorldTo(directory);
    Files.delete(directory.resolve("people.tsv"));
    Files.delete(directory.resolve("tenures.tsv"));
    assertTrue(Authority.load(directory).people().isEmpty());
  }

  @Test
  void readsHostileTextInTime() throws IOException {
    Authority authority = Authority.load(SMALL);
    for (String unit :
        List.of("Norway-", "U.S.", "A.B", "Kingdom of ", "é", "\n", "\uD800", "((")) {
      String text = unit.repeat(500_000 / unit.length());
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> authority.actorsIn(text));
    }
  }

  @Test
  void findsNothingInAnEmptyText() throws IOException {
    assertEquals(List.of(), Authority.load(SMALL).actorsIn(""));
  }

  private static void copySmallWorldTo(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(SMALL)) {
      for (Path file : files.toList()) {
        Files.copy(file, directory.resolve(String.valueOf(file.getFileName())));
      }
    }
  }
}
