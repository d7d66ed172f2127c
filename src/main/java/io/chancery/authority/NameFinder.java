package io.chancery.authority;

import com.google.common.collect.ImmutableSet;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names in a text.
 *
 * <p>One pass from left to right; at each word the longest name that begins there wins and its
 * words are spent, whatever it means: "South China Sea" leaves no China. Thread-safe.
 */
final class NameFinder {
  private static final ImmutableSet<String> SHORTENED =
      ImmutableSet.of("St", "Sts", "Mt", "S", "N");

  private final NameTrie trie;
  private final ImmutableSet<String> givenNames;
  private final ImmutableSet<String> followers;

  NameFinder(NameTrie trie, ImmutableSet<String> givenNames, ImmutableSet<String> followers) {
    this.trie = trie;
    this.givenNames = givenNames;
    this.followers = followers;
  }

  /** A name and where it stands. */
  record Found(Span span, Name name) {}

  /** All names, in order, none overlapping another but for the actor in "King X of Y". */
  List<Found> find(CharSequence text) {
    Words words = Words.of(text, trie.vocabulary());
    List<Found> found = new ArrayList<>();
    int word = 0;
    while (word < words.count()) {
      int id = words.id(word);
      int node = id == Vocabulary.UNKNOWN ? NameTrie.NONE : trie.firstStep(id);
      word = node == NameTrie.NONE ? word + 1 : findAt(words, word, node, found);
    }
    return found;
  }

  /** Adds the longest name that begins at this word, if any; returns the next word to look at. */
  private int findAt(Words words, int from, int firstNode, List<Found> found) {
    Name longest = null;
    int last = from;
    int node = firstNode;
    for (int word = from; node != NameTrie.NONE; word++) {
      Name name = trie.nameAt(node);
      if (name != null && isThere(words, from, word, name)) {
        longest = name;
        last = word;
      }
      int next = word + 1;
      node =
          next < words.count()
                  && words.id(next) != Vocabulary.UNKNOWN
                  && areJoined(words, word, next)
              ? trie.step(node, words.id(next))
              : NameTrie.NONE;
    }
    if (longest == null) {
      return from + 1;
    }
    if (!isPartOfPersonalName(words, from, last, longest)) {
      found.add(new Found(new Span(words.start(from), words.end(last)), longest));
    }
    return longest.isPersonAlone() ? afterOf(words, from, last) : last + 1;
  }

  /** In a person's name such as "King X of Y" the country Y is still to be found. */
  private static int afterOf(Words words, int from, int last) {
    for (int word = from + 1; word < last; word++) {
      if (words.word(word).equals("of")) {
        return word + 1;
      }
    }
    return last + 1;
  }

  private static boolean isThere(Words words, int from, int last, Name name) {
    char[] text = words.text;
    int end = words.end(last);
    if (name.form.combining()) {
      return end + 1 < text.length && Words.isHyphen(text[end]) && Words.isWordPart(text[end + 1]);
    }
    if (name.form.isAcronym() && end < text.length && text[end] == '$') {
      return false; // US$, NZ$
    }
    return !name.form.exact()
        || new String(text, words.start(from), end - words.start(from)).equals(name.form.text());
  }

  /** Whether what stands between two words may stand inside a name. */
  private static boolean areJoined(Words words, int left, int right) {
    char[] text = words.text;
    int at = words.end(left);
    int end = words.start(right);
    if (at == end) {
      return true;
    }
    if (text[at] == '.' && at + 1 < end) {
      if (!SHORTENED.contains(words.word(left))) {
        return false;
      }
      at++;
    }
    if (end - at == 1) {
      return Words.isHyphen(text[at]) || Words.isApostrophe(text[at]) || isSpace(text[at]);
    }
    int lineBreaks = 0;
    for (; at < end; at++) {
      if (!isSpace(text[at])) {
        return false;
      }
      lineBreaks += text[at] == '\n' ? 1 : 0;
    }
    return lineBreaks < 2;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00a0' || c == '\u202f';
  }

  private boolean isPartOfPersonalName(Words words, int from, int last, Name name) {
    boolean alone = from == last && !name.people.isEmpty();
    if (!name.form.personal() && !alone) {
      return false;
    }
    String before = areSpaced(words, from - 1, from) ? words.word(from - 1) : "";
    String after = areSpaced(words, last, last + 1) ? words.word(last + 1) : "";
    return givenNames.contains(before) || (isPrintedAsName(after) && !followers.contains(after));
  }

  private static boolean areSpaced(Words words, int left, int right) {
    return left >= 0
        && right < words.count()
        && words.start(right) - words.end(left) == 1
        && words.text[words.end(left)] == ' ';
  }

  /** A capital, then a small letter: "Henderson", not "PM". */
  private static boolean isPrintedAsName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }
}
