package io.chancery.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the words of one English sentence and how they depend on each other.
 *
 * <p>One instance serves any number of threads. Loading takes seconds and hundreds of megabytes, so
 * a program needs only {@link #shared()}, which loads at the first call.
 */
public final class EnglishParser {

  /** A sentence with more words than this gets no tree: what it costs grows with the square. */
  static final int LONGEST = 120;

  private final Nlp4j nlp4j;

  private EnglishParser(Nlp4j nlp4j) {
    this.nlp4j = nlp4j;
  }

  /** The parser of this JVM, loaded at the first call. */
  public static EnglishParser shared() {
    return Holder.INSTANCE;
  }

  private static final class Holder {
    static final EnglishParser INSTANCE = new EnglishParser(Nlp4j.load());
  }

  /**
   * Parses one sentence.
   *
   * @param content the article's content
   * @param sentence the sentence's place in it
   * @return the words with their tree; no words where the sentence holds none
   */
  public ParsedSentence parse(CharSequence content, Span sentence) {
    List<Span> words = nlp4j.words(content, sentence);
    List<ParsedToken> tokens = new ArrayList<>(words.size());
    for (int from = 0; from < words.size(); from += LONGEST) {
      parsePart(content, words.subList(from, Math.min(words.size(), from + LONGEST)), tokens);
    }
    return new ParsedSentence(sentence, tokens);
  }

  private void parsePart(CharSequence content, List<Span> words, List<ParsedToken> tokens) {
    int offset = tokens.size();
    List<String> forms = words.stream().map(word -> word.of(content)).toList();
    NLPNode[] nodes = nlp4j.decode(forms);
    for (int i = 0; i < forms.size(); i++) {
      NLPNode node = nodes[i + 1];
      int head = node.getDependencyHead().getID();
      tokens.add(
          new ParsedToken(
              offset + i,
              words.get(i),
              forms.get(i),
              node.getLemma().toLowerCase(Locale.ROOT),
              node.getPartOfSpeechTag(),
              head == 0 ? -1 : offset + head - 1,
              node.getDependencyLabel(),
              node.getNamedEntityTag() != null && node.getNamedEntityTag().endsWith("-PERSON")));
    }
  }
}
