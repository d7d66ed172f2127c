package io.chancery.authority;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.chancery.authority.ActorMention.Manner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the tables of one directory, in the order in which they refer to each other. */
final class AuthorityLoader {

  static final List<String> COUNTRIES =
      List.of(
          "iso2",
          "iso3",
          "name",
          "aliases",
          "demonyms",
          "capital",
          "wikidata",
          "source",
          "valid_from",
          "valid_to");
  static final List<String> BODIES =
      List.of(
          "code",
          "name",
          "aliases",
          "kind",
          "seat",
          "members",
          "wikidata",
          "source",
          "valid_from",
          "valid_to");
  static final List<String> ORGANS =
      List.of("name", "actor", "manner", "source", "valid_from", "valid_to");
  static final List<String> PLACES =
      List.of("name", "country", "aliases", "source", "valid_from", "valid_to");
  static final List<String> PEOPLE =
      List.of("id", "name", "aliases", "family", "wikidata", "source", "valid_from", "valid_to");
  static final List<String> TENURES =
      List.of("person", "office", "of", "source", "valid_from", "valid_to");
  static final List<String> NOT_ACTORS =
      List.of("name", "kind", "source", "valid_from", "valid_to");

  private final Path directory;
  // filled by read()
  final Map<String, Actor> actors = new TreeMap<>();
  final Map<String, Person> people = new TreeMap<>();
  final List<Tenure> tenures = new ArrayList<>();
  private final Map<String, Actor> byName = new TreeMap<>();
  private final Map<String, Actor> organs = new TreeMap<>();
  private final NameBook book = new NameBook();
  private final ImmutableSet.Builder<String> givenNames = ImmutableSet.builder();
  private final ImmutableSet.Builder<String> followers = ImmutableSet.builder();

  AuthorityLoader(Path directory) {
    this.directory = directory;
  }

  /** Reads everything; the people's tables may be missing, the others may not. */
  void read() throws IOException {
    readCountries();
    readBodies();
    readOrgans();
    readPlaces();
    if (Files.exists(directory.resolve("people.tsv"))) {
      readPeople();
    }
    if (Files.exists(directory.resolve("tenures.tsv"))) {
      readTenures();
    }
    readNotActors();
  }

  NameFinder finder() {
    return new NameFinder(book.finish(), givenNames.build(), followers.build());
  }

  private void readCountries() throws IOException {
    for (AuthorityTable.Row row : rows("countries.tsv", COUNTRIES)) {
      Actor country =
          new Actor(
              code(row, "iso2", "[A-Z]{2}"), Actor.Kind.COUNTRY, row.text("name"), wikidata(row));
      enter(row, country);
      Place land = new Place(NameForm.parse(country.name()).text(), Optional.of(country));
      for (String name : namesIn(row)) {
        claim(row, name, country, manner(name));
        book.addPlace(name, land, false);
      }
      for (String demonym : row.list("demonyms")) {
        claim(row, demonym, country, Manner.DEMONYM);
      }
      for (String capital : row.list("capital")) {
        if (!capital.startsWith("~")) {
          claim(row, capital, country, Manner.CITY);
        }
      }
    }
  }

  private void readBodies() throws IOException {
    for (AuthorityTable.Row row : rows("bodies.tsv", BODIES)) {
      String kind = Ascii.toUpperCase(row.text("kind"));
      if (!ImmutableSet.of("BODY", "BLOC", "GROUP").contains(kind)) {
        throw row.broken("kind is " + row.text("kind"), "Write body, bloc or group");
      }
      for (String member : row.list("members")) {
        actor(row, member);
      }
      Actor body =
          new Actor(row.text("code"), Actor.Kind.valueOf(kind), row.text("name"), wikidata(row));
      enter(row, body);
      for (String name : namesIn(row)) {
        claim(row, name, body, manner(name));
      }
    }
  }

  private void readOrgans() throws IOException {
    for (AuthorityTable.Row row : rows("organs.tsv", ORGANS)) {
      Manner manner =
          switch (row.text("manner")) {
            case "seat" -> Manner.SEAT;
            case "organ" -> Manner.ORGAN;
            case "city" -> Manner.CITY;
            default ->
                throw row.broken("manner is " + row.text("manner"), "Write seat, organ or city");
          };
      Actor actor = actor(row, row.text("actor"));
      organs.put(row.text("name"), actor);
      claim(row, row.text("name"), actor, manner);
    }
  }

  private void readPlaces() throws IOException {
    for (AuthorityTable.Row row : rows("places.tsv", PLACES)) {
      List<Actor> countries = new ArrayList<>();
      for (String code : row.list("country")) {
        countries.add(actor(row, code));
      }
      Optional<Actor> country =
          countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
      Place place = new Place(NameForm.parse(row.text("name")).text(), country);
      for (String name : namesIn(row)) {
        book.addPlace(name, place, !countries.isEmpty());
      }
    }
  }

  private void readPeople() throws IOException {
    for (AuthorityTable.Row row : rows("people.tsv", PEOPLE)) {
      Person person =
          new Person(
              row.text("id"),
              row.text("name"),
              row.list("aliases"),
              row.text("family"),
              wikidata(row));
      if (people.putIfAbsent(person.id(), person) != null) {
        throw row.broken("a second person " + person.id(), "Give each person an id of their own");
      }
      for (String name : namesIn(row)) {
        book.addPerson(name, person);
      }
    }
  }

  private void readTenures() throws IOException {
    for (AuthorityTable.Row row : rows("tenures.tsv", TENURES)) {
      @Nullable Person holder = people.get(row.text("person"));
      if (holder == null) {
        throw row.broken(
            "no person " + row.text("person"), "Add the person to people.tsv or mend the id");
      }
      tenures.add(tenure(row, holder));
    }
  }

  /**
   * An office in an organ is an office of its state, told apart by the organ's name: the president
   * of the central bank is not the president.
   */
  private Tenure tenure(AuthorityTable.Row row, Person holder) throws IOException {
    String of = row.text("of");
    String title = row.text("office");
    @Nullable Actor state = actors.containsKey(of) ? null : organs.get(of);
    return new Tenure(
        holder,
        state == null ? title : of + " " + title,
        state == null ? actor(row, of) : state,
        row.date("valid_from"),
        row.date("valid_to"));
  }

  private void readNotActors() throws IOException {
    for (AuthorityTable.Row row : rows("not-actors.tsv", NOT_ACTORS)) {
      String name = row.text("name");
      switch (row.text("kind")) {
        case "name" -> book.addMeaningless(name);
        case "given" -> givenNames.add(name);
        case "follower" -> followers.add(name);
        default -> throw row.broken("kind is " + row.text("kind"), "Write name, given or follower");
      }
    }
  }

  private List<AuthorityTable.Row> rows(String file, List<String> columns) throws IOException {
    return AuthorityTable.read(directory.resolve(file), columns).rows();
  }

  /** The name and the aliases of a row. */
  private static List<String> namesIn(AuthorityTable.Row row) throws IOException {
    List<String> names = new ArrayList<>();
    names.add(row.text("name"));
    names.addAll(row.list("aliases"));
    return names;
  }

  private static Manner manner(String name) {
    return NameForm.parse(name).isAcronym() ? Manner.ACRONYM : Manner.NAME;
  }

  private static String code(AuthorityTable.Row row, String column, String form)
      throws IOException {
    String code = row.text(column);
    if (!code.matches(form)) {
      throw row.broken(column + " is " + code, "Write it as " + form);
    }
    return code;
  }

  private static Optional<String> wikidata(AuthorityTable.Row row) throws IOException {
    return row.optional("wikidata").isEmpty()
        ? Optional.empty()
        : Optional.of(code(row, "wikidata", "Q[1-9][0-9]*"));
  }

  private void enter(AuthorityTable.Row row, Actor actor) throws IOException {
    if (actors.putIfAbsent(actor.code(), actor) != null) {
      throw row.broken("a second actor " + actor.code(), "Give each actor a code of its own");
    }
    byName.put(actor.name(), actor);
  }

  /** The actor that a cell refers to by its code or its full name. */
  private Actor actor(AuthorityTable.Row row, String code) throws IOException {
    @Nullable Actor actor = actors.containsKey(code) ? actors.get(code) : byName.get(code);
    if (actor == null) {
      throw row.broken(
          "no actor " + code, "Add it to countries.tsv or bodies.tsv, or mend the code");
    }
    return actor;
  }

  private void claim(AuthorityTable.Row row, String name, Actor actor, Manner manner)
      throws IOException {
    @Nullable Actor other = book.addActor(name, actor, manner);
    if (other != null) {
      throw row.broken(
          "\"" + name + "\" already stands for " + other.code(),
          "Remove it from one of the two rows");
    }
  }
}
