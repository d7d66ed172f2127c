package io.chancery.web;

import io.chancery.ontology.Dip;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ontology at a glance, as SVG: the records on the left, what they refer to on the right, one
 * line for each property between the two.
 *
 * <p>Boxes on the right stand in the order of the mean height of the rows that lead to them, which
 * keeps crossings few.
 */
final class OntologyDiagram {

  private static final int WIDTH = 880;
  private static final int BOX = 290;
  private static final int HEAD = 30;
  private static final int ROW = 21;
  private static final int GAP = 16;

  /**
   * A class with its rows.
   *
   * @param type IRI of the class
   * @param rows IRIs of the properties that start there
   * @param x left edge in pixels
   * @param y upper edge in pixels
   */
  private record Box(String type, List<String> rows, int x, int y) {

    int height() {
      return HEAD + ROW * rows.size() + (rows.isEmpty() ? 0 : 6);
    }

    int middleOfRow(int row) {
      return y + HEAD + ROW * row + ROW / 2;
    }
  }

  private final TermTexts terms;

  OntologyDiagram(TermTexts terms) {
    this.terms = terms;
  }

  Markup draw() {
    List<String> records = new ArrayList<>(List.of(Dip.RECORD));
    records.addAll(terms.below(Dip.RECORD));
    List<Box> left = stack(records, 0, GAP);
    List<String> targets = targets(left);
    int height = bottom(left);
    int free = height - bottom(stack(targets, 0, 0));
    List<Box> right =
        stack(targets, WIDTH - BOX, Math.max(GAP, free / Math.max(1, targets.size() - 1)));
    List<Markup> parts = new ArrayList<>(lines(left, right));
    for (Box box : left) {
      parts.add(box(box));
    }
    for (Box box : right) {
      parts.add(box(box));
    }
    return Markup.of(
        """
        <svg class="diagram" viewBox="-1 -1 {} {}" role="img" aria-label="Records on the left,\
         what their properties lead to on the right">
        {}</svg>
        """,
        WIDTH + 2,
        Math.max(height, bottom(right)) + 2,
        parts);
  }

  private List<Box> stack(Collection<String> types, int x, int gap) {
    List<Box> boxes = new ArrayList<>();
    int y = 0;
    for (String type : types) {
      Box box = new Box(type, rows(type), x, y);
      boxes.add(box);
      y += box.height() + gap;
    }
    return boxes;
  }

  private static int bottom(List<Box> boxes) {
    return boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(0);
  }

  /** The properties of a class, those that lead to things first; none that only sums up others. */
  private List<String> rows(String type) {
    return terms.propertiesOf(type).stream()
        .filter(p -> terms.below(p).isEmpty())
        .sorted(Comparator.comparing((String p) -> !terms.isObjectProperty(p)))
        .toList();
  }

  private List<String> targets(List<Box> left) {
    Set<String> known = Set.copyOf(left.stream().map(Box::type).toList());
    Map<String, List<Integer>> heights = new LinkedHashMap<>();
    for (Box box : left) {
      for (int i = 0; i < box.rows().size(); i++) {
        String range = range(box.rows().get(i));
        if (terms.isObjectProperty(box.rows().get(i)) && !known.contains(range)) {
          heights.computeIfAbsent(range, r -> new ArrayList<>()).add(box.middleOfRow(i));
        }
      }
    }
    return heights.entrySet().stream()
        .sorted(Comparator.comparingDouble(target -> mean(target.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double mean(List<Integer> heights) {
    return heights.stream().mapToInt(Integer::intValue).average().orElse(0);
  }

  private String range(String property) {
    return terms.ontology().range(property).orElse("");
  }

  private List<Markup> lines(List<Box> left, List<Box> right) {
    List<Markup> lines = new ArrayList<>();
    for (int target = 0; target < right.size(); target++) {
      Box to = right.get(target);
      for (Box from : left) {
        for (int row = 0; row < from.rows().size(); row++) {
          if (range(from.rows().get(row)).equals(to.type())) {
            lines.add(line(from.middleOfRow(row), to, 360 * target / right.size()));
          }
        }
      }
    }
    return lines;
  }

  private static Markup line(int y, Box to, int hue) {
    int end = to.y() + HEAD / 2;
    return Markup.of(
        "<path d=\"M{} {}C{} {} {} {} {} {}\" stroke=\"hsl({} 45% 52%)\"/>\n",
        BOX, y, BOX + 130, y, to.x() - 130, end, to.x(), end, hue);
  }

  private Markup box(Box box) {
    List<Markup> rows = new ArrayList<>();
    for (int i = 0; i < box.rows().size(); i++) {
      String property = box.rows().get(i);
      int y = box.middleOfRow(i) + 4;
      rows.add(
          Markup.of(
              "<a href=\"#{}\"><text x=\"{}\" y=\"{}\">{}</text></a><text class=\"soft\" x=\"{}\""
                  + " y=\"{}\">{}</text>\n",
              TermTexts.name(property),
              box.x() + 12,
              y,
              TermTexts.name(property),
              box.x() + BOX - 12,
              y,
              TermTexts.name(range(property))));
    }
    int below = terms.ontology().subclasses(box.type()).size();
    boolean counts = below > 0 && !box.type().equals(Dip.RECORD);
    return Markup.of(
        """
        <rect x="{}" y="{}" width="{}" height="{}" rx="5"/>
        <a href="#{}"><text class="head" x="{}" y="{}">{}</text></a>\
        <text class="soft" x="{}" y="{}">{}</text>
        {}""",
        box.x(),
        box.y(),
        BOX,
        box.height(),
        TermTexts.name(box.type()),
        box.x() + 12,
        box.y() + 20,
        TermTexts.name(box.type()),
        box.x() + BOX - 12,
        box.y() + 20,
        counts ? below + (below == 1 ? " subclass" : " subclasses") : "",
        rows);
  }
}
