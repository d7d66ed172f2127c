package io.chancery.article;

import io.chancery.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article as it was read, before anything is made of it.
 *
 * <p>All offsets of later steps count in {@link #content()}: the title, one line feed, the text.
 *
 * @param id what names the article in the graph; unique in a store; never empty
 * @param source where it was published
 * @param title the headline; empty where the input has none
 * @param text the body as the input gives it, nothing removed; paragraphs are separated by line
 *     feeds
 * @param silent stretches of {@link #content()} that state nothing (boilerplate, captions, a title
 *     repeated, a line in another language), sorted, without overlaps
 */
public record Article(String id, Source source, String title, String text, List<Span> silent) {

  /**
   * Where and when an article appeared; each part is absent where the input does not say.
   *
   * @param url the canonical address
   * @param publisher the name of the outlet
   * @param published the day of publication
   * @param language BCP 47 tag of the main text, e.g. {@code en}
   */
  public record Source(
      Optional<String> url,
      Optional<String> publisher,
      Optional<LocalDate> published,
      Optional<String> language) {

    public static final Source UNKNOWN =
        new Source(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    silent = List.copyOf(silent);
  }

  /** The title, a line feed and the text: what every span of this article counts in. */
  public String content() {
    return title + "\n" + text;
  }

  /** Whether the place states nothing. */
  public boolean isSilent(Span place) {
    return silent.stream().anyMatch(s -> s.overlaps(place));
  }
}
