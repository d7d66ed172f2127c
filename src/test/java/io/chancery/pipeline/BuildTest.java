package io.chancery.pipeline;

import static io.chancery.pipeline.Samples.fact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chancery.article.Article;
import io.chancery.authority.Actor;
import io.chancery.extract.Fact;
import io.chancery.extract.Value;
import io.chancery.language.Money;
import io.chancery.ontology.Dip;
import io.chancery.rdf.Export;
import io.chancery.store.StoreException;
import io.chancery.store.Tdb2Store;
import io.chancery.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

  private static final Article PACT =
      Samples.article(
          "pact",
          "Japan and Malaysia signed a pact in Tokyo on Saturday. Japan will give 400 million yen"
              + " for ships, Foreign Minister Aiko Mori said. She met Ratu Vuli of Fiji.");
  private static final Article TALKS =
      Samples.article("talks", "Fiji and ASEAN met. World Aid gave Fiji two boats.");
  private static final String SIGNED = "Japan and Malaysia signed a pact in Tokyo on Saturday.";

  private final Path folder;
  private final List<String> problems = new ArrayList<>();
  private int stores;

  BuildTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Map<String, List<Fact>> facts() {
    Map<String, List<Fact>> facts = Samples.facts();
    facts.put(
        "pact",
        List.of(
            fact(Dip.NAMESPACE + "Pact", PACT, SIGNED, "Japan will give 400 million yen")
                .kind("pact")
                .actor(Dip.PARTY, Samples.MALAYSIA)
                .actor(Dip.PARTY, Samples.JAPAN)
                .person(Dip.SIGNER, "Mori")
                .topic("security")
                .topic("maritime")
                .date(2024, 3, 2)
                .slot(Dip.PLACE, new Value.PlaceValue(Samples.TOKYO))
                .money(Dip.AMOUNT, "400000000", "JPY", Money.Qualifier.UP_TO)
                .money(Dip.EQUIVALENT_AMOUNT, "2.8E6", "USD", Money.Qualifier.EXACT)
                .status("signed")
                .build(),
            fact(Dip.GRANT, PACT, "Japan will give 400 million yen")
                .kind("aid")
                .actor(Dip.DONOR, Samples.JAPAN)
                .actor(Dip.RECIPIENT, Samples.MALAYSIA)
                .money(Dip.AMOUNT, "400000000", "JPY", Money.Qualifier.EXACT)
                .text(Dip.PURPOSE, "ships")
                .text(Dip.PROGRAMME, "Sea Help")
                .topic("maritime")
                .status("pledged")
                .build(),
            fact(Dip.TENURE, PACT, "Foreign Minister Aiko Mori said")
                .person(Dip.HOLDER, "Aiko Mori")
                .text(Dip.OFFICE, "foreign minister")
                .actor(Dip.OFFICE_OF, Samples.JAPAN)
                .slot(Dip.FORMER, new Value.FlagValue(false))
                .build(),
            fact(Dip.TENURE, PACT, "Foreign Minister Aiko Mori said")
                .person(Dip.HOLDER, "Aiko Mori")
                .text(Dip.OFFICE, "ambassador")
                .actor(Dip.OFFICE_OF, Samples.FIJI)
                .slot(Dip.FORMER, new Value.FlagValue(true))
                .build()));
    facts.put(
        "talks",
        List.of(
            fact(Dip.MEETING, TALKS, "Fiji and ASEAN met.")
                .kind("summit")
                .actor(Dip.PARTICIPANT, Samples.FIJI)
                .actor(Dip.PARTICIPANT, Samples.ASEAN)
                .person(Dip.ATTENDEE, "Ratu Vuli")
                .status("held")
                .build(),
            fact(Dip.VESSEL, TALKS, "World Aid gave Fiji two boats.")
                .text(Dip.VESSEL_TYPE, "boat")
                .slot(Dip.QUANTITY, new Value.NumberValue(2))
                .actor(Dip.PROVIDER, Actor.unlisted("World Aid"))
                .actor(Dip.RECEIVER, Samples.FIJI)
                .status("transferred")
                .build(),
            fact(Dip.INITIATIVE, TALKS, "Fiji and ASEAN met.")
                .text(Dip.NAME, "Blue Bridge")
                .actor(Dip.FOUNDER, Samples.ASEAN)
                .actor(Dip.MEMBER, Samples.FIJI)
                .topic("trade")
                .status("active")
                .build()));
    return facts;
  }

  @Test
  void reportsHaveAllColumnsOfEachRecord() throws IOException {
    try (Tdb2Store store = newStore()) {
      build(store, facts(), 1, PACT, TALKS);
      assertEquals(List.of(), problems);
      assertRow(
          store,
          "agreements",
          Map.ofEntries(
              Map.entry("article", "pact"),
              Map.entry("kind", "pact"),
              Map.entry("parties", "JP|MY"),
              Map.entry("signers", "Mori"),
              Map.entry("topics", "maritime|security"),
              Map.entry("date", "2024-03-02"),
              Map.entry("place", "Tokyo"),
              Map.entry("amount", "400000000"),
              Map.entry("currency", "JPY"),
              Map.entry("equivalentAmount", "2800000"),
              Map.entry("equivalentCurrency", "USD"),
              Map.entry("status", "signed"),
              Map.entry("quote", SIGNED + "\u241EJapan will give 400 million yen")));
      assertRow(
          store,
          "grants",
          Map.of(
              "article", "pact",
              "kind", "aid",
              "donor", "JP",
              "recipient", "MY",
              "amount", "400000000",
              "currency", "JPY",
              "topics", "maritime",
              "purpose", "ships",
              "programme", "Sea Help",
              "status", "pledged"));
      assertRow(
          store,
          "leaders",
          Map.of(
              "article", "pact",
              "record", Samples.ID + "person/aiko-mori",
              "name", "Aiko Mori",
              "office", "foreign minister",
              "of", "JP",
              "former", "false",
              "quote", "Foreign Minister Aiko Mori said"));
      assertRow(
          store,
          "meetings",
          Map.of("kind", "summit", "actors", "ASEAN|FJ", "people", "Ratu Vuli", "status", "held"));
      assertRow(
          store,
          "vessels",
          Map.of(
              "type", "boat",
              "quantity", "2",
              "provider", "World Aid",
              "recipient", "FJ",
              "status", "transferred"));
      assertRow(
          store,
          "initiatives",
          Map.of(
              "record", Samples.ID + "initiative/blue-bridge",
              "name", "Blue Bridge",
              "by", "ASEAN",
              "participants", "FJ",
              "topics", "trade",
              "status", "active"));
    }
  }

  @Test
  void leavesUnchangedArticlesAndReplacesChangedOnes() {
    try (Tdb2Store store = newStore()) {
      build(store, facts(), 1, PACT, TALKS);
      BuildReport again = build(store, facts(), 1, PACT, TALKS);
      assertEquals(2, again.unchanged());
      BuildReport changed = build(store, facts(), 1, Samples.article("pact", "Nothing."), TALKS);
      assertEquals(List.of(1L, 1L), List.of(changed.replaced(), changed.unchanged()));
    }
  }

  @Test
  void removingAndReplacingLeaveNothingBehind() throws IOException {
    try (Tdb2Store one = newStore();
        Tdb2Store both = newStore()) {
      build(one, facts(), 1, TALKS);
      build(both, facts(), 1, PACT, TALKS);
      assertNotEquals(export(one), export(both));
      assertTrue(both.remove("pact"));
      both.commit();
      assertEquals(export(one), export(both));

      Map<String, List<Fact>> none = Samples.facts();
      none.put("talks", facts().getOrDefault("talks", List.of()));
      build(both, facts(), 1, PACT);
      Article emptied = Samples.article("pact", "Nothing.");
      build(both, none, 1, emptied);
      build(one, none, 1, emptied);
      assertEquals(export(one), export(both));
    }
  }

  @Test
  void orderAndThreadsChangeNoByte() throws IOException {
    try (Tdb2Store one = newStore();
        Tdb2Store other = newStore()) {
      build(one, facts(), 1, PACT, TALKS);
      build(other, facts(), 2, TALKS, PACT);
      assertEquals(export(one), export(other));
    }
  }

  @Test
  void oneEventOfTwoArticlesIsOneRecord() throws IOException {
    Article retold = Samples.article("retold", PACT.text());
    Map<String, List<Fact>> facts = facts();
    facts.put("retold", facts.getOrDefault("pact", List.of()));
    try (Tdb2Store store = newStore()) {
      build(store, facts, 1, PACT, retold);
      List<Map<String, String>> rows = rows(store, "agreements");
      assertEquals(2, rows.size());
      assertEquals(rows.get(0).get("record"), rows.get(1).get("record"));
    }
  }

  @Test
  void holdsBackOnlyTheRecordThatFails() throws IOException {
    Map<String, List<Fact>> facts = facts();
    List<Fact> some = new ArrayList<>(facts.getOrDefault("talks", List.of()));
    some.add(fact(Dip.GRANT, TALKS, "Fiji").actor(Dip.DONOR, Samples.FIJI).build());
    some.add(
        fact(Dip.GRANT, TALKS, "Fiji")
            .actor(Dip.DONOR, Samples.JAPAN)
            .status("pledged")
            .text(Dip.NAMESPACE + "flavour", "sweet")
            .build());
    some.add(
        new Fact(Dip.MEETING, List.of(), List.of(new Span(0, 90_000)), "a rule that counts wrong"));
    facts.put("talks", some);
    try (Tdb2Store store = newStore()) {
      BuildReport report = build(store, facts, 1, TALKS);
      assertEquals(3, report.quarantined());
      assertEquals(Map.of("initiative", 1L, "meeting", 1L, "vessel", 1L), report.records());
      assertEquals(List.of(), rows(store, "grants"));
      String kept = Files.readString(store.directory().quarantine().file("talks"));
      assertTrue(kept.contains("status of schemes/statuses.ttl"), kept);
      assertTrue(kept.contains("declares no property <" + Dip.NAMESPACE + "flavour>"), kept);
      assertTrue(kept.contains("lies outside the article"), kept);
      build(store, facts(), 1, Samples.article("talks", TALKS.text() + " Corrected."));
      assertEquals(0, store.directory().quarantine().size());
    }
  }

  @Test
  void tellsApartWhatOneArticleTellsApart() throws IOException {
    Map<String, List<Fact>> facts = Samples.facts();
    facts.put(
        "talks", List.of(aid("rice", "food"), aid("a school", "education"), aid("rice", "food")));
    try (Tdb2Store store = newStore()) {
      build(store, facts, 1, TALKS);
      List<Map<String, String>> rows = rows(store, "grants");
      assertEquals(2, rows.size(), rows::toString);
      assertTrue(rows.get(1).getOrDefault("record", "").endsWith("-a-school"), rows::toString);
    }
  }

  private static Fact aid(String purpose, String topic) {
    return fact(Dip.GRANT, TALKS, "World Aid gave Fiji two boats.")
        .actor(Dip.DONOR, Samples.JAPAN)
        .actor(Dip.RECIPIENT, Samples.FIJI)
        .date(2024, 3, 1)
        .text(Dip.PURPOSE, purpose)
        .topic(topic)
        .status("provided")
        .build();
  }

  @Test
  void exportsEveryFormat() throws IOException {
    try (Tdb2Store store = newStore()) {
      build(store, facts(), 1, PACT, TALKS);
      for (String ending : Export.ENDINGS) {
        Path file = folder.resolve("graph" + ending + ".gz");
        Export.write(store::forEach, file, List.of(new Export.Prefix("dip", Dip.NAMESPACE)));
        assertTrue(Files.size(file) > 1000, ending);
      }
      assertThrows(
          IllegalArgumentException.class,
          () -> Export.write(store::forEach, folder.resolve("graph.doc"), List.of()));
    }
  }

  @Test
  void refusesStoresThatItCannotUse() throws IOException {
    Path path = folder.resolve("locked");
    try (Tdb2Store open = Tdb2Store.openOrCreate(path, Optional.empty())) {
      assertEquals(0, open.articleIds().size());
      assertMessage("another process uses this store", () -> Tdb2Store.open(path));
    }
    assertMessage("there is no store here", () -> Tdb2Store.open(folder.resolve("none")));
    assertMessage(
        "this store's base IRI is",
        () -> Tdb2Store.openOrCreate(path, Optional.of("https://other.example/")));
    Files.writeString(path.resolve("chancery-store.properties"), "layout=99\n");
    assertMessage("made by another version", () -> Tdb2Store.open(path));
  }

  @Test
  void keepsWhatWasCommittedWhenTheRestIsLost() {
    Path path = folder.resolve("lost");
    try (Tdb2Store store = Tdb2Store.openOrCreate(path, Optional.empty())) {
      build(store, facts(), 1, PACT);
      store.remove("pact");
    }
    try (Tdb2Store store = Tdb2Store.open(path)) {
      assertEquals(List.of("pact"), store.articleIds());
    }
  }

  private static void assertMessage(String part, org.junit.jupiter.api.function.Executable action) {
    String message = assertThrows(StoreException.class, action).getMessage();
    assertTrue(String.valueOf(message).contains(part), message);
  }

  private static void assertRow(Tdb2Store store, String report, Map<String, String> wanted)
      throws IOException {
    List<Map<String, String>> rows = rows(store, report);
    assertEquals(1, rows.size(), rows::toString);
    Map<String, String> found = new LinkedHashMap<>(rows.get(0));
    found.keySet().retainAll(wanted.keySet());
    assertEquals(new java.util.TreeMap<>(wanted), new java.util.TreeMap<>(found));
  }

  private static List<Map<String, String>> rows(Tdb2Store store, String report) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    store.select(
        Files.readString(Path.of("queries/reports/" + report + ".rq")),
        found ->
            found.forEachRemaining(
                solution -> {
                  Map<String, String> row = new LinkedHashMap<>();
                  solution
                      .varNames()
                      .forEachRemaining(
                          name ->
                              row.put(
                                  name,
                                  solution.get(name).isLiteral()
                                      ? solution.getLiteral(name).getLexicalForm()
                                      : solution.getResource(name).getURI()));
                  rows.add(row);
                }));
    return rows;
  }

  private static String export(Tdb2Store store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(store::forEach, RDFFormat.NQUADS, out, List.of());
    return out.toString(StandardCharsets.UTF_8);
  }

  private Tdb2Store newStore() {
    return Tdb2Store.openOrCreate(folder.resolve("store" + stores++), Optional.empty());
  }

  private BuildReport build(
      Tdb2Store store, Map<String, List<Fact>> facts, int threads, Article... articles) {
    Progress progress =
        new Progress() {
          @Override
          public void done(BuildReport soFar) {}

          @Override
          public void problem(String words) {
            problems.add(words);
          }
        };
    return new Build(store, Samples.rules(facts), threads, progress)
        .run((take, unreadable) -> List.of(articles).forEach(take));
  }
}
