package io.chancery.language;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into the words that NLP4J's models were trained on: hyphens and the {@code 's}
 * stand alone ({@code China - led}, {@code Japan 's}). Two habits of NLP4J's tokeniser are mended:
 * it takes the last full stop off {@code U.K.'s}, and leaves {@code A$500} whole.
 */
final class WordSplitter {

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(\\.\\p{Lu})+");
  private static final Pattern DOLLARS = Pattern.compile("(\\p{Lu}{1,3}\\$)(\\d.*)");

  private final Tokenizer tokenizer = new EnglishTokenizer();

  /** The words of a sentence in order, as places in the content. */
  List<Span> split(CharSequence content, Span sentence) {
    String text = sentence.of(content);
    List<Span> words = new ArrayList<>();
    int from = 0;
    for (Token token : tokenizer.tokenize(text)) {
      // not the token's own offsets: they drift where the tokeniser cuts or joins symbols
      int start = text.indexOf(token.getWordForm(), from);
      if (start >= 0) {
        from = start + token.getWordForm().length();
        add(words, text, new Span(start, from));
      }
    }
    return words.stream()
        .map(word -> new Span(sentence.start() + word.start(), sentence.start() + word.end()))
        .toList();
  }

  private static void add(List<Span> words, String text, Span word) {
    Matcher dollars = DOLLARS.matcher(text).region(word.start(), word.end());
    int last = words.size() - 1;
    if (dollars.matches()) {
      words.add(new Span(word.start(), dollars.end(1)));
      words.add(new Span(dollars.end(1), word.end()));
    } else if (last > 0 && isLostFullStop(text, words.get(last - 1), words.get(last), word)) {
      words.set(last - 1, words.get(last - 1).cover(words.get(last)));
      words.set(last, word);
    } else {
      words.add(word);
    }
  }

  /** Whether three words are {@code U.K}, a full stop, and {@code 's}, with nothing between. */
  private static boolean isLostFullStop(String text, Span initials, Span stop, Span word) {
    char apostrophe = text.charAt(word.start());
    return (apostrophe == '\'' || apostrophe == '\u2019')
        && word.start() == stop.end()
        && initials.end() == stop.start()
        && stop.length() == 1
        && text.charAt(stop.start()) == '.'
        && INITIALS.matcher(text).region(initials.start(), initials.end()).matches();
  }
}
