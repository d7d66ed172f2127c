package io.chancery.rdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the lines that are written to it by their bytes and drops repeated ones.
 *
 * <p>External merge sort: lines gather in memory up to a limit, are sorted and put in a temporary
 * file; at the end the files are merged. Memory stays within the limit whatever the number of
 * lines.
 */
final class LineSorter extends OutputStream {

  private static final long DEFAULT_LIMIT = 64L << 20;
  private static final int OVERHEAD = 40; // bytes that the heap adds to each line

  private final long limit;
  private final List<byte[]> lines = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long held;

  LineSorter() {
    this(DEFAULT_LIMIT);
  }

  /**
   * @param limit bytes of lines to hold in memory
   */
  LineSorter(long limit) {
    this.limit = limit;
  }

  @Override
  public void write(int b) throws IOException {
    if (b == '\n') {
      endLine();
    } else {
      line.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int start = from;
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == '\n') {
        line.write(bytes, start, i - start);
        endLine();
        start = i + 1;
      }
    }
    line.write(bytes, start, from + length - start);
  }

  private void endLine() throws IOException {
    byte[] whole = line.toByteArray();
    line.reset();
    lines.add(whole);
    held += whole.length + OVERHEAD;
    if (held > limit) {
      spill();
    }
  }

  private void spill() throws IOException {
    Path run = Files.createTempFile("chancery-sort", ".nq");
    runs.add(run);
    lines.sort(Arrays::compareUnsigned);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run))) {
      for (byte[] sorted : lines) {
        out.write(sorted);
        out.write('\n');
      }
    }
    lines.clear();
    held = 0;
  }

  /** Writes the sorted lines, each once and each ended by a line feed. */
  void drainTo(OutputStream out) throws IOException {
    lines.sort(Arrays::compareUnsigned);
    PriorityQueue<Run> open =
        new PriorityQueue<>(Comparator.comparing(r -> r.first, Arrays::compareUnsigned));
    try {
      for (Path run : runs) {
        add(open, new Run(new BufferedInputStream(Files.newInputStream(run)), null));
      }
      add(open, new Run(null, lines.iterator()));
      byte @Nullable [] last = null;
      while (!open.isEmpty()) {
        Run run = open.remove();
        if (last == null || !Arrays.equals(last, run.first)) {
          out.write(run.first);
          out.write('\n');
          last = run.first;
        }
        add(open, run);
      }
    } finally {
      for (Run run : open) {
        run.close();
      }
    }
  }

  private static void add(PriorityQueue<Run> open, Run run) throws IOException {
    if (run.advance()) {
      open.add(run);
    } else {
      run.close();
    }
  }

  /** Removes the temporary files. */
  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
    runs.clear();
    lines.clear();
  }

  /** Sorted lines, from a file or from memory. */
  private static final class Run implements Closeable {

    private final @Nullable InputStream file;
    private final java.util.@Nullable Iterator<byte[]> memory;
    private byte[] first = new byte[0];

    Run(@Nullable InputStream file, java.util.@Nullable Iterator<byte[]> memory) {
      this.file = file;
      this.memory = memory;
    }

    boolean advance() throws IOException {
      if (memory != null) {
        if (!memory.hasNext()) {
          return false;
        }
        first = memory.next();
        return true;
      }
      ByteArrayOutputStream next = new ByteArrayOutputStream();
      int b = file == null ? -1 : file.read();
      if (b < 0) {
        return false;
      }
      for (; b >= 0 && b != '\n'; b = file == null ? -1 : file.read()) {
        next.write(b);
      }
      first = next.toByteArray();
      return true;
    }

    @Override
    public void close() throws IOException {
      if (file != null) {
        file.close();
      }
    }
  }
}
