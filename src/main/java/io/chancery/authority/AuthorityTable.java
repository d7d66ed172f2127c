package io.chancery.authority;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * One tab-separated table in UTF-8: a header row, then one row a line. Lines that start with {@code
 * #} and empty lines are skipped; {@code |} separates the items of a list. Every table ends with
 * the columns {@code source}, {@code valid_from} and {@code valid_to}.
 */
final class AuthorityTable {

  private static final Splitter TABS = Splitter.on('\t');
  private static final Splitter ITEMS = Splitter.on('|').trimResults();

  private final ImmutableList<Row> rows;

  private AuthorityTable(List<Row> rows) {
    this.rows = ImmutableList.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param columns the names that its header must give, in this order
   * @throws BrokenTableException if header or row do not have that form
   * @throws IOException if the file cannot be read
   */
  static AuthorityTable read(Path file, List<String> columns) throws IOException {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    boolean headerSeen = false;
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = TABS.splitToList(line);
      if (headerSeen) {
        rows.add(Row.of(file, number, columns, cells));
      } else {
        requireHeader(file, number, columns, cells);
        headerSeen = true;
      }
    }
    if (!headerSeen) {
      throw new BrokenTableException(file, number, "no header", header(columns));
    }
    return new AuthorityTable(rows.build());
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      BrokenTableException broken =
          new BrokenTableException(file, 1, "not UTF-8", "Save the file as UTF-8");
      broken.initCause(e);
      throw broken;
    }
  }

  private static void requireHeader(Path file, int number, List<String> columns, List<String> cells)
      throws IOException {
    if (!cells.equals(columns)) {
      throw new BrokenTableException(
          file, number, "the header is " + String.join(" ", cells), header(columns));
    }
  }

  private static String header(List<String> columns) {
    return "Begin with these columns, separated by tabs: " + String.join(" ", columns);
  }

  ImmutableList<Row> rows() {
    return rows;
  }

  /** One row, which knows its place for the sake of error messages. */
  static final class Row {
    private final Path file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    private Row(Path file, int line, List<String> columns, List<String> cells) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    private static Row of(Path file, int line, List<String> columns, List<String> cells)
        throws IOException {
      Row row = new Row(file, line, columns, cells);
      if (cells.size() != columns.size()) {
        throw row.broken(
            cells.size() + " cells instead of " + columns.size(),
            "Give every column, empty ones too, separated by single tabs");
      }
      if (row.optional("source").isEmpty()) {
        throw row.broken("no source", "Name a source that README.md explains");
      }
      Optional<LocalDate> from = row.date("valid_from");
      Optional<LocalDate> to = row.date("valid_to");
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        throw row.broken("valid_to lies before valid_from", "Swap or mend the two days");
      }
      return row;
    }

    /** A cell that must not be empty. */
    String text(String column) throws IOException {
      return optional(column)
          .orElseThrow(() -> broken("no " + column, "Fill the cell or remove the row"));
    }

    Optional<String> optional(String column) {
      String cell = cells.get(columns.indexOf(column)).strip();
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** The items of a list, none of them empty. */
    ImmutableList<String> list(String column) throws IOException {
      Optional<String> cell = optional(column);
      if (cell.isEmpty()) {
        return ImmutableList.of();
      }
      ImmutableList<String> items = ImmutableList.copyOf(ITEMS.split(cell.get()));
      if (items.contains("")) {
        throw broken("an empty item in " + column, "Remove the | too many");
      }
      return items;
    }

    Optional<LocalDate> date(String column) throws IOException {
      Optional<String> cell = optional(column);
      try {
        return cell.map(LocalDate::parse);
      } catch (DateTimeParseException e) {
        BrokenTableException broken =
            broken(
                column + " is " + cell.orElse(""),
                "Write a day as YYYY-MM-DD or leave the cell empty");
        broken.initCause(e);
        throw broken;
      }
    }

    BrokenTableException broken(String what, String mend) {
      return new BrokenTableException(file, line, what, mend);
    }
  }
}
