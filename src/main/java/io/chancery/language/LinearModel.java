package io.chancery.language;

import java.util.List;

/**
 * What one statistical component of NLP4J learnt: for each feature, how much it speaks for each
 * label. Nine in ten of the weights are zero and are left out, which changes no sum.
 *
 * @param labels in the order of their numbers; fewer than 256
 * @param template the features to look at, as NLP4J's configuration states them
 * @param rows the row of a feature by the hash of its type and value
 * @param rowStarts where each row starts in the two lists that follow; one more than there are rows
 * @param rowLabels the label of each weight, unsigned
 * @param weights not zero
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a million weights
record LinearModel(
    List<String> labels,
    String template,
    HashTable rows,
    int[] rowStarts,
    byte[] rowLabels,
    float[] weights) {

  /** Adds the weights of a feature to the labels' scores. */
  void addTo(float[] scores, int row) {
    int end = rowStarts[row + 1];
    for (int i = rowStarts[row]; i < end; i++) {
      scores[rowLabels[i] & 0xff] += weights[i];
    }
  }

  void write(ModelWriter out) {
    out.strings(labels);
    out.string(template);
    rows.write(out);
    out.ints(rowStarts);
    out.bytes(rowLabels);
    out.floats(weights);
  }

  static LinearModel read(ModelReader in) {
    return new LinearModel(
        in.strings(), in.string(), HashTable.read(in), in.ints(), in.bytes(), in.floats());
  }
}
