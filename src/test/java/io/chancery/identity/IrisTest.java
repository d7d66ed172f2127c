package io.chancery.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chancery.authority.Actor;
import io.chancery.authority.Place;
import io.chancery.language.Money;
import io.chancery.text.Span;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IrisTest {

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Fumio Kishida; fumio-kishida",
        "Côte d'Ivoire; cote-divoire",
        "Recep Tayyip Erdoğan; recep-tayyip-erdogan",
        "Jonas Gahr Støre; jonas-gahr-store",
        "U.S. Aid; us-aid",
        "C5+1; c5-1",
        "  World   Vision ; world-vision"
      })
  void spellsNamesInAscii(String name, String slug) {
    assertEquals(slug, Slug.of(name));
  }

  @Test
  void keepsNamesOfOtherScriptsApart() {
    assertTrue(Slug.of("岸田").matches("[0-9a-f]{8}"));
    assertNotEquals(Slug.of("岸田"), Slug.of("安倍"));
    assertNotEquals(Slug.of("Bank 東"), Slug.of("Bank 西"));
    assertEquals(Slug.of("й"), Slug.of("Й"));
  }

  @Test
  void keepsArticleIdsApartThatHaveOneSlug() {
    assertEquals("https://w3id.org/chancery/id/article/a-b", iris.article("a-b"));
    assertNotEquals(iris.article("a b"), iris.article("a-b"));
    assertNotEquals(iris.article("A-b"), iris.article("a b"));
    assertEquals(iris.base() + "id/passage/a-b-1-20", iris.passage("a-b", new Span(1, 20)));
  }

  @Test
  void followsTheGraphModel() {
    Actor japan = new Actor("JP", Actor.Kind.COUNTRY, "Japan", Optional.empty());
    String id = iris.base() + "id/";
    assertEquals(id + "country/jp", iris.actor(japan));
    assertEquals(id + "organization/world-vision", iris.actor(Actor.unlisted("World Vision")));
    assertEquals(id + "place/tokyo-jp", iris.place(new Place("Tokyo", Optional.of(japan))));
    assertEquals(id + "person/x", iris.person(Optional.of("x"), "Another Name"));
    assertEquals(
        id + "money/jpy-9050000000-up-to",
        iris.money(new Money(new BigDecimal("9.05E9"), "JPY", Money.Qualifier.UP_TO)));
    assertEquals(
        id + "tenure/x-prime-minister-jp",
        iris.tenure(id + "person/x", Optional.of("prime minister"), Optional.of(japan)));
  }

  @Test
  void refusesBasesThatGiveNoIris() {
    assertTrue(Iris.isUsable("http://localhost:3030/"));
    assertFalse(Iris.isUsable("https://example.org/x"));
    assertFalse(Iris.isUsable("file:/tmp/"));
    assertFalse(Iris.isUsable("not an address/"));
  }
}
