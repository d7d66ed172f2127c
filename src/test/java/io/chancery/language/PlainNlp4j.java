package io.chancery.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** NLP4J as it comes, from its own files: slow to load, and the measure of the compact form. */
final class PlainNlp4j {

  private static final String HOME = "edu/emory/mathcs/nlp/";

  private static final String LEXICA =
      """
      <configuration><lexica>
        <ambiguity_classes field="word_form_simplified_lowercase">
          %1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
        <word_clusters field="word_form_simplified_lowercase">
          %1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        <named_entity_gazetteers field="word_form_simplified">
          %1$slexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
      </lexica></configuration>
      """
          .formatted(HOME);

  private PlainNlp4j() {}

  static Nlp4j load() {
    List<NLPComponent<NLPNode>> components = new ArrayList<>();
    components.add(
        new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))));
    components.add(NLPUtils.getComponent(HOME + "models/en-pos.xz"));
    components.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
    components.add(NLPUtils.getComponent(HOME + "models/en-ner.xz"));
    components.add(NLPUtils.getComponent(HOME + "models/en-dep.xz"));
    return new Nlp4j(components);
  }
}
