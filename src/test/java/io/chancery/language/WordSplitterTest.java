package io.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.chancery.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {

  private final WordSplitter splitter = new WordSplitter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "The U.K.'s and U.S.’s boats.      | The U.K. 's and U.S. ’s boats .",
        "It was made in the U.S.           | It was made in the U.S.",
        "A$500 and US$1.7M, NZ$20m, €5     | A$ 500 and US$ 1.7M , NZ$ 20m , € 5",
        "China-led, 10-year-old, Indo-Pacific | China - led , 10 - year - old , Indo-Pacific",
        "Japan's “deal” (MOU) didn't fail…    | Japan 's “ deal ” ( MOU ) did n't fail …",
        "two 65-metre ships and/or F-35s      | two 65 - metre ships and / or F-35s",
        "Mr. Poe met Lt. Gen. Roe at 5 p.m.   | Mr. Poe met Lt. Gen. Roe at 5 p.m.",
        "5% of 1,000,000 on 17-18 May 2023    | 5 % of 1,000,000 on 17 - 18 May 2023",
      })
  void splitsAndKeepsOffsets(String text, String words) {
    String content = "Head. " + text;
    StringBuilder found = new StringBuilder();
    for (Span word : splitter.split(content, new Span(6, content.length()))) {
      found.append(found.isEmpty() ? "" : " ").append(word.of(content));
    }
    assertEquals(words, found.toString());
  }
}
