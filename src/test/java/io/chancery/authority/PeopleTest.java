package io.chancery.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People and offices, with the small invented tables in {@code src/test/resources/authority}. */
class PeopleTest {
  private static Authority authority;
  private static Actor norway;

  @BeforeAll
  static void load() throws IOException {
    authority = Authority.load(Path.of("src", "test", "resources", "authority"));
    norway = authority.actor("NO").orElseThrow();
  }

  private static List<String> found(String text) {
    return authority.peopleIn(text).stream()
        .map(m -> m.person().id() + "=" + m.span().of(text))
        .toList();
  }

  private static Optional<String> primeMinister(String day) {
    return authority
        .holder("prime minister", norway, LocalDate.parse(day))
        .map(tenure -> tenure.holder().id());
  }

  @Test
  void findsFullNamesAndAliasesButNotFamilyNames() {
    assertEquals(
        List.of("ada-quill=Ada Quill", "ada-quill=Ada Marquez Quill", "ada-quill=Quillita"),
        found("Ada Quill, or Ada Marquez Quill, known as Quillita; Quill alone is not enough."));
  }

  @Test
  void doesNotFindASingleNameInsideALongerOne() {
    assertEquals(List.of("king-osric=Osric"), found("Osric met Osric Hansen."));
  }

  @Test
  void givesEveryBearerOfASharedName() {
    assertEquals(
        List.of("ben-oster=Ben Oster", "ben-oster-senator=Ben Oster"), found("Ben Oster spoke"));
  }

  @Test
  void findsNoCountryInAPersonsName() {
    assertTrue(authority.actorsIn("Jordan Vale spoke; Michael Jordan played.").isEmpty());
    assertEquals(1, authority.actorsIn("Jordan Signs").size());
  }

  @Test
  void findsTheCountryOfAKing() {
    String text = "King Osric of Norway spoke";
    assertEquals(List.of("king-osric=King Osric of Norway"), found(text));
    assertEquals("Norway", authority.actorsIn(text).get(0).span().of(text));
  }

  @Test
  void knowsWhoHeldAnOfficeOnADay() {
    assertEquals(Optional.empty(), primeMinister("2010-02-28"));
    assertEquals(Optional.of("ada-quill"), primeMinister("2010-03-01"));
    assertEquals(Optional.of("ada-quill"), primeMinister("2014-06-29"));
    assertEquals(Optional.of("ben-oster"), primeMinister("2014-06-30"));
    assertEquals(Optional.of("ben-oster"), primeMinister("2030-01-01"));
  }

  @Test
  void doesNotGuessAHolderWithoutAFirstDay() {
    assertFalse(
        authority.holder("foreign minister", norway, LocalDate.parse("2020-01-01")).isPresent());
  }

  @Test
  void keepsAnOfficeInAnOrganApartFromTheStatesOwn() {
    LocalDate day = LocalDate.parse("2016-01-01");
    assertFalse(authority.holder("president", norway, day).isPresent());
    assertEquals(
        "ben-oster-senator",
        authority.holder("Storting president", norway, day).orElseThrow().holder().id());
  }

  @Test
  void listsTheOfficesOfAPersonByTheirFirstDay() {
    Person quill = authority.person("ada-quill").orElseThrow();
    assertEquals(
        List.of("prime minister", "secretary-general"),
        authority.tenuresOf(quill).stream().map(Tenure::office).toList());
  }

  @Test
  void readsTheShippedPeople() throws IOException {
    Path shipped = Path.of("ontology", "authority");
    assumeTrue(Files.exists(shipped.resolve("people.tsv")), "people.tsv is not there yet");
    Authority all = Authority.load(shipped);
    assertTrue(all.people().size() > 100, () -> all.people().size() + " people");
    for (Person person : all.people()) {
      assertTrue(person.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), person.id());
    }
  }
}
