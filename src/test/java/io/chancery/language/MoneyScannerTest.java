package io.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MoneyScannerTest {

  private final MoneyScanner scanner = new MoneyScanner();

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvFileSource(resources = "money-cases.tsv", delimiter = '\t', quoteCharacter = '\0')
  void readsTheAmountsOfASentence(String sentence, String local, String expected) {
    List<MoneyMention> found =
        scanner.scan(sentence, local.equals("-") ? Optional.empty() : Optional.of(local));
    String shown = found.stream().map(m -> show(sentence, m)).collect(Collectors.joining(" | "));
    assertEquals(expected, shown.isEmpty() ? "none" : shown, sentence);
  }

  private static String show(String sentence, MoneyMention mention) {
    return show(mention.money())
        + mention.equivalent().map(e -> " = " + show(e)).orElse("")
        + " ["
        + mention.span().of(sentence)
        + "]";
  }

  private static String show(Money money) {
    return money.currency() + " " + money.value().toPlainString() + " " + money.qualifier();
  }
}
