package io.chancery.language;

/** Finds a number by a 64-bit hash: open addressing with linear probing, read-only once made. */
final class HashTable {

  static final int NONE = -1;

  private final long[] keys;
  private final int[] values;

  private HashTable(long[] keys, int[] values) {
    this.keys = keys;
    this.values = values;
  }

  /** A table of hashes and their numbers; the hashes must differ from each other and from 0. */
  static HashTable of(long[] hashes, int[] numbers) {
    int slots = 8;
    while (slots * 0.7 < hashes.length) {
      slots *= 2;
    }
    HashTable table = new HashTable(new long[slots], new int[slots]);
    for (int i = 0; i < hashes.length; i++) {
      int slot = table.slot(hashes[i]);
      if (table.keys[slot] != 0) {
        throw new IllegalStateException("two entries have the hash " + hashes[i]);
      }
      table.keys[slot] = hashes[i];
      table.values[slot] = numbers[i];
    }
    return table;
  }

  /** The number under a hash, or {@link #NONE}. */
  int get(long hash) {
    int slot = slot(hash);
    return keys[slot] == 0 ? NONE : values[slot];
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int slot = (int) hash & mask;
    while (keys[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void write(ModelWriter out) {
    out.longs(keys);
    out.ints(values);
  }

  static HashTable read(ModelReader in) {
    return new HashTable(in.longs(), in.ints());
  }
}
