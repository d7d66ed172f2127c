package io.chancery.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All names as a tree of words.
 *
 * <p>Names start from the root, one step a word. Most words of a text are in no name and leave the
 * root at once, so a scan costs about one hash of each word; a name of n words costs n steps more.
 */
final class NameTrie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<Long, Integer> steps = new HashMap<>();
  private final List<@Nullable Name> names = new ArrayList<>();
  private int[] first = new int[0];

  NameTrie() {
    names.add(null);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Whatever is written here so far, under the same words. */
  @Nullable Name find(String text) {
    Words words = Words.of(text, vocabulary);
    int node = ROOT;
    for (int i = 0; i < words.count() && node != NONE; i++) {
      node = words.id(i) == Vocabulary.UNKNOWN ? NONE : step(node, words.id(i));
    }
    return node == NONE ? null : names.get(node);
  }

  void add(Name name) {
    Words words = Words.of(name.form.text(), vocabulary);
    int node = ROOT;
    for (int i = 0; i < words.count(); i++) {
      node = steps.computeIfAbsent(key(node, vocabulary.add(words.folded(i))), unused -> newNode());
    }
    if (node != ROOT) {
      names.set(node, name);
    }
  }

  private int newNode() {
    names.add(null);
    return names.size() - 1;
  }

  /** Makes the first step a mere look into an array; nothing is added afterwards. */
  void freeze() {
    first = new int[vocabulary.size()];
    for (int word = 0; word < first.length; word++) {
      first[word] = step(ROOT, word);
    }
  }

  int firstStep(int word) {
    return first[word];
  }

  int step(int node, int word) {
    return steps.getOrDefault(key(node, word), NONE);
  }

  @Nullable Name nameAt(int node) {
    return names.get(node);
  }

  private static long key(int node, int word) {
    return ((long) node << 32) | word;
  }
}
