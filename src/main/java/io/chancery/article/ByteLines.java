package io.chancery.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into lines without ever holding more than the longest allowed line. */
final class ByteLines {

  /** How the search for the end of a line went. */
  enum Outcome {
    LINE,
    TOO_LONG,
    /** Too long, and its end is not in reach; nothing more can be read. */
    ENDLESS,
    END
  }

  private final InputStream in;
  private final Limits limits;
  private final byte[] buffer = new byte[64 * 1024];
  private int from;
  private int filled;
  private byte[] line = new byte[16 * 1024];
  private int length;

  ByteLines(InputStream in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  /** The bytes of the line last found; only the first {@link #length()} count. */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  Outcome next() throws IOException {
    length = 0;
    long skipped = 0;
    while (from < filled || fill()) {
      int end = from;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      skipped += append(end - from);
      boolean ended = end < filled;
      from = ended ? end + 1 : end;
      if (ended) {
        return skipped > 0 ? Outcome.TOO_LONG : Outcome.LINE;
      }
      if (skipped > limits.skippedBytes()) {
        return Outcome.ENDLESS;
      }
    }
    return skipped > 0 ? Outcome.TOO_LONG : length > 0 ? Outcome.LINE : Outcome.END;
  }

  private boolean fill() throws IOException {
    from = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  /** Adds bytes to the line as far as it may grow; says how many were left out. */
  private int append(int count) {
    int taken = Math.min(count, limits.articleBytes() - length);
    if (length + taken > line.length) {
      line = Arrays.copyOf(line, Math.max(length + taken, 2 * line.length));
    }
    System.arraycopy(buffer, from, line, length, taken);
    length += taken;
    return count - taken;
  }
}
