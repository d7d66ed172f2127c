package io.chancery.article;

import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the stretches of an article that stand in its text and state nothing. */
final class SilentPlaces {

  private static final Boilerplate BOILERPLATE = Boilerplate.load();

  private SilentPlaces() {}

  /** Places in the title, a line feed and the text; sorted, without overlaps. */
  static List<Span> in(String title, String text) {
    List<Span> places = new ArrayList<>();
    int from = repeatedTitle(title, text);
    if (from > 0) {
      places.add(new Span(from - title.length(), from));
    }
    List<Span> lines = lines(text, from);
    for (Span line : lines) {
      BOILERPLATE.addTo(places, text, line);
    }
    addForeignEnd(places, text, lines);
    return shifted(merged(places), title.length() + 1);
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

  /** The lines that hold something, without the white space around them. */
  private static List<Span> lines(String text, int from) {
    List<Span> lines = new ArrayList<>();
    int start = from;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int next = feed < 0 ? text.length() : feed;
      int end = next;
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (start < end && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        lines.add(new Span(start, end));
      }
      start = next + 1;
    }
    return lines;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The closing lines in another language; boilerplate behind them is passed over. */
  private static void addForeignEnd(List<Span> places, String text, List<Span> lines) {
    Set<Span> silent = new HashSet<>(places);
    for (int i = lines.size() - 1; i > 0; i--) {
      Span line = lines.get(i);
      if (!silent.contains(line)) {
        if (!Language.isForeign(line.of(text))) {
          return;
        }
        places.add(line);
      }
    }
  }

  private static List<Span> merged(List<Span> places) {
    List<Span> merged = new ArrayList<>();
    for (Span place : places.stream().sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).overlaps(place)) {
        merged.set(last, merged.get(last).cover(place));
      } else {
        merged.add(place);
      }
    }
    return merged;
  }

  private static List<Span> shifted(List<Span> places, int by) {
    return places.stream().map(p -> new Span(p.start() + by, p.end() + by)).toList();
  }
}
