package io.chancery.language;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns NLP4J's serialised models and lexica into the compact form; needs about 1 GB of heap. */
final class ModelConverter {

  private static final String HOME = "edu/emory/mathcs/nlp/";

  private ModelConverter() {}

  /** Reads one of NLP4J's models: {@code pos}, {@code ner} or {@code dep}. */
  static LinearModel model(String name) throws IOException {
    return convert((OnlineComponent<?, ?>) readObject("models/en-" + name + ".xz"));
  }

  private static Object readObject(String path) throws IOException {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(HOME + path)) {
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(path + " holds a class that this version of NLP4J does not have", e);
    }
  }

  private static LinearModel convert(OnlineComponent<?, ?> component) throws IOException {
    MajorVector vector = component.getOptimizer().getWeightVector().getSparseWeightVector();
    List<String> labels = component.getOptimizer().getLabelMap().getLabelList();
    if (component.getOptimizer().getBias() != 0) {
      throw new IOException("this model of NLP4J has a bias, which is not provided for");
    }
    int features = vector.getFeatureSize();
    int[] starts = new int[features];
    int[] weights = new int[features + 2 * vector.countNonZeroWeights()];
    int next = 0;
    for (int feature = 0; feature < features; feature++) {
      starts[feature] = next++;
      for (int label = 0; label < labels.size(); label++) {
        float weight = vector.get(label, feature);
        if (weight != 0) {
          weights[next++] = label;
          weights[next++] = Float.floatToRawIntBits(weight);
          weights[starts[feature]]++;
        }
      }
    }
    FeatureTemplate<?, ?> template = component.getFeatureTemplate();
    return new LinearModel(List.copyOf(labels), xml(template), rows(template, starts), weights);
  }

  private static HashTable rows(FeatureTemplate<?, ?> template, int[] starts) throws IOException {
    List<Object2IntMap<String>> types = featureMap(template).getIndexMaps();
    int size = types.stream().mapToInt(Map::size).sum();
    long[] hashes = new long[size];
    int[] numbers = new int[size];
    int next = 0;
    for (int type = 0; type < types.size(); type++) {
      for (Object2IntMap.Entry<String> entry : types.get(type).object2IntEntrySet()) {
        // NLP4J passes over a feature numbered 0 or beyond the weights
        if (entry.getIntValue() > 0 && entry.getIntValue() < starts.length) {
          hashes[next] = Hash64.of(type, entry.getKey());
          numbers[next++] = starts[entry.getIntValue()];
        }
      }
    }
    return HashTable.of(Arrays.copyOf(hashes, next), Arrays.copyOf(numbers, next));
  }

  /** NLP4J keeps the map to itself. */
  private static FeatureMap featureMap(FeatureTemplate<?, ?> template) throws IOException {
    try {
      Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return (FeatureMap) field.get(template);
    } catch (ReflectiveOperationException e) {
      throw new IOException("this version of NLP4J has no feature map where it is looked for", e);
    }
  }

  /** The features in the notation of NLP4J's configuration, word embeddings left out. */
  private static String xml(FeatureTemplate<?, ?> template) {
    StringBuilder xml = new StringBuilder("<features>");
    for (FeatureItem item : template.getSetFeatureList()) {
      xml.append("<feature set=\"true\" f0=\"").append(notation(item)).append("\"/>");
    }
    for (FeatureItem[] items : template.getFeatureList()) {
      xml.append("<feature");
      for (int i = 0; i < items.length; i++) {
        xml.append(" f%d=\"%s\"".formatted(i, notation(items[i])));
      }
      xml.append("/>");
    }
    return xml.append("</features>").toString();
  }

  private static String notation(FeatureItem item) {
    return item.source
        + (item.window == 0 ? "" : String.valueOf(item.window))
        + (item.relation == null ? "" : "_" + item.relation)
        + ":"
        + item.field
        + (item.attribute == null ? "" : ":" + item.attribute);
  }

  /** Reads NLP4J's lexica, without the word embeddings. */
  @SuppressWarnings("unchecked") // the files are known to hold these types
  static CompactLexica.Data lexica() throws IOException {
    Words words = new Words();
    Map<String, Integer> classes = new LinkedHashMap<>();
    words.add(
        CompactLexica.CLASSES,
        (Map<String, ? extends Collection<String>>)
            readObject("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
        classes);
    Map<String, Integer> clusters = new LinkedHashMap<>();
    words.add(
        CompactLexica.CLUSTERS,
        (Map<String, ? extends Collection<String>>)
            readObject("lexica/en-brown-clusters-simplified-lowercase.xz"),
        clusters);
    Names names = new Names();
    names.add(
        ((PrefixTree<String, ? extends Collection<String>>)
                readObject("lexica/en-named-entity-gazetteers-simplified.xz"))
            .getRoot());
    return new CompactLexica.Data(
        words.table(),
        List.copyOf(classes.keySet()),
        List.copyOf(clusters.keySet()),
        names.edges.table(),
        names.values.stream().mapToInt(Integer::intValue).toArray(),
        List.copyOf(names.different.keySet()));
  }

  private static int number(Collection<String> values, Map<String, Integer> different) {
    return different.computeIfAbsent(String.join(" ", values), text -> different.size());
  }

  /** Hashes and their numbers, as they are gathered. */
  private static final class Words {
    private long[] hashes = new long[1 << 16];
    private int[] numbers = new int[1 << 16];
    private int size;

    void add(
        int space,
        Map<String, ? extends Collection<String>> lexicon,
        Map<String, Integer> different) {
      lexicon.forEach((word, values) -> add(Hash64.of(space, word), number(values, different)));
    }

    void add(long hash, int number) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      hashes[size] = hash;
      numbers[size++] = number;
    }

    HashTable table() {
      return HashTable.of(Arrays.copyOf(hashes, size), Arrays.copyOf(numbers, size));
    }
  }

  /** The tree of names; a node's number is its place in {@code values}. */
  private static final class Names {
    private final Words edges = new Words();
    private final List<Integer> values = new ArrayList<>();
    private final Map<String, Integer> different = new LinkedHashMap<>();

    private int add(PrefixNode<String, ? extends Collection<String>> node) {
      int place = values.size();
      values.add(node.hasValue() ? number(node.getValue(), different) : HashTable.NONE);
      node.forEach((word, child) -> edges.add(Hash64.of(place, word), add(child)));
      return place;
    }
  }
}
