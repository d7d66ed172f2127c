package io.chancery.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The shipped tables. Unique codes, known members and spellings that belong to one actor alone are
 * already conditions of loading.
 */
class AuthorityDataTest {
  private static final Path DIRECTORY = Path.of("ontology", "authority");
  private static final List<String> TABLES =
      List.of("countries", "bodies", "organs", "places", "not-actors");

  private static Authority authority;

  @BeforeAll
  static void load() throws IOException {
    authority = Authority.load(DIRECTORY);
  }

  @Test
  void holdsEveryMemberOfTheUnitedNations() throws IOException {
    long members =
        rows("countries").stream()
            .filter(row -> row.optional("source").orElse("").contains("un-member"))
            .count();
    assertEquals(193, members);
    for (String other : List.of("XK", "PS", "TW", "VA", "CK", "NU", "HK", "NC")) {
      assertTrue(authority.actor(other).isPresent(), other);
    }
  }

  @Test
  void holdsEnoughBodiesOrgansAndPlaces() throws IOException {
    long bodies = authority.actors().stream().filter(a -> !a.isCountry()).count();
    assertTrue(bodies >= 120, () -> bodies + " bodies");
    assertTrue(rows("organs").size() >= 200);
    assertTrue(rows("places").size() >= 600);
  }

  @Test
  void writesIsoCodesInTheirForm() throws IOException {
    Set<String> codes = new HashSet<>();
    for (AuthorityTable.Row row : rows("countries")) {
      String iso3 = row.optional("iso3").orElse("");
      assertTrue(iso3.matches("[A-Z]{3}") || row.text("iso2").equals("XK"), row.text("iso2"));
      assertTrue(iso3.isEmpty() || codes.add(iso3), iso3);
    }
  }

  @Test
  void givesEveryWikidataIdOnlyOnce() throws IOException {
    Set<String> ids = new HashSet<>();
    for (String table : List.of("countries", "bodies")) {
      for (AuthorityTable.Row row : rows(table)) {
        String id = row.optional("wikidata").orElse("");
        assertTrue(id.isEmpty() || ids.add(id), id);
      }
    }
  }

  @Test
  void listsEveryCapitalAsAPlace() throws IOException {
    Set<String> places = new HashSet<>();
    for (AuthorityTable.Row row : rows("places")) {
      places.add(unmarked(row.text("name")));
      row.list("aliases").forEach(alias -> places.add(unmarked(alias)));
    }
    for (AuthorityTable.Row row : rows("countries")) {
      for (String capital : row.list("capital")) {
        assertTrue(places.contains(unmarked(capital)), capital);
      }
    }
  }

  @Test
  void namesEachPlaceOnce() throws IOException {
    Set<String> seen = new HashSet<>();
    for (AuthorityTable.Row row : rows("places")) {
      assertTrue(seen.add(unmarked(row.text("name"))), row.text("name"));
      for (String alias : row.list("aliases")) {
        assertTrue(seen.add(unmarked(alias)), alias);
      }
    }
  }

  @Test
  void explainsEverySource() throws IOException {
    String readme = Files.readString(DIRECTORY.resolve("README.md"));
    for (String table : TABLES) {
      for (AuthorityTable.Row row : rows(table)) {
        for (String source : row.list("source")) {
          assertTrue(readme.contains("`" + source + "`"), table + ": " + source);
        }
      }
    }
  }

  private static String unmarked(String name) {
    return name.replaceAll("^~|[?!]$", "");
  }

  private static List<AuthorityTable.Row> rows(String table) throws IOException {
    return AuthorityTable.read(DIRECTORY.resolve(table + ".tsv"), columns(table)).rows();
  }

  private static List<String> columns(String table) {
    return switch (table) {
      case "countries" -> AuthorityLoader.COUNTRIES;
      case "bodies" -> AuthorityLoader.BODIES;
      case "organs" -> AuthorityLoader.ORGANS;
      case "places" -> AuthorityLoader.PLACES;
      default -> AuthorityLoader.NOT_ACTORS;
    };
  }
}
