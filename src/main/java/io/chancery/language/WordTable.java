package io.chancery.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and what a scanner knows of each, looked up in place, without making a string of the text.
 *
 * <p>Upper and lower case are the same word, whatever the locale. Immutable.
 *
 * @param <T> what is known of a word
 */
final class WordTable<T> {

  private final String[] words;
  private final List<@Nullable T> values;
  private final int mask;

  WordTable(Map<String, T> entries) {
    int size = Integer.highestOneBit(Math.max(8, entries.size() * 4)) * 2;
    mask = size - 1;
    words = new String[size];
    List<@Nullable T> slots = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      slots.add(null);
    }
    for (Map.Entry<String, T> entry : folded(entries).entrySet()) {
      int slot = hash(entry.getKey()) & mask;
      while (words[slot] != null) {
        slot = (slot + 1) & mask;
      }
      words[slot] = entry.getKey();
      slots.set(slot, entry.getValue());
    }
    values = slots;
  }

  private static <T> Map<String, T> folded(Map<String, T> entries) {
    Map<String, T> result = new LinkedHashMap<>();
    entries.forEach((word, value) -> result.put(fold(word), value));
    return result;
  }

  /** What is known of the word at this place, or null. */
  @Nullable T get(String text, int start, int end, int hash) {
    int slot = hash & mask;
    while (words[slot] != null) {
      if (matches(words[slot], text, start, end)) {
        return values.get(slot);
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  /** Whether the text at this place is the word, which is given folded. */
  static boolean matches(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String folded) {
    int hash = 0;
    for (int i = 0; i < folded.length(); i++) {
      hash = step(hash, folded.charAt(i));
    }
    return hash;
  }

  /** The hash of a word with one more folded letter. */
  static int step(int hash, char folded) {
    return hash * 31 + folded;
  }

  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }

  static String fold(String word) {
    StringBuilder result = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      result.append(fold(word.charAt(i)));
    }
    return result.toString();
  }
}
