package io.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of both scanners whatever the text and wherever they run. */
class ScannersUnderStrainTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2022, 4, 20));
  private static final String TEXT =
      "ON FRIDAY, 22 APRIL 2022 THE MINISTRY WILL PAY FIVE MILLION RINGGIT, INDIA 5 BILLION DINARS"
          + " AND IRAQ 6 BILLION IRAQI DINARS. IN JULY IT FOLLOWS UP; FISCAL YEAR 2021 IS OVER.";

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "lt-LT", "th-TH-u-ca-buddhist-nu-thai"})
  void findsTheSameInEveryLocale(String tag) {
    List<MoneyMention> money = new MoneyScanner().scan(TEXT, Optional.empty());
    String dates = new DateScanner().scan(TEXT, DAY).toString();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertEquals(money, new MoneyScanner().scan(TEXT, Optional.empty()));
      assertEquals(dates, new DateScanner().scan(TEXT, DAY).toString());
      assertEquals(2, money.size());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$",
        "$1",
        "1",
        "1,",
        "one ",
        "a half ",
        "million ",
        "$1-",
        "on Monday ",
        "May ",
        "to meet ",
        "1 and ",
        "5 March ",
        "2016 and ",
        "50th anniversary of 1973 ",
        "(",
        "\n",
        "U.",
        "week ago "
      })
  void staysLinearOnRepetition(String piece) {
    String text = piece.repeat(60_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          new MoneyScanner().scan(text, Optional.empty());
          new DateScanner().scan(text, DAY);
          new DateScanner().scan(text, Optional.empty());
        });
  }

  @Test
  void countsOffsetsInUtf16() {
    String text = "\uD83D\uDEA2 sails on 3 May 2022 for \u20ac5m.";
    assertEquals("3 May 2022", new DateScanner().scan(text, DAY).get(0).span().of(text));
    assertEquals(
        "\u20ac5m", new MoneyScanner().scan(text, Optional.empty()).get(0).span().of(text));
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertEquals(List.of(), new MoneyScanner().scan("", Optional.empty()));
    assertEquals(List.of(), new DateScanner().scan("", DAY));
  }
}
