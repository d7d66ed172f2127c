package io.chancery.language;

import io.chancery.language.DateReading.Draft;
import io.chancery.language.DateWords.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dates in a text and counts them from its day of publication.
 *
 * <p>A date that is not certain is given only as exactly as it is certain (its month or year), else
 * not at all; {@link DateMention#basis()} says how it became certain. Needs no parser, no clock and
 * no locale. Linear in the text; safe for use by several threads.
 */
public final class DateScanner {

  private final WordTable<Word> table = DateWords.read();

  /**
   * The dates in the text, in order, without overlaps.
   *
   * @param published the day of publication; where absent, only dates that the article itself makes
   *     certain are given
   */
  public List<DateMention> scan(CharSequence text, Optional<LocalDate> published) {
    RawWords<Word> words = RawWords.of(text, table);
    List<Draft> drafts = DateReader.read(words);
    if (published.isEmpty()) {
      return new DateAnchors(words, drafts).mentions();
    }
    DateResolver resolver = new DateResolver(published.get());
    return drafts.stream().flatMap(draft -> resolver.resolve(draft).stream()).toList();
  }
}
