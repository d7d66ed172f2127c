package io.chancery.language;

import edu.emory.mathcs.nlp.common.util.XMLUtils;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** NLP4J's features of a state, looked up by hash instead of by text. */
@SuppressWarnings("serial") // never serialised
final class CompactTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

  private static final char BETWEEN_PARTS = '_';

  private final HashTable rows;

  CompactTemplate(LinearModel model) {
    super(
        XMLUtils.getDocumentElement(
            new ByteArrayInputStream(model.template().getBytes(StandardCharsets.UTF_8))),
        new HyperParameter());
    this.rows = model.rows();
  }

  /** The rows of the features that hold, in NLP4J's order, which the sums depend on. */
  static final class Rows extends FeatureVector {
    private int[] rows = new int[128];
    private int size;

    private void add(int row) {
      if (row == HashTable.NONE) {
        return;
      }
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, 2 * size);
      }
      rows[size++] = row;
    }

    float[] scores(LinearModel model) {
      float[] scores = new float[model.labels().size()];
      for (int i = 0; i < size; i++) {
        model.addTo(scores, rows[i]);
      }
      return scores;
    }
  }

  @Override
  public FeatureVector createFeatureVector(S state, boolean isTrain) {
    Rows found = new Rows();
    int type = 0;
    for (FeatureItem item : feature_set) {
      Collection<String> values = getFeatures(state, item);
      if (values != null) {
        for (String value : values) {
          found.add(rows.get(Hash64.of(type, value)));
        }
      }
      type++;
    }
    for (FeatureItem[] items : feature_list) {
      addJoined(found, state, type++, items);
    }
    return found;
  }

  private void addJoined(Rows found, S state, int type, FeatureItem[] items) {
    long hash = Hash64.start(type);
    for (int i = 0; i < items.length; i++) {
      String part = getFeature(state, items[i]);
      if (part == null) {
        return;
      }
      hash = Hash64.add(i == 0 ? hash : Hash64.add(hash, BETWEEN_PARTS), part);
    }
    found.add(rows.get(Hash64.finish(hash)));
  }
}
