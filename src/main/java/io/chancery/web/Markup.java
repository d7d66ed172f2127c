package io.chancery.web;

import java.util.Collection;

/**
 * A piece of HTML that is safe to send. Text becomes markup only through {@link #of} or {@link
 * #text}, which escape it; there is no other way in.
 *
 * @param html the markup itself
 */
record Markup(String html) {

  static final Markup NOTHING = new Markup("");

  /**
   * Fills a template: each {@code {}} takes the next value. A value that is {@link Markup}, or a
   * collection of it, goes in as it is; everything else is escaped, for element text and for quoted
   * attribute values alike.
   */
  static Markup of(String template, Object... values) {
    StringBuilder out = new StringBuilder(template.length() + 32 * values.length);
    int from = 0;
    for (Object value : values) {
      int hole = template.indexOf("{}", from);
      if (hole < 0) {
        throw new IllegalArgumentException("more values than holes in: " + template);
      }
      out.append(template, from, hole);
      append(out, value);
      from = hole + 2;
    }
    if (template.indexOf("{}", from) >= 0) {
      throw new IllegalArgumentException("more holes than values in: " + template);
    }
    return new Markup(out.append(template, from, template.length()).toString());
  }

  static Markup text(String text) {
    return of("{}", text);
  }

  static Markup all(Collection<Markup> parts) {
    return of("{}", parts);
  }

  private static void append(StringBuilder out, Object value) {
    if (value instanceof Markup markup) {
      out.append(markup.html);
    } else if (value instanceof Collection<?> parts) {
      parts.forEach(part -> append(out, part));
    } else {
      escape(out, String.valueOf(value));
    }
  }

  private static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
