package io.chancery.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.io.Resources;
import io.chancery.article.Article.Source;
import io.chancery.text.Problem.Code;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class HtmlArticleTest {

  private static final String BODY =
      "<body><article><p>The ministers of Norland and Sudland met on Tuesday, and agreed, after two"
          + " days of talks, that a pact would be signed in May.</p></article></body>";

  @Test
  void readsTheMainTextAlone() throws IOException {
    assertEquals(
        """
        Norland signed a fisheries pact with Sudland on Tuesday, after two days of talks in the \
        harbour town of Ulm Bay, officials said.

        The pact is worth 12 million crowns, and it runs until 2030, the ministry said.

        It was agreed in April, when the two prime ministers met.

        Norland gives two patrol boats, both built this year.

        Sudland opens three ports, one of them next week.

        Sudland, which lost its fleet in a storm, welcomed the deal, its foreign minister said.""",
        pact().text());
  }

  @Test
  void trustsJsonLdFirst() throws IOException {
    Article article = pact();
    assertEquals("pact", article.id());
    assertEquals("Norland signs fisheries pact", article.title());
    assertEquals(
        new Source(
            Optional.of("https://news.example/pact"),
            Optional.of("The Example"),
            Optional.of(LocalDate.of(2023, 5, 9)),
            Optional.of("en-GB")),
        article.source());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property="article:published_time" content="2021-03-04T01:00:00+09:00"> | 2021-03-04
          <meta name="date" content="4 March 2021">                                   | 2021-03-04
          <meta itemprop="datePublished" content="March 4, 2021 10:00">               | 2021-03-04
          <time datetime="2021-03-04">yesterday</time>                                | 2021-03-04
          <meta name="date" content="soon"><time datetime="2021-03-04">x</time>       | 2021-03-04
          <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-04"}</script> | 2021-03-04
          <script type="application/ld+json">[{"@type":"Person"},{"@type":"Article","datePublished":"2021-03-04"}]</script> | 2021-03-04
          <script type="application/ld+json">{broken</script>                         |
          <meta name="date" content="2021-02-31">                                     |
          """)
  void findsTheDay(String head, String day) {
    Optional<LocalDate> expected = Optional.ofNullable(day).map(LocalDate::parse);
    assertEquals(expected, article(head + BODY, StandardCharsets.UTF_8).source().published());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, <meta charset=\"windows-1252\">, Señor Müller’s café",
    "ISO-8859-2, <meta charset='iso-8859-2'>, Łódź i Gdańsk",
    "Shift_JIS, '<meta http-equiv=\"content-type\" content=\"text/html; charset=shift_jis\">', 東京の日本",
    "UTF-16LE, '', Café",
    "UTF-8, <meta charset=\"windows-1252\">, Café",
  })
  void readsTheDeclaredEncoding(String charset, String head, String words) {
    String page = head + "<h1>" + words + "</h1>" + BODY;
    assertEquals(words, article(page, Charset.forName(charset)).title());
  }

  @Test
  void refusesAPageWithoutText() {
    var reading =
        HtmlArticle.read("p", "p", "<html><nav>Menu</nav></html>".getBytes(StandardCharsets.UTF_8));
    assertEquals(Code.NO_TEXT, assertInstanceOf(Reading.Refused.class, reading).problem().code());
  }

  @Test
  void refusesTagsNestedWithoutEnd() {
    byte[] page = ("<div>".repeat(100_000) + "text").getBytes(StandardCharsets.UTF_8);
    var refused = assertInstanceOf(Reading.Refused.class, HtmlArticle.read("p", "p", page));
    assertEquals(Code.TOO_LARGE, refused.problem().code());
  }

  @Test
  void refusesTagsWithoutNumber() {
    byte[] page = "<p>Word, <b>and</b> more.</p>".repeat(50_000).getBytes(StandardCharsets.UTF_8);
    var refused = assertInstanceOf(Reading.Refused.class, HtmlArticle.read("p", "p", page));
    assertEquals(Code.TOO_LARGE, refused.problem().code());
  }

  private static Article pact() throws IOException {
    byte[] page = Resources.toByteArray(Resources.getResource(HtmlArticleTest.class, "pact.html"));
    return article(HtmlArticle.read("pact.html", "pact", page));
  }

  private static Article article(String page, Charset charset) {
    return article(HtmlArticle.read("p.html", "p", page.getBytes(charset)));
  }

  private static Article article(Reading reading) {
    return reading instanceof Reading.Read read ? read.article() : fail(reading.toString());
  }
}
