package io.chancery.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of a tab-separated resource of this package. Lines that are empty or start with {@code #}
 * are comments.
 */
final class LanguageTable {

  private LanguageTable() {}

  /** Reads a resource whose rows all have this many columns; an empty cell is an empty string. */
  static List<List<String>> rows(String resource, int columns) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line : text(resource).split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
      if (cells.size() != columns) {
        throw new IllegalStateException(
            resource
                + " line "
                + number
                + " has "
                + cells.size()
                + " columns instead of "
                + columns
                + "; separate them by single tabs");
      }
      rows.add(cells);
    }
    return rows;
  }

  /** The values of a cell, which are separated by {@code |}. */
  static List<String> values(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static String text(String resource) {
    try (InputStream in = LanguageTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            resource + " is missing beside " + LanguageTable.class + "; build the program anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }
}
