package io.chancery.article;

import io.chancery.text.Problem.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A file while it is read: unpacks it, tells its format, and hands it to that format's reader. */
final class OpenFile implements Readings {

  private static final int HEAD_BYTES = 64 * 1024;

  private final String place;
  private final FileName name;
  private final Opener opener;
  private final Limits limits;
  private @Nullable Readings readings;
  private @Nullable InputStream bytes;

  /** Opens the bytes of an input when they are first asked for. */
  interface Opener {
    InputStream open() throws IOException;
  }

  OpenFile(String place, FileName name, Opener opener, Limits limits) {
    this.place = place;
    this.name = name;
    this.opener = opener;
    this.limits = limits;
  }

  static InputStream bytes(Input.File file) throws IOException {
    return Files.newInputStream(file.path());
  }

  @Override
  public @Nullable Reading next() throws IOException {
    if (readings == null) {
      bytes = opener.open();
      readings = begin(bytes);
    }
    return readings.next();
  }

  private Readings begin(InputStream packed) throws IOException {
    InputStream plain = unpacked(packed);
    byte[] head = plain.readNBytes(HEAD_BYTES);
    if (head.length == 0) {
      return refused(Code.EMPTY, "is empty; there is nothing to read");
    }
    Optional<String> binary = Binary.refusal(head);
    if (binary.isPresent()) {
      return refused(Code.BINARY, binary.get());
    }
    Format format = Format.of(name, head);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), plain);
    if (format == Format.JSON_LINES) {
      return new JsonLines(place, name.stem(), whole, limits);
    }
    return begin(format, whole.readNBytes(limits.articleBytes() + 1), whole);
  }

  private Readings begin(Format format, byte[] content, InputStream rest) throws IOException {
    boolean complete = content.length <= limits.articleBytes();
    if (format == Format.JSON) {
      return complete
          ? JsonSequence.of(place, name.stem(), Encoding.decode(content), limits)
          : JsonSequence.of(
              place,
              name.stem(),
              new SequenceInputStream(new ByteArrayInputStream(content), rest),
              limits);
    }
    if (!complete) {
      String message =
          "holds more than %s; split it into articles, one a file or one a line of JSON";
      return refused(Code.TOO_LARGE, message.formatted(limits.articleSize()));
    }
    return Readings.of(
        format == Format.HTML
            ? HtmlArticle.read(place, name.stem(), content)
            : PlainText.read(place, name.stem(), Encoding.decode(content)));
  }

  private Readings refused(Code code, String message) {
    return Readings.of(Reading.refused(code, place, message));
  }

  private static InputStream unpacked(InputStream packed) throws IOException {
    var peekable = new PushbackInputStream(packed, 2);
    byte[] magic = peekable.readNBytes(2);
    peekable.unread(magic);
    boolean gzip = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
    return gzip ? new GZIPInputStream(peekable, 64 * 1024) : peekable;
  }

  @Override
  public void close() throws IOException {
    if (bytes != null && bytes != System.in) {
      bytes.close();
    }
  }
}
