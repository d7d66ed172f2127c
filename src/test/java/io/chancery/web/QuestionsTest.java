package io.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chancery.store.CatalogueQuery;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of the catalogue, asked of the hand-made dataset. */
final class QuestionsTest {

  @SuppressWarnings("NullAway.Init")
  private static DatasetGraph store;

  @SuppressWarnings("NullAway.Init")
  private static QueryRunner runner;

  @BeforeAll
  static void open() {
    store = SmallStore.open();
    ServerSettings.Limits limits = ServerSettings.Limits.DEFAULT;
    runner = new QueryRunner(ChanceryServer.publicView(store, limits), limits);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<String> names() {
    return SmallStore.catalogue().all().stream().map(CatalogueQuery::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void hasAnAnswerWithItsDefaults(String name) {
    assertFalse(ask(name, Map.of()).isEmpty(), "no rows");
  }

  @ParameterizedTest
  @MethodSource("names")
  void doesNotMultiplyRowsWhereAFactLacksAPart(String name) {
    assertTrue(ask(name, Map.of()).size() <= 40, "rows multiply where an optional part is missing");
  }

  @Test
  void tellsAnEndedCeasefireFromItsSigning() {
    List<Binding> rows = ask("questions/how-a-status-changed", Map.of());
    assertEquals(1, rows.size());
    assertEquals("signed", HomePage.text(rows.get(0), "earlierStatus"));
    assertEquals("ended", HomePage.text(rows.get(0), "laterStatus"));
    assertEquals(
        "The Upper Plains Front has suspended the ceasefire", HomePage.text(rows.get(0), "quote"));
  }

  @Test
  void showsBothAmountsWhereTwoArticlesDisagree() {
    List<Binding> rows = ask("questions/amounts-that-disagree", Map.of());
    assertEquals(1, rows.size());
    assertEquals("14000000.0", HomePage.text(rows.get(0), "oneAmount"));
    assertEquals("16000000.0", HomePage.text(rows.get(0), "otherAmount"));
  }

  @Test
  void answersForAnotherValueOfAParameter() {
    assertEquals(
        1, ask("questions/agreements-between", Map.of("one", "JP", "other", "ASEAN")).size());
    assertEquals(0, ask("questions/agreements-between", Map.of("one", "JP", "other", "TO")).size());
  }

  @Test
  void knowsWhoWasInOfficeOnADay() {
    assertEquals(1, ask("questions/office-holders-on-a-day", Map.of("day", "2024-06-01")).size());
    assertEquals(0, ask("questions/office-holders-on-a-day", Map.of("day", "2025-06-01")).size());
  }

  @Test
  void worksAgainAfterAQueryWasStopped() {
    ServerSettings.Limits hasty =
        new ServerSettings.Limits(Duration.ofMillis(300), 100, 100, 10_000, 1_000, 2);
    QueryRunner impatient = new QueryRunner(ChanceryServer.publicView(store, hasty), hasty);
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    assertEquals(
        503, assertInstanceOf(QueryRunner.Outcome.Refusal.class, impatient.run(slow, 10)).status());
    assertInstanceOf(QueryRunner.Outcome.Verdict.class, impatient.run("ASK {}", 10));
  }

  private static List<Binding> ask(String name, Map<String, String> values) {
    String text = SmallStore.catalogue().find(name).orElseThrow().textWith(values);
    return assertInstanceOf(QueryRunner.Outcome.Table.class, runner.run(text, 1_000)).rows();
  }
}
