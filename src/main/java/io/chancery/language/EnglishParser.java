package io.chancery.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the words of one English sentence and how they depend on each other.
 *
 * <p>One instance serves any number of threads. Loading takes a second or two and some 280 MB, so a
 * program needs only {@link #shared()}, which loads at the first call; the very first start on a
 * machine takes longer, see {@link ModelCache}.
 */
public final class EnglishParser {

  /** A sentence with more words is parsed in parts: the cost grows with the square. */
  static final int LONGEST = 120;

  private final WordSplitter splitter = new WordSplitter();
  private final Nlp4j nlp4j;

  EnglishParser(Nlp4j nlp4j) {
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
   * @return the words with their tree; none where the sentence is blank; several trees side by
   *     side, each with its own root, where it has more than 120 words
   */
  public ParsedSentence parse(CharSequence content, Span sentence) {
    List<Span> words = splitter.split(content, sentence);
    List<ParsedToken> tokens = new ArrayList<>(words.size());
    while (tokens.size() < words.size()) {
      int from = tokens.size();
      parsePart(content, words.subList(from, partEnd(content, words, from)), tokens);
    }
    return new ParsedSentence(sentence, tokens);
  }

  /** Where a part that starts there ends: behind its last semicolon, colon or comma if too long. */
  private static int partEnd(CharSequence content, List<Span> words, int from) {
    if (words.size() - from <= LONGEST) {
      return words.size();
    }
    for (String mark : List.of(";", ":", ",")) {
      for (int end = from + LONGEST; end > from + LONGEST / 2; end--) {
        if (words.get(end - 1).of(content).equals(mark)) {
          return end;
        }
      }
    }
    return from + LONGEST;
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
              lemma(node),
              node.getPartOfSpeechTag(),
              head == 0 ? -1 : offset + head - 1,
              node.getDependencyLabel(),
              node.getNamedEntityTag().endsWith("-PERSON")));
    }
  }

  /** NLP4J's lemma; the word itself where that is only a mark for any number or web address. */
  private static String lemma(NLPNode node) {
    String form = node.getWordForm();
    boolean standsForMany =
        node.getLemma().startsWith("#") || form.chars().anyMatch(Character::isDigit);
    return (standsForMany ? form : node.getLemma()).toLowerCase(Locale.ROOT);
  }
}
