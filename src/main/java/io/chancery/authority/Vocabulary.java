package io.chancery.authority;

import java.util.Arrays;

/**
 * The words that occur in names, numbered from 0. A hash table with open addressing over the
 * characters themselves, so that looking up a word of a text makes no object.
 */
final class Vocabulary {
  static final int UNKNOWN = -1;

  private String[] words = new String[1024];
  private int[] slots = emptySlots(4096);
  private int count;

  int size() {
    return count;
  }

  /** The number of a word, {@link #UNKNOWN} if it is in no name. */
  int find(String word) {
    char[] text = word.toCharArray();
    return find(text, 0, text.length, hash(text));
  }

  /**
   * The same for a stretch of text.
   *
   * @param hash {@link #hash(int, char)} over its characters, from 0
   */
  int find(char[] text, int start, int end, int hash) {
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    while (slots[slot] >= 0) {
      if (same(words[slots[slot]], text, start, end)) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return UNKNOWN;
  }

  /** The number of a word, a new one if needed; only while the tables are read. */
  int add(String word) {
    int known = find(word);
    if (known != UNKNOWN) {
      return known;
    }
    if (count == words.length) {
      words = Arrays.copyOf(words, count * 2);
    }
    words[count] = word;
    if (count * 4 > slots.length) {
      slots = emptySlots(slots.length * 2);
      for (int id = 0; id < count; id++) {
        place(id);
      }
    }
    place(count);
    return count++;
  }

  private void place(int id) {
    int mask = slots.length - 1;
    int slot = spread(hash(words[id].toCharArray())) & mask;
    while (slots[slot] >= 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = id;
  }

  private static int[] emptySlots(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, UNKNOWN);
    return slots;
  }

  private static int hash(char[] text) {
    int hash = 0;
    for (char c : text) {
      hash = hash(hash, c);
    }
    return hash;
  }

  /** The hash of a word one character longer. */
  static int hash(int hash, char next) {
    return 31 * hash + next;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static boolean same(String word, char[] text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text[start + i]) {
        return false;
      }
    }
    return true;
  }
}
