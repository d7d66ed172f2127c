package io.chancery.article;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The readings of one input, one after the other; holds a file open until closed. */
interface Readings extends Closeable {

  /** The next reading, or null behind the last one. */
  @Nullable Reading next() throws IOException;

  /** Readings that are there already. */
  static Readings of(Reading... readings) {
    var rest = List.of(readings).iterator();
    return new Readings() {
      @Override
      public @Nullable Reading next() {
        return rest.hasNext() ? rest.next() : null;
      }

      @Override
      public void close() {}
    };
  }
}
