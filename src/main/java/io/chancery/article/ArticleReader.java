package io.chancery.article;

import com.google.common.collect.AbstractIterator;
import io.chancery.text.Problem;
import io.chancery.text.Problem.Code;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Turns files, folders, patterns and the standard input into articles.
 *
 * <p>Reads plain text, HTML, JSON and JSON Lines, each also packed with gzip. What cannot be read
 * becomes one {@link Reading.Refused} and the rest goes on. Safe for use by several threads; each
 * stream is for one.
 */
public final class ArticleReader {

  private final InputStream stdin;
  private final Limits limits;

  /**
   * @param stdin read where an input is named {@code -}; never closed
   */
  public ArticleReader(InputStream stdin) {
    this(stdin, Limits.DEFAULT);
  }

  ArticleReader(InputStream stdin, Limits limits) {
    this.stdin = stdin;
    this.limits = limits;
  }

  /**
   * Reads the inputs as they are asked for: one article at a time is in memory, one file is open.
   * The order is that of the inputs; inside a folder or a pattern that of the paths. A file that is
   * reached twice is read once. Close the stream where it is not read to its end.
   *
   * @param inputs files, folders, glob patterns, or {@code -} for the standard input
   */
  public Stream<Reading> read(List<String> inputs) {
    var run = new Run(List.copyOf(inputs));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(run, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(run::close);
  }

  /** One pass over the inputs; knows the files and the ids that it has met. */
  private final class Run extends AbstractIterator<Reading> implements Closeable {

    private final Iterator<String> names;
    private Iterator<Input> found = List.<Input>of().iterator();
    private Readings open = Readings.of();
    private String place = "";
    private final Set<Path> filesMet = new HashSet<>();
    private final Map<String, String> placeOfId = new HashMap<>();

    Run(List<String> names) {
      this.names = names.iterator();
    }

    @Override
    protected @Nullable Reading computeNext() {
      while (true) {
        Reading reading = nextOfOpen();
        if (reading != null) {
          return withOwnId(reading);
        }
        close();
        if (found.hasNext()) {
          open(found.next());
        } else if (names.hasNext()) {
          found = Inputs.of(names.next()).iterator();
        } else {
          return endOfData();
        }
      }
    }

    private @Nullable Reading nextOfOpen() {
      try {
        return open.next();
      } catch (IOException e) {
        close();
        return Reading.refused(Unreadable.code(e), place, Unreadable.message(e));
      }
    }

    private void open(Input input) {
      if (input instanceof Input.Nothing nothing) {
        open = Readings.of(new Reading.Refused(nothing.problem()));
      } else if (input instanceof Input.File file && filesMet.add(real(file.path()))) {
        place = file.path().toString();
        open = new OpenFile(place, FileName.of(file.path()), () -> OpenFile.bytes(file), limits);
      } else if (input instanceof Input.Stdin) {
        place = "stdin";
        open = new OpenFile(place, FileName.STDIN, () -> stdin, limits);
      }
    }

    private static Path real(Path path) {
      try {
        return path.toRealPath();
      } catch (IOException e) {
        return path.toAbsolutePath().normalize();
      }
    }

    private Reading withOwnId(Reading reading) {
      if (!(reading instanceof Reading.Read read)) {
        return reading;
      }
      String first = placeOfId.putIfAbsent(read.article().id(), read.place());
      return first == null ? reading : new Reading.Refused(sameId(read, first));
    }

    private static Problem sameId(Reading.Read read, String first) {
      String message =
          "has the id \"%s\" of the article in %s; give it an id of its own"
              .formatted(read.article().id(), first);
      return new Problem(Code.DUPLICATE_ID, read.place(), message);
    }

    @Override
    public void close() {
      try {
        open.close();
      } catch (IOException e) {
        // what was read is read; nothing is lost with a file that does not close
      }
      open = Readings.of();
    }
  }
}
