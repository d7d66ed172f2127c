package io.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chancery.article.Article;
import io.chancery.authority.Authority;
import io.chancery.ontology.Dip;
import io.chancery.ontology.Lexicon;
import io.chancery.ontology.Ontology;
import io.chancery.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What articles state, by invented examples: {@code cases} hold what must be found, {@code wishes}
 * what a reader finds and the program does not yet.
 *
 * <p>{@code -Dchancery.cases=rewrite} puts what is found today into {@code cases}; read the
 * difference before you keep it.
 */
class ExtractorTest {

  private static final Path FOLDER = Path.of("src/test/resources/io/chancery/extract");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("chancery.cases"));

  /** Generous, since a machine that runs other things must not make a test fail. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static Ontology ontology;
  private static Authority authority;
  private static Extractor extractor;

  @BeforeAll
  static void load() throws IOException {
    ontology = Ontology.load(Path.of("ontology"));
    authority = Authority.load(Path.of("ontology/authority"));
    extractor = new Extractor(ontology, Lexicon.load(Path.of("ontology")), authority);
  }

  static List<ExtractionCase> cases() throws IOException {
    return ExtractionCase.in(FOLDER.resolve("cases"));
  }

  static List<ExtractionCase> wishes() throws IOException {
    return ExtractionCase.in(FOLDER.resolve("wishes"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhatTheArticleStates(ExtractionCase example) {
    List<String> found = found(example);
    if (REWRITE && !found.equals(example.facts())) {
      example.rewrite(found);
      return;
    }
    assertEquals(String.join("\n", example.facts()), String.join("\n", found), example.text());
  }

  /** A list of what is missing: it must shrink as soon as it can. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("wishes")
  void awaitsWhatIsWished(ExtractionCase wish) {
    assertNotEquals(
        wish.facts(), found(wish), "the wish has come true: move it from wishes/ to cases/");
  }

  private static List<String> found(ExtractionCase example) {
    Extraction extraction = extractor.extract(example.article());
    assertStandsInItsArticle(extraction);
    return FactLine.of(extraction, ontology);
  }

  private static void assertStandsInItsArticle(Extraction extraction) {
    Span content = new Span(0, extraction.article().content().length());
    for (Fact fact : extraction.facts()) {
      fact.evidence().forEach(e -> assertTrue(content.contains(e), e::toString));
      fact.slots().forEach(s -> assertTrue(content.contains(s.span()), s::toString));
      assertFalse(fact.evidence().stream().anyMatch(extraction.article()::isSilent));
    }
  }

  @Test
  void knowsNoWordThatTheLexiconDoesNotHold(@TempDir Path folder) throws IOException {
    Extractor wordless = new Extractor(ontology, Lexicon.load(withoutEntries(folder)), authority);
    for (ExtractionCase example : cases()) {
      List<Fact> events =
          wordless.extract(example.article()).facts().stream()
              .filter(f -> !f.type().equals(Dip.TENURE))
              .toList();
      assertEquals(List.of(), events, example.toString());
    }
  }

  /** The lexicon's files with their frames and prefixes, but no word. */
  private static Path withoutEntries(Path folder) throws IOException {
    Path target = Files.createDirectory(folder.resolve("lexicon"));
    try (Stream<Path> files = Files.list(Path.of("ontology/lexicon"))) {
      for (Path file : files.sorted().toList()) {
        String kept =
            Files.readString(file)
                .lines()
                .takeWhile(l -> !l.contains(" a ontolex:"))
                .collect(Collectors.joining("\n"));
        Files.writeString(target.resolve(file.getFileName()), kept);
      }
    }
    return folder;
  }

  @Test
  void findsTheSameInEveryOrderAndOnEveryThread() throws Exception {
    List<Article> articles = cases().stream().map(ExtractionCase::article).toList();
    List<Extraction> alone = articles.stream().map(extractor::extract).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Extraction>> onThreads =
          threads.invokeAll(
              articles.stream()
                  .map(a -> (Callable<Extraction>) () -> extractor.extract(a))
                  .toList());
      for (int i = articles.size() - 1; i >= 0; i--) {
        assertEquals(alone.get(i), onThreads.get(i).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  static Stream<Arguments> troubles() {
    String clause = "Fiji and Tonga signed a pact with Samoa and gave $5 million to Kiribati, and ";
    return Stream.of(
        Arguments.of("nothing", ""),
        Arguments.of("only spaces and line feeds", " \n\n\t\n \u00a0\n"),
        Arguments.of(
            "only boilerplate", "Read also: More news\n\nShare this article\n\nAdvertisement"),
        Arguments.of("a line of 200 kB without a blank", "x".repeat(200_000)),
        Arguments.of("a line of 200 kB", "Fiji said so. ".repeat(15_000)),
        // with twice the words it takes eight times as long: places are sought for each draft anew
        Arguments.of("a sentence of 2,400 words", clause.repeat(150) + "left."),
        Arguments.of("brackets never closed", "Fiji (".repeat(2_000) + "signed a pact with Tonga"),
        Arguments.of(
            "emoji",
            "Fiji \uD83C\uDDEB\uD83C\uDDEF signed a pact \uD83E\uDD1D with Tonga \uD83D\uDE00."),
        Arguments.of("half a surrogate pair", "Fiji \uD83C signed a pact \uDDEB with Tonga."),
        Arguments.of(
            "right-to-left text",
            "\u0648\u0642\u0639\u062a Fiji \u0627\u062a\u0641\u0627\u0642\u064a\u0629 \u200fsigned a pact with\u200f \u05d4\u05e1\u05db\u05dd Tonga."),
        Arguments.of(
            "control characters", "Fiji\u0000 signed\u0007 a pact\u001b[31m with\u2028Tonga."),
        Arguments.of("numbers without end", "Fiji gave Tonga $" + "9".repeat(5_000) + " million."),
        Arguments.of("capitals only", "FIJI AND TONGA SIGN A PACT WITH SAMOA ON PATROL BOATS"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("troubles")
  void survives(String trouble, String text) {
    Article article = new Article("trouble", Article.Source.UNKNOWN, "", text, List.of());
    assertTimeoutPreemptively(
        LIMIT, () -> assertStandsInItsArticle(extractor.extract(article)), trouble);
  }
}
