package io.chancery.language;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.util.List;

/**
 * NLP4J's lexica, tagger, morphology, name finder and parser, one after the other. Nothing in it
 * changes after it is made, so threads can share it.
 */
final class Nlp4j {

  private final List<NLPComponent<NLPNode>> components;

  /**
   * @param components what is done with the words of a sentence, in order
   */
  Nlp4j(List<NLPComponent<NLPNode>> components) {
    this.components = List.copyOf(components);
  }

  /** With the models in their compact form. */
  static Nlp4j load() {
    ModelFile.Contents models = ModelCache.load();
    DEPParser<NLPNode> parser = new DEPParser<>();
    List<String> labels = models.parser().labels();
    for (int i = 0; i < labels.size(); i++) {
      parser.getLabelCandidates().add(labels.get(i), i);
    }
    return new Nlp4j(
        List.of(
            new CompactLexica(models.lexica()),
            with(new POSTagger<>(), models.tagger()),
            new MorphologicalAnalyzer<>(edu.emory.mathcs.nlp.common.util.Language.ENGLISH),
            with(new NERTagger<>(), models.namer()),
            with(parser, models.parser())));
  }

  private static <S extends NLPState<NLPNode>> NLPComponent<NLPNode> with(
      OnlineComponent<NLPNode, S> component, LinearModel model) {
    component.setFeatureTemplate(new CompactTemplate<>(model));
    component.setOptimizer(new CompactOptimizer(model));
    component.setFlag(NLPFlag.DECODE);
    return component;
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
