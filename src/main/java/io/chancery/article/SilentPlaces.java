package io.chancery.article;

import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of an article that stand in its text and state nothing. */
final class SilentPlaces {

  private SilentPlaces() {}

  /** Places in the title, a line feed and the text; sorted, without overlaps. */
  static List<Span> in(String title, String text) {
    List<Span> places = new ArrayList<>();
    int offset = title.length() + 1;
    int titleEnd = repeatedTitle(title, text);
    if (titleEnd > 0) {
      int start = titleEnd - title.length();
      places.add(new Span(offset + start, offset + titleEnd));
    }
    return List.copyOf(places);
  }

  /** Where the title ends that the text begins with again as a line of its own; 0 for none. */
  private static int repeatedTitle(String title, String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (title.isBlank() || !text.startsWith(title, start)) {
      return 0;
    }
    int end = start + title.length();
    int lineEnd = text.indexOf('\n', end);
    boolean ownLine = lineEnd >= 0 && text.substring(end, lineEnd).isBlank();
    return ownLine ? end : 0;
  }
}
