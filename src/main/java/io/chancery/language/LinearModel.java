package io.chancery.language;

import java.util.List;

/**
 * What one statistical component of NLP4J learnt: for each feature, how much it speaks for each
 * label. Nine in ten of the weights are zero and are left out, which changes no sum.
 *
 * @param labels in the order of their numbers
 * @param template the features to look at, as NLP4J's configuration states them
 * @param rows where the row of a feature starts, by the hash of the feature's type and value
 * @param weights the rows: the number of weights, then for each its label and its bits
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; millions of weights
record LinearModel(List<String> labels, String template, HashTable rows, int[] weights) {

  /** Adds the weights of a feature to the labels' scores. */
  void addTo(float[] scores, int row) {
    int end = row + 1 + 2 * weights[row];
    for (int i = row + 1; i < end; i += 2) {
      scores[weights[i]] += Float.intBitsToFloat(weights[i + 1]);
    }
  }

  void write(ModelWriter out) {
    out.strings(labels);
    out.string(template);
    rows.write(out);
    out.ints(weights);
  }

  static LinearModel read(ModelReader in) {
    return new LinearModel(in.strings(), in.string(), HashTable.read(in), in.ints());
  }
}
