package io.chancery.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The compact form of NLP4J's models in a file: a head of four numbers (mark, version, length,
 * checksum of the rest), then the lexica and the three models. It appears whole or not at all.
 */
final class ModelFile {

  private static final long MARK = 0x4c45444f4d484343L;
  private static final long VERSION = 2;
  private static final int HEAD = 4 * Long.BYTES;

  private ModelFile() {}

  /** What the file holds. */
  record Contents(
      CompactLexica.Data lexica, LinearModel tagger, LinearModel namer, LinearModel parser) {}

  /** The contents of a file; empty if there is none, or it is damaged or of another version. */
  static Optional<Contents> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() < HEAD || channel.size() > Integer.MAX_VALUE) {
        return Optional.empty();
      }
      ByteBuffer all = channel.map(MapMode.READ_ONLY, 0, channel.size());
      all.order(ByteOrder.LITTLE_ENDIAN);
      if (all.getLong() != MARK || all.getLong() != VERSION || all.getLong() != all.capacity()) {
        return Optional.empty();
      }
      long expected = all.getLong();
      CRC32C checksum = new CRC32C();
      checksum.update(all.slice());
      return checksum.getValue() == expected
          ? Optional.of(contents(all.slice()))
          : Optional.empty();
    }
  }

  private static Contents contents(ByteBuffer body) {
    ModelReader in = new ModelReader(body);
    return new Contents(
        CompactLexica.Data.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in));
  }

  /** Writes beside the file and then puts it in its place in one step. */
  static void write(Path file, Contents contents) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".draft");
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.position(HEAD);
        ModelWriter out = new ModelWriter(channel);
        contents.lexica().write(out);
        contents.tagger().write(out);
        contents.namer().write(out);
        contents.parser().write(out);
        writeHead(channel, out.finish());
        channel.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void writeHead(FileChannel channel, long checksum) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
    head.putLong(MARK).putLong(VERSION).putLong(channel.size()).putLong(checksum).flip();
    channel.write(head, 0);
  }
}
