package io.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.chancery.text.Span;
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
}
