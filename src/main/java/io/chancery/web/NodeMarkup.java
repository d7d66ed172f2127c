package io.chancery.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * How nodes of the graph look on a page.
 *
 * @param iris where our own things are shown
 * @param reader where labels come from
 */
record NodeMarkup(Iris iris, GraphReader reader) {

  /** Where a row has both, the one is the text of a link to the other. */
  private static final Var WHAT = Var.alloc("what");

  private static final Var RECORD = Var.alloc("record");

  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  /** A link with the label of the thing, or the text of a literal. */
  Markup of(Node node) {
    if (node.isURI()) {
      return link(node, reader.label(node));
    }
    String text = GraphReader.plain(node);
    return Markup.text(isNumber(node) ? grouped(text) : text);
  }

  private static boolean isNumber(Node node) {
    return node.isLiteral()
        && node.getLiteralDatatypeURI().matches(".*#(integer|decimal)")
        && NUMBER.matcher(node.getLiteralLexicalForm()).matches();
  }

  /** {@code 14000000.0} as {@code 14,000,000}. */
  private static String grouped(String number) {
    return String.format(Locale.ROOT, "%,.2f", new BigDecimal(number)).replaceAll("\\.00$", "");
  }

  /** A link with a text of one's own. */
  Markup link(Node node, String text) {
    Optional<String> href = node.isURI() ? iris.href(node.getURI()) : Optional.empty();
    return href.isPresent()
        ? Markup.of("<a href=\"{}\">{}</a>", href.get(), text)
        : Markup.text(text);
  }

  /** Rows of a query as a table that scrolls sideways where the window is narrow. */
  Markup table(String caption, List<Var> columns, List<Binding> rows) {
    List<Var> shown = columns.contains(WHAT) ? without(columns, RECORD) : columns;
    List<Markup> head = new ArrayList<>();
    shown.forEach(c -> head.add(Markup.of("<th scope=\"col\">{}</th>", words(c.getVarName()))));
    List<Markup> body = new ArrayList<>();
    for (Binding row : rows) {
      List<Markup> cells = new ArrayList<>();
      for (Var column : shown) {
        Node record = column.equals(WHAT) ? row.get(RECORD) : null;
        cells.add(
            record == null
                ? cell(column.getVarName(), row.get(column))
                : Markup.of(
                    "<td data-label=\"what\">{}</td>", link(record, HomePage.text(row, "what"))));
      }
      body.add(Markup.of("<tr>{}</tr>\n", cells));
    }
    return Markup.of(
        "<div class=\"scroll\" role=\"region\" aria-label=\"{}\" tabindex=\"0\"><table class=\"result\"><thead><tr>{}"
            + "</tr></thead>\n<tbody>\n{}</tbody></table></div>",
        caption,
        head,
        body);
  }

  private static List<Var> without(List<Var> columns, Var left) {
    return columns.stream().filter(column -> !column.equals(left)).toList();
  }

  private Markup cell(String column, @Nullable Node node) {
    if (node == null) {
      return Markup.of("<td class=\"none\"></td>");
    }
    boolean status = column.equals("status") && node.isLiteral();
    return Markup.of(
        "<td class=\"{}\" data-label=\"{}\">{}</td>",
        cellClass(column, node),
        words(column),
        status ? Layout.status(node.getLiteralLexicalForm()) : of(node));
  }

  private static String cellClass(String column, Node node) {
    if (column.endsWith("quote") || column.endsWith("Quote")) {
      return "quote";
    }
    if (isNumber(node)) {
      return "number";
    }
    boolean date = node.isLiteral() && DATE.matcher(node.getLiteralLexicalForm()).matches();
    return date ? "date" : "text";
  }

  /** {@code equivalentAmount} as {@code equivalent amount}. */
  static String words(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
