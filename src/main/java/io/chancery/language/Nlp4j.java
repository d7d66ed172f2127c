package io.chancery.language;

import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import io.chancery.text.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** NLP4J's tokeniser, tagger, morphology, name finder and parser, one after the other. */
final class Nlp4j {

  private static final String HOME = "edu/emory/mathcs/nlp/";

  /** Without the word embeddings: the trees are the same and it saves 0.9 GB. */
  private static final String LEXICA =
      """
      <configuration><lexica>
        <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
        <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        <named_entity_gazetteers field="word_form_simplified">%1$slexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
      </lexica></configuration>
      """
          .formatted(HOME);

  private final Tokenizer tokenizer;
  private final List<NLPComponent<NLPNode>> components;

  private Nlp4j(Tokenizer tokenizer, List<NLPComponent<NLPNode>> components) {
    this.tokenizer = tokenizer;
    this.components = components;
  }

  static Nlp4j load() {
    List<NLPComponent<NLPNode>> components = new ArrayList<>();
    components.add(
        new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))));
    components.add(NLPUtils.getComponent(HOME + "models/en-pos.xz"));
    components.add(new MorphologicalAnalyzer<>(edu.emory.mathcs.nlp.common.util.Language.ENGLISH));
    components.add(NLPUtils.getComponent(HOME + "models/en-ner.xz"));
    components.add(NLPUtils.getComponent(HOME + "models/en-dep.xz"));
    return new Nlp4j(new EnglishTokenizer(), components);
  }

  /** The words of a sentence, as places in the content. */
  List<Span> words(CharSequence content, Span sentence) {
    String text = sentence.of(content);
    List<Span> words = new ArrayList<>();
    int from = 0;
    for (Token token : tokenizer.tokenize(text)) {
      // not the token's own offsets: they drift where the tokeniser cuts or joins symbols
      int start = text.indexOf(token.getWordForm(), from);
      if (start >= 0) {
        from = start + token.getWordForm().length();
        words.add(new Span(sentence.start() + start, sentence.start() + from));
      }
    }
    return words;
  }

  /** The words with all that NLP4J says of them; the first node is the artificial root. */
  NLPNode[] decode(List<String> forms) {
    NLPNode[] nodes = new NLPNode[forms.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode();
      nodes[i].setWordForm(forms.get(i - 1));
      nodes[i].setID(i);
    }
    for (NLPComponent<NLPNode> component : components) {
      component.process(nodes);
    }
    return nodes;
  }
}
