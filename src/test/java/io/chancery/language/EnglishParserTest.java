package io.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chancery.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnglishParserTest {

  private static ParsedSentence parse(String content) {
    return EnglishParser.shared().parse(content, new Span(0, content.length()));
  }

  private static ParsedToken token(ParsedSentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no word " + form));
  }

  @Test
  void findsSubjectAndAgentOfAPassive() {
    ParsedSentence sentence = parse("The treaty was signed by Norway in Oslo.");
    ParsedToken signed = token(sentence, "signed");
    assertEquals(-1, signed.head());
    assertEquals("sign", signed.lemma());
    assertEquals("nsubjpass", token(sentence, "treaty").label());
    assertEquals(signed.index(), token(sentence, "treaty").head());
    assertEquals("agent", token(sentence, "by").label());
    assertEquals(token(sentence, "by").index(), token(sentence, "Norway").head());
  }

  /** The file was recorded with NLP4J as it comes; {@link PrintTrees} writes the same form. */
  @Test
  void findsTheTreesThatPlainNlp4jFinds() throws IOException {
    String recorded;
    try (InputStream in = getClass().getResourceAsStream("trees.tsv")) {
      recorded = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    String found =
        recorded
            .lines()
            .filter(line -> line.startsWith("# "))
            .map(line -> PrintTrees.tree(EnglishParser.shared(), line.substring(2)))
            .reduce("", String::concat);
    assertEquals(recorded, found);
  }

  @Test
  void countsOffsetsFromTheStartOfTheContent() {
    String content =
        "A headline\n\nNorway \"gave\" Fiji a boat -- a U.S.-made one (new), for $2.5 million.";
    ParsedSentence sentence = EnglishParser.shared().parse(content, new Span(12, content.length()));
    assertEquals(new Span(12, 18), sentence.tokens().get(0).span());
    for (ParsedToken token : sentence.tokens()) {
      assertEquals(token.form(), token.span().of(content));
    }
  }

  @Test
  void findsNamesOfPersons() {
    ParsedSentence sentence = parse("Prime Minister Karl Jensen of Norway spoke in Oslo.");
    assertTrue(token(sentence, "Karl").person());
    assertTrue(token(sentence, "Jensen").person());
    assertFalse(token(sentence, "Norway").person());
    assertFalse(token(sentence, "Minister").person());
  }

  @Test
  void givesNumbersTheirOwnLemma() {
    ParsedSentence sentence = parse("It paid 35 million for two boats on https://a.example/B.");
    assertEquals("35", token(sentence, "35").lemma());
    assertEquals("million", token(sentence, "million").lemma());
    assertEquals("two", token(sentence, "two").lemma());
  }

  @Test
  void parsesAnOverlongSentenceInPartsWithOneRootEach() {
    String content = "Norway gave Fiji a boat; ".repeat(60) + "Malta left.";
    ParsedSentence sentence = parse(content);
    assertTrue(sentence.tokens().size() > EnglishParser.LONGEST);
    long roots = sentence.tokens().stream().filter(token -> token.head() < 0).count();
    assertEquals((sentence.tokens().size() + 119) / 120, roots);
    for (ParsedToken token : sentence.tokens()) {
      assertEquals(sentence.tokens().get(token.index()), token);
      assertTrue(token.head() < sentence.tokens().size());
    }
  }

  @Test
  void findsNoWordsInABlank() {
    assertEquals(List.of(), parse("  \n ").tokens());
  }

  @Test
  void givesEveryThreadTheSameTrees() {
    List<String> sentences =
        Stream.of("Norway", "Fiji", "Malta", "Peru")
            .map(name -> name + " signed a pact with Chile, which gave it ten boats in May 2020.")
            .toList();
    List<List<ParsedToken>> alone =
        sentences.stream().map(sentence -> parse(sentence).tokens()).toList();
    IntStream.range(0, 200)
        .parallel()
        .forEach(i -> assertEquals(alone.get(i % 4), parse(sentences.get(i % 4)).tokens()));
  }
}
