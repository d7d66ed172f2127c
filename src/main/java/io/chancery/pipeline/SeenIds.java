package io.chancery.pipeline;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The ids met in a run, as 64-bit hashes in an open-addressed table: about 16 bytes an id, so that
 * a million articles need 16 MB. Two ids collide once in some ten million runs of a million
 * articles.
 */
final class SeenIds {

  private long[] table = new long[1 << 12];
  private int size;

  /** Whether the id is new. */
  boolean add(String id) {
    long hash = Hashing.sha256().hashString(id, StandardCharsets.UTF_8).asLong();
    if (!insert(hash == 0 ? 1 : hash)) { // 0 marks a free place
      return false;
    }
    if (++size * 2 > table.length) {
      long[] old = table;
      table = new long[old.length * 2];
      Arrays.stream(old).filter(h -> h != 0).forEach(this::insert);
    }
    return true;
  }

  private boolean insert(long hash) {
    int place = (int) (hash & (table.length - 1));
    while (table[place] != 0) {
      if (table[place] == hash) {
        return false;
      }
      place = (place + 1) & (table.length - 1);
    }
    table[place] = hash;
    return true;
  }
}
