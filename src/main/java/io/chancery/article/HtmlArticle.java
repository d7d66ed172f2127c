package io.chancery.article;

import io.chancery.article.Article.Source;
import io.chancery.text.Problem.Code;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a web page: what it says of itself, and its main text without the page around it. */
final class HtmlArticle {

  /** How far into a page its encoding may be declared (HTML, section 4.2.5.4: 1,024 bytes). */
  private static final int DECLARED_WITHIN = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]{0,200}?charset\\s{0,3}=|<\\?xml[^>]{0,100}?encoding\\s{0,3}=)\\s{0,3}[\"']?([\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** The extractor wants an address to resolve links with; links are not kept. */
  private static final String ANY_ADDRESS = "https://page.invalid/";

  /** Text, elements and comments; the extractor's time grows with the square of their number. */
  private static final int MOST_NODES = 20_000;

  private static final int DEEPEST = 256;

  /** What is around an article on any page, and captions, which stand apart from the text. */
  private static final String AROUND =
      "script, style, noscript, template, nav, aside, footer, form, button, dialog, iframe, svg,"
          + " figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=dialog], [role=contentinfo]";

  /** Words in the class or id of an element that is around the text; each between separators. */
  private static final Pattern AROUND_NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:ad|ads|advert|advertisement|cookie|cookies|consent|newsletter|related|recirc"
              + "|share|sharing|social|comments|promo|sponsored|subscribe|paywall|breadcrumbs?)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private HtmlArticle() {}

  static Reading read(String place, String id, byte[] content) {
    Document page = Jsoup.parse(Encoding.decode(content, declared(content)));
    if (isTooDeep(page)) {
      String message = "its tags are nested too deeply or too many for an article; save it as text";
      return Reading.refused(Code.TOO_LARGE, place, message);
    }
    HtmlMetadata metadata = HtmlMetadata.of(page);
    String text = withoutTitle(mainText(page), metadata.title());
    if (text.isBlank()) {
      String message = "no main text was found in this page; save the article as text";
      return Reading.refused(Code.NO_TEXT, place, message);
    }
    Source source = metadata.source();
    var silent = SilentPlaces.in(metadata.title(), text);
    return new Reading.Read(new Article(id, source, metadata.title(), text, silent), place);
  }

  private static Optional<Charset> declared(byte[] content) {
    int length = Math.min(content.length, DECLARED_WITHIN);
    Matcher found = DECLARED.matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1));
    return found.find() ? Encoding.named(found.group(1)) : Optional.empty();
  }

  private static boolean isTooDeep(Document page) {
    int[] seen = new int[2];
    page.traverse(
        (node, depth) -> {
          seen[0]++;
          seen[1] = Math.max(seen[1], depth);
        });
    return seen[0] > MOST_NODES || seen[1] > DEEPEST;
  }

  private static String mainText(Document page) {
    Document bare = page.clone();
    removeAround(bare);
    Element main = new Readability4J(ANY_ADDRESS, bare.clone()).parse().getArticleContent();
    String text = main == null ? "" : HtmlText.of(main);
    return text.isBlank() ? HtmlText.of(bare.body()) : text;
  }

  private static void removeAround(Document page) {
    page.select(AROUND).remove();
    int all = page.body().text().length();
    for (Element element : page.body().select("[class], [id]")) {
      boolean around = AROUND_NAME.matcher(element.className() + " " + element.id()).find();
      // a page may call its whole body "share-enabled"; then the name says nothing
      if (around && element.text().length() * 3 < all) {
        element.remove();
      }
    }
  }

  private static String withoutTitle(String text, @Nullable String title) {
    int end = text.indexOf('\n');
    boolean repeated = end > 0 && text.substring(0, end).strip().equals(title);
    return repeated ? text.substring(end).strip() : text;
  }
}
