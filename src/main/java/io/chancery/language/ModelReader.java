package io.chancery.language;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link ModelWriter} wrote, in the same order. */
final class ModelReader {

  private final ByteBuffer buffer;

  ModelReader(ByteBuffer buffer) {
    this.buffer = buffer.order(ByteOrder.LITTLE_ENDIAN);
  }

  long[] longs() {
    long[] values = new long[buffer.getInt()];
    buffer.asLongBuffer().get(values);
    skip(8L * values.length);
    return values;
  }

  int[] ints() {
    int[] values = new int[buffer.getInt()];
    buffer.asIntBuffer().get(values);
    skip(4L * values.length);
    return values;
  }

  byte[] bytes() {
    byte[] values = new byte[buffer.getInt()];
    buffer.get(values);
    return values;
  }

  String string() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  List<String> strings() {
    int size = buffer.getInt();
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(string());
    }
    return values;
  }

  private void skip(long bytes) {
    buffer.position(Math.toIntExact(buffer.position() + bytes));
  }
}
