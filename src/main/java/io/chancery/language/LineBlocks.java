package io.chancery.language;

import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text where a line end closes a sentence: after headlines, list items and paragraphs, but
 * not where the line only went over to the next one for want of room.
 */
final class LineBlocks {

  /** Lines shorter than this were not broken for want of room. */
  private static final int NARROWEST = 50;

  /** Longer lines than this are paragraphs. */
  private static final int WIDEST = 120;

  private LineBlocks() {}

  static List<Span> of(String text) {
    List<Span> lines = lines(text);
    int width = wrapWidth(text, lines);
    List<Span> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (i > 0 && continues(text, lines.get(i - 1), line, width)) {
        int last = blocks.size() - 1;
        blocks.set(last, blocks.get(last).cover(line));
      } else {
        blocks.add(line);
      }
    }
    return blocks;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean secondHalf = i > 0 && i < text.length() && text.startsWith("\r\n", i - 1);
      if (secondHalf) {
        start = i + 1;
      } else if (i == text.length() || isLineEnd(text.charAt(i))) {
        lines.add(new Span(start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** The width at which the whole text was wrapped, or 0 if it was not. */
  private static int wrapWidth(String text, List<Span> lines) {
    int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (longest < NARROWEST || longest > WIDEST) {
      return 0;
    }
    int full = 0;
    int followed = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() > 0 && lines.get(i + 1).length() > 0) {
        followed++;
        full += hadNoRoom(text, lines.get(i), lines.get(i + 1), longest) ? 1 : 0;
      }
    }
    return followed >= 3 && full * 5 >= followed * 4 ? longest : 0;
  }

  private static boolean hadNoRoom(String text, Span line, Span next, int width) {
    int word = next.start();
    while (word < next.end() && !Characters.isBlank(text.charAt(word))) {
      word++;
    }
    return line.length() + 1 + (word - next.start()) > width;
  }

  /** Whether a line goes on where the line before it left off. */
  private static boolean continues(String text, Span before, Span line, int width) {
    if (isBlank(text, before) || isBlank(text, line)) {
      return false;
    }
    if (width > 0 && hadNoRoom(text, before, line, width)) {
      return true;
    }
    char last = text.charAt(before.end() - 1);
    return Character.isLowerCase(text.charAt(line.start()))
        && !Characters.endsSentence(last)
        && last != ':'
        && last != ';';
  }

  private static boolean isBlank(String text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (!Characters.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
