package io.chancery.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.chancery.text.Problem;
import io.chancery.text.Problem.Code;
import io.chancery.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class ArticleReaderTest {

  private static final String ONE =
      "{\"id\":\"a-1\",\"url\":\"https://example.org/1\",\"publisher\":\"The Example\","
          + "\"title\":\"Ministers meet\",\"published\":\"2023-05-06\",\"extra\":{\"deep\":[1,2]},"
          + "\"text\":\" The ministers  met.\\r\\n\\nThey agreed.\\n\"}";

  private final Path folder;

  ArticleReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsOneJsonObject() throws IOException {
    Article article = only(file("x.json", ONE));
    assertEquals("a-1", article.id());
    assertEquals("Ministers meet", article.title());
    assertEquals(Optional.of("https://example.org/1"), article.source().url());
    assertEquals(Optional.of("The Example"), article.source().publisher());
    assertEquals(Optional.of(LocalDate.of(2023, 5, 6)), article.source().published());
  }

  @Test
  void keepsTheTextOfJsonCharacterByCharacter() throws IOException {
    assertEquals(" The ministers  met.\r\n\nThey agreed.\n", only(file("x.json", ONE)).text());
  }

  @Test
  void takesTheFileNameWhereJsonHasNoId() throws IOException {
    assertEquals("my.news", only(file("my.news.json", "{\"text\":\"Some text.\"}")).id());
  }

  @Test
  void readsJsonLinesAndNumbersThemAsTheyStand() throws IOException {
    String lines = "{\"text\":\"First.\"}\n\n{\"text\":\"Third.\"}";
    List<Article> articles = articles(read(file("day.jsonl", lines)));
    assertEquals(List.of("day-1", "day-3"), articles.stream().map(Article::id).toList());
  }

  @Test
  void goesOnAfterABadLine() throws IOException {
    String lines =
        "{\"text\":\"First.\"}\n{\"text\":\n[1]\n{\"id\":\"x\"}\n{\"text\":\"Fifth.\"}\n";
    Path file = file("day.jsonl", lines);
    List<Reading> readings = read(file);
    assertEquals(List.of("day-1", "day-5"), articles(readings).stream().map(Article::id).toList());
    assertEquals(
        List.of(
            file + ":2 " + Code.BAD_JSON,
            file + ":3 " + Code.BAD_JSON,
            file + ":4 " + Code.NO_TEXT),
        problems(readings).stream().map(p -> p.place() + " " + p.code()).toList());
  }

  @Test
  void readsAnArrayOfObjects() throws IOException {
    Path file = file("all.json", "[{\"text\":\"One.\"}, 7, {\"id\":\"two\",\"text\":\"Two.\"}]");
    List<Reading> readings = read(file);
    assertEquals(List.of("all-1", "two"), articles(readings).stream().map(Article::id).toList());
    assertEquals(file + " item 2", problems(readings).get(0).place());
  }

  @Test
  void readsJsonLinesThatAreCalledJson() throws IOException {
    assertEquals(
        2, articles(read(file("a.json", "{\"text\":\"A.\"}\n{\"text\":\"B.\"}\n"))).size());
  }

  @Test
  void readsGzip() throws IOException {
    Path file = folder.resolve("day.jsonl.gz");
    Files.write(file, gzip(ONE.getBytes(StandardCharsets.UTF_8)));
    assertEquals("a-1", only(file).id());
  }

  @Test
  void splitsPlainTextIntoTitleAndText() throws IOException {
    Article article =
        only(file("talks.txt", "\n\nTalks end\r\n\r\nTalks end\n\nA line.\n\nB line.\n"));
    assertEquals("talks", article.id());
    assertEquals("Talks end", article.title());
    assertEquals("A line.\n\nB line.", article.text());
    assertEquals(List.of(), article.silent());
  }

  @Test
  void marksTheTitleSilentThatAJsonTextRepeats() throws IOException {
    Article article =
        only(file("t.json", "{\"title\":\"Talks end\",\"text\":\"Talks end\\n\\nThey ended.\"}"));
    assertEquals("Talks end\n\nThey ended.", article.text());
    Span silent = article.silent().get(0);
    assertEquals("Talks end", silent.of(article.content()));
    assertEquals(10, silent.start());
  }

  @Test
  void readsStandardInput() {
    InputStream stdin =
        new ByteArrayInputStream("A title\nSome text.".getBytes(StandardCharsets.UTF_8));
    List<Reading> readings = new ArticleReader(stdin).read(List.of("-")).toList();
    assertEquals("stdin", articles(readings).get(0).id());
  }

  @Test
  void readsFoldersByPathAndEachFileOnce() throws IOException {
    file("b.txt", "B\ntext");
    file("sub/a.txt", "A\ntext");
    file("a.txt.gz", "Not packed in truth\ntext");
    file(".hidden.txt", "H\ntext");
    List<Reading> readings =
        reader().read(List.of(folder.toString(), folder.resolve("b.txt").toString())).toList();
    assertEquals(List.of("a", "b"), articles(readings).stream().map(Article::id).toList());
    Problem problem = problems(readings).get(0);
    assertEquals(Code.DUPLICATE_ID, problem.code());
    assertTrue(problem.message().contains("a.txt.gz"), problem.message());
  }

  @Test
  void expandsPatterns() throws IOException {
    file("one.txt", "1\ntext");
    file("two.json", "{\"text\":\"x\"}");
    file("deep/three.txt", "3\ntext");
    assertEquals(List.of("one"), ids(folder + "/*.txt"));
    assertEquals(List.of("three", "one"), ids(folder + "/{*,**/*}.txt"));
  }

  @Test
  void opensNothingBeforeItIsAskedFor() throws IOException {
    Path first = file("1.txt", "One\ntext");
    Path second = file("2.txt", "Two\ntext");
    try (Stream<Reading> readings = reader().read(List.of(first.toString(), second.toString()))) {
      var each = readings.iterator();
      each.next();
      Files.delete(second);
      Reading.Refused refused = (Reading.Refused) each.next();
      assertEquals(Code.NOT_FOUND, refused.problem().code());
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty.txt   |                        | EMPTY     | is empty
          blank.txt   | ' \\n \\n'             | EMPTY     | white space
          blank.jsonl | '\\n\\n'               | EMPTY     | empty lines
          title.txt   | 'Only a title'         | NO_TEXT   | below the first line
          a.pdf       | '%PDF-1.7 x'           | BINARY    | a PDF, not text; convert it to text
          a.docx      | 'PK\\003\\004 x'       | BINARY    | office document
          a.png       | '\\211PNG x'           | BINARY    | a PNG picture
          nul.txt     | 'a\\0b and so on'      | BINARY    | not text
          bad.json    | '{"text": "a"'         | BAD_JSON  | not valid JSON
          number.json | '17'                   | BAD_JSON  | not an object
          none.json   | '[]'                   | BAD_JSON  | no article
          text.json   | '{"title": "x"}'       | NO_TEXT   | has no "text"
          null.json   | '{"text": null}'       | NO_TEXT   | is null
          list.json   | '{"text": ["a", "b"]}' | NO_TEXT   | not a string
          white.json  | '{"text": " \\\\n "}'  | NO_TEXT   | is empty
          """)
  void refusesWithOneClearProblem(String name, String content, Code code, String says)
      throws IOException {
    String bytes = content == null ? "" : content.translateEscapes();
    Path file = folder.resolve(name);
    Files.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1));
    Problem problem = onlyProblem(read(file));
    assertEquals(code, problem.code());
    assertTrue(problem.place().startsWith(file.toString()), problem.place());
    assertTrue(problem.message().contains(says), problem.message());
  }

  @Test
  void refusesWhatIsNotThere() {
    for (String name : List.of(folder + "/none.txt", folder + "/*.none", folder.toString(), "")) {
      Problem problem = onlyProblem(reader().read(List.of(name)).toList());
      assertEquals(Code.NOT_FOUND, problem.code(), problem.toString());
    }
  }

  @Test
  void refusesAnArticleOverTheLimitAndReadsTheNext() throws IOException {
    String lines = "{\"text\":\"" + "x".repeat(4000) + "\"}\n{\"text\":\"Short.\"}\n";
    Path file = file("day.jsonl", lines);
    List<Reading> readings = small().read(List.of(file.toString())).toList();
    assertEquals(file + ":1", problems(readings).get(0).place());
    assertEquals(Code.TOO_LARGE, problems(readings).get(0).code());
    assertEquals("day-2", articles(readings).get(0).id());
  }

  @Test
  void refusesAFileOverTheLimit() throws IOException {
    for (String name : List.of("a.txt", "a.html", "a.json")) {
      String text = "Title\n" + "x".repeat(4000);
      String content = name.endsWith("json") ? "{\"text\":\"" + "x".repeat(4000) + "\"}" : text;
      Path file = file(name, content);
      Problem problem = onlyProblem(small().read(List.of(file.toString())).toList());
      assertEquals(Code.TOO_LARGE, problem.code(), problem.toString());
    }
  }

  @Test
  void givesUpOnAPackedLineWithoutEnd() throws IOException {
    Path file = folder.resolve("bomb.jsonl.gz");
    Files.write(file, gzip("x".repeat(5_000_000).getBytes(StandardCharsets.UTF_8)));
    Problem problem = onlyProblem(small().read(List.of(file.toString())).toList());
    assertEquals(Code.TOO_LARGE, problem.code());
    assertTrue(problem.message().contains("rest of the file was not read"), problem.message());
  }

  @Test
  void refusesADamagedGzip() throws IOException {
    byte[] packed = gzip("A title\nA text that is cut off.".getBytes(StandardCharsets.UTF_8));
    Path file = folder.resolve("cut.txt.gz");
    Files.write(file, Arrays.copyOf(packed, packed.length - 12));
    assertEquals(Code.UNREADABLE, onlyProblem(read(file)).code());
  }

  @Test
  void refusesJsonNestedWithoutEnd() throws IOException {
    Path file = file("deep.json", "{\"x\":" + "[".repeat(200_000));
    Problem problem = onlyProblem(read(file));
    assertEquals(Code.BAD_JSON, problem.code());
    assertTrue(problem.message().contains("nested too deeply"), problem.message());
  }

  @Test
  void keepsLengthsWhereHalfASurrogatePairStands() throws IOException {
    assertEquals("a\uFFFDb", only(file("s.json", "{\"text\":\"a\\ud83db\"}")).text());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, 'The café’s owner, Señor Müller, met the minister – they agreed.'",
    "KOI8-R, 'Министры встретились во вторник и договорились о новом соглашении между странами.'",
    "Shift_JIS, '日本とフィジーは火曜日に新しい協定に署名した。これは長い交渉の結果である。'",
    "GB18030, '两国部长星期二会面，并同意签署一项新的渔业协定，官员们表示。'",
    "UTF-16LE, 'The ministers met in the café on Tuesday.'",
    "UTF-16BE, 'The ministers met in the café on Tuesday.'",
  })
  void tellsTheEncodingOfPlainText(String charset, String text) throws IOException {
    Path file = folder.resolve("e.txt");
    Files.write(file, ("Title\n\n" + text).getBytes(Charset.forName(charset)));
    assertEquals(text, only(file).text());
  }

  @Test
  void readsUtf8WithAMark() throws IOException {
    assertEquals("Title", only(file("m.txt", "\uFEFFTitle\nText.")).title());
    assertEquals("a", only(file("m.json", "\uFEFF{\"id\":\"a\",\"text\":\"Text.\"}")).id());
  }

  private static ArticleReader small() {
    return new ArticleReader(InputStream.nullInputStream(), new Limits(2048, 1 << 20));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static ArticleReader reader() {
    return new ArticleReader(InputStream.nullInputStream());
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static List<Reading> read(Path file) {
    return reader().read(List.of(file.toString())).toList();
  }

  private static List<String> ids(String input) {
    return articles(reader().read(List.of(input)).toList()).stream().map(Article::id).toList();
  }

  private static Article only(Path file) {
    List<Reading> readings = read(file);
    assertEquals(1, readings.size(), readings.toString());
    return readings.get(0) instanceof Reading.Read read
        ? read.article()
        : fail(readings.get(0).toString());
  }

  private static Problem onlyProblem(List<Reading> readings) {
    assertEquals(1, readings.size(), readings.toString());
    return problems(readings).get(0);
  }

  private static List<Article> articles(List<Reading> readings) {
    return readings.stream()
        .filter(Reading.Read.class::isInstance)
        .map(r -> ((Reading.Read) r).article())
        .toList();
  }

  private static List<Problem> problems(List<Reading> readings) {
    return readings.stream()
        .filter(Reading.Refused.class::isInstance)
        .map(r -> ((Reading.Refused) r).problem())
        .toList();
  }
}
