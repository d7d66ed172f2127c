package io.chancery.language;

/**
 * A 64-bit hash of texts that can be continued piece by piece.
 *
 * <p>Tables here keep the hash in place of the text. With a million entries the chance that some
 * other text meets one of them is about one in 10^13 for each look-up; that no two entries meet is
 * checked when a table is made.
 */
final class Hash64 {

  private static final long MULTIPLIER = 0xd6e8feb86659fd93L;

  private Hash64() {}

  /** The beginning of a hash in its own name space. */
  static long start(int space) {
    return (space + 1) * MULTIPLIER;
  }

  static long add(long hash, CharSequence text) {
    long h = hash;
    for (int i = 0; i < text.length(); i++) {
      h = add(h, text.charAt(i));
    }
    return h;
  }

  static long add(long hash, char c) {
    return (hash ^ c) * MULTIPLIER;
  }

  /** Spreads the hash over all bits; never 0, which stands for an empty slot. */
  static long finish(long hash) {
    long h = hash ^ (hash >>> 32);
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 29;
    h *= 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 32;
    return h == 0 ? 1 : h;
  }

  static long of(int space, CharSequence text) {
    return finish(add(start(space), text));
  }
}
