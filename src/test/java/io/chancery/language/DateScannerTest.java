package io.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateScannerTest {

  private final DateScanner scanner = new DateScanner();

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvFileSource(resources = "date-cases.tsv", delimiter = '\t', quoteCharacter = '\0')
  void readsTheDatesOfAnArticle(String text, String published, String expected) {
    Optional<LocalDate> day =
        published.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(published));
    List<DateMention> found = scanner.scan(text, day);
    String shown = found.stream().map(m -> show(text, m)).collect(Collectors.joining(" | "));
    assertEquals(expected, shown.isEmpty() ? "none" : shown, text);
  }

  private static String show(String text, DateMention mention) {
    return mention.date()
        + " "
        + mention.tense()
        + " ["
        + mention.span().of(text)
        + "] "
        + mention.basis();
  }
}
