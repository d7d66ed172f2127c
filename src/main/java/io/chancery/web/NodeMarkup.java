package io.chancery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** A link with the label of the thing, or the text of a literal. */
  Markup of(Node node) {
    return node.isURI() ? link(node, reader.label(node)) : Markup.text(GraphReader.plain(node));
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
    List<Markup> head = new ArrayList<>();
    columns.forEach(c -> head.add(Markup.of("<th scope=\"col\">{}</th>", words(c.getVarName()))));
    List<Markup> body = new ArrayList<>();
    for (Binding row : rows) {
      List<Markup> cells = new ArrayList<>();
      columns.forEach(c -> cells.add(cell(c.getVarName(), row.get(c))));
      body.add(Markup.of("<tr>{}</tr>\n", cells));
    }
    return Markup.of(
        "<div class=\"scroll\" role=\"region\" aria-label=\"{}\" tabindex=\"0\"><table><thead><tr>{}"
            + "</tr></thead>\n<tbody>\n{}</tbody></table></div>",
        caption,
        head,
        body);
  }

  private Markup cell(String column, @Nullable Node node) {
    if (node == null) {
      return Markup.of("<td class=\"none\"></td>");
    }
    if (column.equals("status") && node.isLiteral()) {
      return Markup.of("<td>{}</td>", Layout.status(node.getLiteralLexicalForm()));
    }
    if (column.startsWith("quote")) {
      return Markup.of("<td class=\"quote\">{}</td>", of(node));
    }
    boolean number = node.isLiteral() && node.getLiteralDatatypeURI().matches(".*#(integer|decimal)");
    return Markup.of(number ? "<td class=\"number\">{}</td>" : "<td>{}</td>", of(node));
  }

  /** {@code equivalentAmount} as {@code equivalent amount}. */
  static String words(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
  }
}
