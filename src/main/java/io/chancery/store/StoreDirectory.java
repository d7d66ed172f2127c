package io.chancery.store;

import io.chancery.identity.Iris;
import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The directory of a store: its database, its quarantine, and a file that says which version of the
 * program laid it out.
 *
 * <p>Holds a lock for as long as it is open, so that two processes never write one database.
 */
public final class StoreDirectory implements AutoCloseable {

  /** The layout that this program reads and writes. */
  static final String LAYOUT = "1";

  private static final String MARKER = "chancery-store.properties";

  private final Path path;
  private final String base;
  private final FileChannel channel;
  private final FileLock lock;

  private StoreDirectory(Path path, String base, FileChannel channel, FileLock lock) {
    this.path = path;
    this.base = base;
    this.channel = channel;
    this.lock = lock;
  }

  static StoreDirectory openOrCreate(Path path, Optional<String> base) {
    try {
      if (!Files.exists(path.resolve(MARKER))) {
        create(path, base.orElse(Iris.DEFAULT_BASE));
      }
      StoreDirectory directory = open(path);
      if (base.isPresent() && !base.get().equals(directory.base)) {
        directory.close();
        throw new StoreException(
            "%s: this store's base IRI is %s; leave --base-iri out, or build another store for %s"
                .formatted(path, directory.base, base.get()));
      }
      return directory;
    } catch (IOException e) {
      throw new StoreException(
          "%s: no store can be made here (%s); choose a folder that you may write to"
              .formatted(path, e.getMessage()),
          e);
    }
  }

  private static void create(Path path, String base) throws IOException {
    if (Files.isDirectory(path)) {
      try (var inside = Files.list(path)) {
        if (inside.findAny().isPresent()) {
          throw new StoreException(
              path + ": the folder is neither empty nor a store; choose another with --store");
        }
      }
    }
    Files.createDirectories(path.resolve("tdb2"));
    Path draft = path.resolve(MARKER + ".new");
    Files.writeString(draft, "layout=" + LAYOUT + "\nbase=" + base + "\n");
    Files.move(draft, path.resolve(MARKER));
  }

  static StoreDirectory open(Path path) {
    Properties marker = marker(path);
    String layout = marker.getProperty("layout", "?");
    if (!layout.equals(LAYOUT)) {
      throw new StoreException(
          "%s: made by another version of Chancery (layout %s, this one reads %s); build it anew with this version, or use the version that made it"
              .formatted(path, layout, LAYOUT));
    }
    String base = marker.getProperty("base", Iris.DEFAULT_BASE);
    if (!Iris.isUsable(base)) {
      throw new StoreException(
          "%s: %s holds no usable base IRI ('%s'); mend the file or build the store anew"
              .formatted(path, MARKER, base));
    }
    return lock(path, base);
  }

  private static Properties marker(Path path) {
    Properties marker = new Properties();
    try (Reader reader = Files.newBufferedReader(path.resolve(MARKER))) {
      marker.load(reader);
      return marker;
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException(
          path
              + ": there is no store here; build one with: chancery build --store "
              + path
              + " ARTICLES",
          e);
    }
  }

  private static StoreDirectory lock(Path path, String base) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new StoreException(
            path
                + ": another process uses this store; wait for it or stop it, or ask the running server over HTTP");
      }
      return new StoreDirectory(path, base, channel, lock);
    } catch (IOException e) {
      throw new StoreException(
          "%s: the store cannot be locked (%s); it must lie on a disk that you may write to"
              .formatted(path, e.getMessage()),
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this very process holds it
    }
  }

  public Path path() {
    return path;
  }

  /** What the store's IRIs start with. */
  public String base() {
    return base;
  }

  Path database() {
    return path.resolve("tdb2");
  }

  /** Where refused records are kept. */
  public Quarantine quarantine() {
    return new Quarantine(path.resolve("quarantine"), new Iris(base));
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new StoreException(path + ": the lock cannot be released: " + e.getMessage(), e);
    }
  }
}
