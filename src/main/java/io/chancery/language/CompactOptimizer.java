package io.chancery.language;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.WeightVector;

/** Scores labels with a {@link LinearModel}; it cannot learn. */
@SuppressWarnings("serial") // never serialised
final class CompactOptimizer extends OnlineOptimizer {

  private final LinearModel model;

  CompactOptimizer(LinearModel model) {
    super(new WeightVector(), 0, 0);
    this.model = model;
    addLabels(model.labels());
  }

  @Override
  public float[] scores(FeatureVector features) {
    return ((CompactTemplate.Rows) features).scores(model);
  }

  @Override
  protected void trainAux(Instance instance) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void updateMiniBatch() {
    throw new UnsupportedOperationException();
  }

  @Override
  protected int getPredictedLabel(Instance instance) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected float getLearningRate(int index, boolean sparse) {
    throw new UnsupportedOperationException();
  }
}
