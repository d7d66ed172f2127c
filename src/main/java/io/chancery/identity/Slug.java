package io.chancery.identity;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The readable part of an IRI: lower-case ASCII words joined by hyphens.
 *
 * <p>Accents go (NFKD); letters that do not decompose are written as English newspapers do (ø → o,
 * ß → ss). A name with letters of another script keeps what is Latin in it and ends in eight hex
 * digits of its SHA-256, so that two such names stay apart.
 */
final class Slug {

  private static final int LONGEST = 80;
  private static final Map<Character, String> LATIN =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ł', "l"),
          Map.entry('ı', "i"),
          Map.entry('ħ', "h"),
          Map.entry('ŋ', "ng"));

  private Slug() {}

  /** The slug of a name; never empty. */
  static String of(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    boolean lossy = false;
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      String ascii =
          (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? String.valueOf(c) : LATIN.get(c);
      if (ascii != null) {
        if (gap && out.length() > 0) {
          out.append('-');
        }
        out.append(ascii);
        gap = false;
      } else if (!joins(c)) {
        lossy |= Character.isLetterOrDigit(c) || Character.isSurrogate(c);
        gap = true;
      }
    }
    if (out.length() > LONGEST) {
      out.setLength(LONGEST);
      lossy = true;
    }
    if (lossy || out.length() == 0) {
      String hash = hash(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
      return out.length() == 0 ? hash : strip(out) + "-" + hash;
    }
    return out.toString();
  }

  /** A slug that two different names never share: one that loses anything ends in a hash. */
  static String exact(String name) {
    String slug = of(name);
    return slug.equals(name) ? slug : strip(slug) + "-" + hash(name);
  }

  /** The first eight hex digits of the SHA-256 of the text's UTF-8. */
  static String hash(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString().substring(0, 8);
  }

  /** Accents, apostrophes and full stops: "Cote d'Ivoire" is cote-divoire, "U.S." is us. */
  private static boolean joins(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '\u02BC'
        || c == '.';
  }

  private static String strip(CharSequence slug) {
    return slug.toString().replaceAll("-+$", "");
  }
}
