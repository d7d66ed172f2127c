package io.chancery.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells files that are no text by their first bytes. */
final class Binary {

  private static final String TO_TEXT = "convert it to text first";

  /** A kind of file: the bytes it begins with (as ISO 8859-1), its name, and the way out. */
  private record Kind(String magic, String name, String wayOut) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("%PDF-", "a PDF", TO_TEXT),
          new Kind("PK\u0003\u0004", "a zip archive or an office document", "unpack or " + TO_TEXT),
          new Kind("\u00D0\u00CF\u0011\u00E0", "an old office document", TO_TEXT),
          new Kind("{\\rtf", "a rich-text document", TO_TEXT),
          new Kind("\u0089PNG", "a PNG picture", "leave it out"),
          new Kind("\u00FF\u00D8\u00FF", "a JPEG picture", "leave it out"),
          new Kind("GIF8", "a GIF picture", "leave it out"),
          new Kind("BZh", "packed with bzip2", "unpack it or pack it with gzip"),
          new Kind("\u00FD7zXZ", "packed with xz", "unpack it or pack it with gzip"),
          new Kind("(\u00B5/\u00FD", "packed with zstd", "unpack it or pack it with gzip"),
          new Kind("7z\u00BC\u00AF", "a 7z archive", "unpack it"),
          new Kind("\u001F\u008B", "packed with gzip twice", "unpack it once"),
          new Kind("\u007FELF", "a program", "leave it out"),
          new Kind("SQLite format 3", "a database", "export its articles as JSON Lines"));

  private Binary() {}

  /** What the file is and the way out; empty for what may be text. */
  static Optional<String> refusal(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
    for (Kind kind : KINDS) {
      if (start.startsWith(kind.magic())) {
        return Optional.of("is " + kind.name() + ", not text; " + kind.wayOut());
      }
    }
    boolean tar = head.length > 262 && ascii(head, 257, 5).equals("ustar");
    if (tar) {
      return Optional.of("is a tar archive, not text; unpack it");
    }
    return isText(head)
        ? Optional.empty()
        : Optional.of("holds bytes that are not text; " + TO_TEXT + " or leave it out");
  }

  private static String ascii(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  /** No NULs unless in the pattern of UTF-16 or UTF-32, and few control characters. */
  private static boolean isText(byte[] head) {
    if (Encoding.isWide(head)) {
      return true;
    }
    int controls = 0;
    for (byte b : head) {
      if (b == 0) {
        return false;
      }
      boolean space = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1b;
      if (b >= 0 && b < 0x20 && !space) {
        controls++;
      }
    }
    return controls * 50 <= head.length;
  }
}
