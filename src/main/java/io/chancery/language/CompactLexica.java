package io.chancery.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What NLP4J knows of words before it looks at the sentence: the parts of speech that a word can
 * have, the groups of like words that it is in, and the lists of names that it stands in.
 */
final class CompactLexica implements NLPComponent<NLPNode> {

  static final int CLASSES = 1;
  static final int CLUSTERS = 2;

  private final Data data;
  private final List<List<String>> classes;
  private final List<Set<String>> clusters;
  private final List<List<String>> gazetteers;

  /**
   * The lexica as they are stored. The values of a word are one text with blanks between them.
   *
   * @param words by hash in {@link #CLASSES} or {@link #CLUSTERS}: the number of the values
   * @param classes the different values of the first lexicon
   * @param clusters the different values of the second lexicon
   * @param names by hash of the node's number and the next word: the number of the node under it;
   *     node 0 is the root
   * @param nameValues by node: the number of the lists that hold the name that ends there, or -1
   * @param gazetteers the different values of the names
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Data(
      HashTable words,
      List<String> classes,
      List<String> clusters,
      HashTable names,
      int[] nameValues,
      List<String> gazetteers) {

    void write(ModelWriter out) {
      words.write(out);
      out.strings(classes);
      out.strings(clusters);
      names.write(out);
      out.ints(nameValues);
      out.strings(gazetteers);
    }

    static Data read(ModelReader in) {
      return new Data(
          HashTable.read(in),
          in.strings(),
          in.strings(),
          HashTable.read(in),
          in.ints(),
          in.strings());
    }
  }

  CompactLexica(Data data) {
    this.data = data;
    this.classes = values(data.classes());
    this.gazetteers = values(data.gazetteers());
    this.clusters = new ArrayList<>();
    for (List<String> value : values(data.clusters())) {
      clusters.add(Collections.unmodifiableSet(new LinkedHashSet<>(value)));
    }
  }

  private static List<List<String>> values(List<String> texts) {
    return texts.stream()
        .map(text -> text.isEmpty() ? List.<String>of() : List.of(text.split(" ", -1)))
        .toList();
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String word = nodes[i].getWordFormSimplifiedLowercase();
      int number = data.words().get(Hash64.of(CLASSES, word));
      if (number != HashTable.NONE) {
        nodes[i].setAmbiguityClasses(classes.get(number));
      }
      number = data.words().get(Hash64.of(CLUSTERS, word));
      if (number != HashTable.NONE) {
        nodes[i].setWordClusters(clusters.get(number));
      }
    }
    for (int i = 1; i < nodes.length; i++) {
      markLongestName(nodes, i);
    }
  }

  private void markLongestName(NLPNode[] nodes, int first) {
    int last = 0;
    int value = HashTable.NONE;
    int place = 0;
    for (int i = first; i < nodes.length; i++) {
      place = data.names().get(Hash64.of(place, nodes[i].getWordFormSimplified()));
      if (place == HashTable.NONE) {
        break;
      }
      if (data.nameValues()[place] != HashTable.NONE) {
        value = data.nameValues()[place];
        last = i;
      }
    }
    if (value != HashTable.NONE) {
      for (String tag : gazetteers.get(value)) {
        mark(nodes, first, last, tag);
      }
    }
  }

  private static void mark(NLPNode[] nodes, int first, int last, String tag) {
    for (int i = first; i <= last; i++) {
      BILOU part = i == first ? BILOU.B : i == last ? BILOU.L : BILOU.I;
      nodes[i].addNamedEntityGazetteer(BILOU.toBILOUTag(first == last ? BILOU.U : part, tag));
    }
  }
}
