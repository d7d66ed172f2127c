package io.chancery.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The ways in which an article may be written down. */
enum Format {
  TEXT,
  HTML,
  JSON,
  JSON_LINES;

  /** The format, from the name where it says so, else from how the content begins. */
  static Format of(FileName name, byte[] head) {
    return switch (name.extension()) {
      case "txt", "text" -> TEXT;
      case "html", "htm", "xhtml" -> HTML;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "json" -> jsonOrLines(start(head));
      default -> sniff(start(head));
    };
  }

  private static Format sniff(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    if (start.startsWith("{") || start.startsWith("[{") || start.matches("(?s)\\[\\s*\\{.*")) {
      return jsonOrLines(start);
    }
    boolean html =
        lower.startsWith("<!doctype html")
            || lower.startsWith("<html")
            || (lower.startsWith("<?xml") && lower.contains("<html"))
            || (lower.startsWith("<") && lower.contains("<head"));
    return html ? HTML : TEXT;
  }

  /** One object that ends with its line, and another line that begins one: JSON Lines. */
  private static Format jsonOrLines(String start) {
    int end = start.indexOf('\n');
    if (!start.startsWith("{") || end < 0) {
      return JSON;
    }
    boolean closed = start.substring(0, end).stripTrailing().endsWith("}");
    return closed && start.substring(end).strip().startsWith("{") ? JSON_LINES : JSON;
  }

  /** The beginning as text; only ASCII counts here, so NULs of UTF-16 are dropped. */
  private static String start(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    int from = 0;
    while (from < text.length() && isMarkOrSpace(text.charAt(from))) {
      from++;
    }
    return text.substring(from);
  }

  private static boolean isMarkOrSpace(char c) {
    return Character.isWhitespace(c)
        || c == 0xEF
        || c == 0xBB
        || c == 0xBF
        || c == 0xFE
        || c == 0xFF;
  }
}
