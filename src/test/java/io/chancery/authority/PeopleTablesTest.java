package io.chancery.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of people and tenures as data: what an editor can get wrong in them. */
class PeopleTablesTest {

  private static final Path FOLDER = Path.of("ontology", "authority");
  private static final String PEOPLE_HEADER =
      "id\tname\taliases\tfamily\twikidata\tsource\tvalid_from\tvalid_to";
  private static final String TENURES_HEADER = "person\toffice\tof\tsource\tvalid_from\tvalid_to";
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern WIKIDATA_ID = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern OFFICE = Pattern.compile("[a-z][a-z' -]*[a-z]");
  private static final Pattern COUNTRY_OR_BODY = Pattern.compile("[A-Z]{2}|[A-Z][A-Za-z ]{2,}");
  private static final Pattern SOURCE = Pattern.compile("wikidata|public-record");

  private static List<PersonRow> people = List.of();
  private static List<TenureRow> tenures = List.of();

  /** One line of people.tsv. */
  private record PersonRow(
      String id, String name, List<String> aliases, String family, String wikidata, String source) {

    static PersonRow of(String[] cells) {
      List<String> aliases = cells[2].isEmpty() ? List.of() : List.of(cells[2].split("\\|", -1));
      return new PersonRow(cells[0], cells[1], aliases, cells[3], cells[4], cells[5]);
    }

    boolean hasFormWithFamily() {
      return name.contains(family) || aliases.stream().anyMatch(form -> form.contains(family));
    }
  }

  /** One line of tenures.tsv, its days still as written. */
  private record TenureRow(
      String person, String office, String of, String source, String from, String to) {

    static TenureRow of(String[] cells) {
      return new TenureRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    /** The European Union has three presidents at a time. */
    boolean isOfCountry() {
      return of.length() == 2 && !of.equals("EU");
    }

    LocalDate first() {
      return from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from);
    }

    LocalDate last() {
      return to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to);
    }

    /** A handover on one day is no overlap. */
    boolean overlaps(TenureRow other) {
      return first().isBefore(other.last()) && other.first().isBefore(last());
    }
  }

  @BeforeAll
  static void readTables() throws IOException {
    people =
        rows("people.tsv", PEOPLE_HEADER).stream()
            .map(PersonRow::of)
            .collect(Collectors.toUnmodifiableList());
    tenures =
        rows("tenures.tsv", TENURES_HEADER).stream()
            .map(TenureRow::of)
            .collect(Collectors.toUnmodifiableList());
  }

  private static List<String[]> rows(String file, String header) throws IOException {
    List<String> lines =
        Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableList());
    assertEquals(header, lines.get(0), file + ": header line");
    int columns = header.split("\t", -1).length;
    List<String[]> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      assertEquals(columns, cells.length, file + ": number of columns in: " + line);
      rows.add(cells);
    }
    return rows;
  }

  @Test
  void givesEachPersonAReadableIdOfTheirOwn() {
    Set<String> seen = new HashSet<>();
    for (PersonRow person : people) {
      assertTrue(SLUG.matcher(person.id()).matches(), "not a slug: " + person.id());
      assertTrue(seen.add(person.id()), "id used twice: " + person.id());
    }
  }

  @Test
  void givesNoWikidataIdToTwoPeople() {
    Set<String> seen = new HashSet<>();
    for (PersonRow person : people) {
      if (person.wikidata().isEmpty()) {
        continue;
      }
      assertTrue(WIKIDATA_ID.matcher(person.wikidata()).matches(), person + ": Wikidata id");
      assertTrue(seen.add(person.wikidata()), "Wikidata id used twice: " + person);
    }
  }

  @Test
  void namesEveryoneInFullAndByAFamilyNameThatIsPartOfAForm() {
    for (PersonRow person : people) {
      assertTrue(isTrimmedText(person.name()), person.id() + ": name");
      assertTrue(isTrimmedText(person.family()), person.id() + ": family");
      assertTrue(person.hasFormWithFamily(), person.id() + ": family is in no form of the name");
      for (String alias : person.aliases()) {
        assertTrue(isTrimmedText(alias), person.id() + ": alias '" + alias + "'");
      }
    }
  }

  @Test
  void repeatsNoFormOfOnePersonsName() {
    for (PersonRow person : people) {
      Set<String> forms = new HashSet<>(person.aliases());
      assertEquals(person.aliases().size(), forms.size(), person.id() + ": alias given twice");
      assertTrue(forms.add(person.name()), person.id() + ": an alias repeats the name");
    }
  }

  @Test
  void namesAKnownSourceForEveryRow() {
    people.forEach(row -> assertTrue(SOURCE.matcher(row.source()).matches(), row.toString()));
    tenures.forEach(row -> assertTrue(SOURCE.matcher(row.source()).matches(), row.toString()));
  }

  @Test
  void givesTenuresToListedPeopleOnly() {
    Set<String> ids = people.stream().map(PersonRow::id).collect(Collectors.toSet());
    for (TenureRow tenure : tenures) {
      assertTrue(ids.contains(tenure.person()), "no such person in people.tsv: " + tenure);
    }
  }

  @Test
  void writesOfficesInLowerCaseAndCountriesAsCodes() {
    for (TenureRow tenure : tenures) {
      assertTrue(OFFICE.matcher(tenure.office()).matches(), "office: " + tenure);
      assertTrue(COUNTRY_OR_BODY.matcher(tenure.of()).matches(), "country or body: " + tenure);
    }
  }

  @Test
  void datesEachTenureForwards() {
    for (TenureRow tenure : tenures) {
      assertTrue(isDayOrEmpty(tenure.from()), "first day: " + tenure);
      assertTrue(isDayOrEmpty(tenure.to()), "last day: " + tenure);
      assertTrue(!tenure.first().isAfter(tenure.last()), "ends before it starts: " + tenure);
    }
  }

  @Test
  void listsNoTenureTwice() {
    Set<String> seen = new HashSet<>();
    for (TenureRow tenure : tenures) {
      String key = String.join("\t", tenure.person(), tenure.office(), tenure.of(), tenure.from());
      assertTrue(seen.add(key), "tenure given twice: " + tenure);
    }
  }

  /** Acting prime ministers have an office of their own name and may stand beside another. */
  @Test
  void hasOnePrimeMinisterOfACountryAtATime() {
    assertEquals(Optional.empty(), firstOverlap("prime minister"));
  }

  @Test
  void hasOneForeignMinisterOfACountryAtATime() {
    assertEquals(Optional.empty(), firstOverlap("foreign minister"));
  }

  @Test
  void hasOnePresidentOfACountryAtATime() {
    assertEquals(Optional.empty(), firstOverlap("president"));
  }

  @Test
  void holdsEnoughPeopleAndMostOfThemWithAnOffice() {
    assertTrue(people.size() >= 300, people.size() + " people");
    Set<String> inOffice = tenures.stream().map(TenureRow::person).collect(Collectors.toSet());
    assertTrue(
        inOffice.size() * 100 >= people.size() * 80,
        inOffice.size() + " of " + people.size() + " people have a tenure");
  }

  private static Optional<String> firstOverlap(String office) {
    List<TenureRow> holders =
        tenures.stream()
            .filter(tenure -> tenure.office().equals(office) && tenure.isOfCountry())
            .collect(Collectors.toUnmodifiableList());
    for (int i = 0; i < holders.size(); i++) {
      for (int j = i + 1; j < holders.size(); j++) {
        TenureRow one = holders.get(i);
        TenureRow other = holders.get(j);
        if (one.of().equals(other.of()) && one.overlaps(other)) {
          return Optional.of(one + " and " + other);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTrimmedText(String text) {
    return !text.isBlank() && text.equals(text.strip()) && !text.contains("  ");
  }

  private static boolean isDayOrEmpty(String text) {
    if (text.isEmpty()) {
      return true;
    }
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException notADay) {
      return false;
    }
  }
}
