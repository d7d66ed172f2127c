package io.chancery.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the encoding of text: a byte order mark, the pattern of NULs in UTF-16, what the document
 * declares, valid UTF-8, and only then a guess.
 */
final class Encoding {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int LONGEST_SAMPLE = 1 << 18;

  private Encoding() {}

  /** The text without its byte order mark. */
  static String decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /**
   * The text without its byte order mark.
   *
   * @param declared what the document says of itself
   */
  static String decode(byte[] bytes, Optional<Charset> declared) {
    Optional<Charset> wide = wide(bytes);
    Optional<String> sure = wide.isPresent() ? wide.map(w -> new String(bytes, w)) : utf8(bytes);
    String text = sure.orElseGet(() -> new String(bytes, declared.orElseGet(() -> guess(bytes))));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Whether the bytes are UTF-16 or UTF-32, where NULs belong to the text. */
  static boolean isWide(byte[] bytes) {
    return wide(bytes).isPresent();
  }

  static Optional<Charset> wide(byte[] bytes) {
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(UTF_32BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(UTF_32LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return wideWithoutMark(bytes);
  }

  /** Western text in UTF-16 has a NUL in nearly every second byte and hardly one in the others. */
  private static Optional<Charset> wideWithoutMark(byte[] bytes) {
    int pairs = Math.min(bytes.length, 4096) / 2;
    if (pairs < 4) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    int most = pairs * 7 / 10;
    if (even > most && odd == 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return odd > most && even == 0 ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> utf8(byte[] bytes) {
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return Optional.of(strict.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  static boolean isUtf8(byte[] bytes) {
    return utf8(bytes).isPresent();
  }

  /** A guess from the frequency of bytes; windows-1252 where there is none. */
  private static Charset guess(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, LONGEST_SAMPLE));
    detector.dataEnd();
    return named(detector.getDetectedCharset()).orElse(WINDOWS_1252);
  }

  /** The charset of a name as documents write it; empty where Java has none. */
  static Optional<Charset> named(@Nullable String name) {
    try {
      return name == null || !Charset.isSupported(name)
          ? Optional.empty()
          : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}
