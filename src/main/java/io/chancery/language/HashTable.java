package io.chancery.language;

/** Finds a number by a 64-bit hash: open addressing with linear probing, read-only once made. */
final class HashTable {

  static final int NONE = -1;

  /** Each hash with its number behind it, so that both lie in one line of the processor's cache. */
  private final long[] slots;

  private HashTable(long[] slots) {
    this.slots = slots;
  }

  /** A table of hashes and their numbers; the hashes must differ from each other and from 0. */
  static HashTable of(long[] hashes, int[] numbers) {
    int size = 8;
    while (size * 0.7 < hashes.length) {
      size *= 2;
    }
    HashTable table = new HashTable(new long[2 * size]);
    for (int i = 0; i < hashes.length; i++) {
      int slot = table.slot(hashes[i]);
      if (table.slots[slot] != 0) {
        throw new IllegalStateException("two entries have the hash " + hashes[i]);
      }
      table.slots[slot] = hashes[i];
      table.slots[slot + 1] = numbers[i];
    }
    return table;
  }

  /** The number under a hash, or {@link #NONE}. */
  int get(long hash) {
    int slot = slot(hash);
    return slots[slot] == 0 ? NONE : (int) slots[slot + 1];
  }

  private int slot(long hash) {
    int mask = slots.length - 2;
    int slot = (int) (hash << 1) & mask;
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  void write(ModelWriter out) {
    out.longs(slots);
  }

  static HashTable read(ModelReader in) {
    return new HashTable(in.longs());
  }
}
