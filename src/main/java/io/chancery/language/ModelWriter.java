package io.chancery.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/** Writes arrays one after the other, each led by its length, and keeps their checksum. */
final class ModelWriter {

  private final WritableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
  private final CRC32C checksum = new CRC32C();

  ModelWriter(WritableByteChannel channel) {
    this.channel = channel;
  }

  void longs(long[] values) {
    room(4).putInt(values.length);
    for (long value : values) {
      room(8).putLong(value);
    }
  }

  void ints(int[] values) {
    room(4).putInt(values.length);
    for (int value : values) {
      room(4).putInt(value);
    }
  }

  void bytes(byte[] values) {
    room(4).putInt(values.length);
    for (byte value : values) {
      room(1).put(value);
    }
  }

  void string(String value) {
    bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  void strings(List<String> values) {
    room(4).putInt(values.size());
    values.forEach(this::string);
  }

  /** Writes what is still held back; returns the checksum of all. */
  long finish() {
    flush();
    return checksum.getValue();
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  private void flush() {
    buffer.flip();
    checksum.update(buffer.duplicate());
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.clear();
  }
}
