package io.chancery.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a part of a page: white space as a browser shows it, a blank line at each block. */
final class HtmlText implements NodeVisitor {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private final StringBuilder text = new StringBuilder();
  private int breaks = 2;
  private boolean space;

  private HtmlText() {}

  static String of(Element part) {
    var text = new HtmlText();
    part.traverse(text);
    return text.text.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(SPACES.matcher(words.getWholeText()).replaceAll(" "));
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        breaks = Math.min(2, breaks + 1);
      } else if (isBlock(element)) {
        breaks = 2;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      breaks = 2;
    }
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return element.isBlock() || name.equals("td") || name.equals("th");
  }

  private void add(String words) {
    String bare = words.strip();
    if (bare.isEmpty()) {
      space |= !words.isEmpty();
      return;
    }
    if (!text.isEmpty()) {
      boolean apart = space || words.startsWith(" ");
      text.append(breaks > 0 ? "\n".repeat(breaks) : apart ? " " : "");
    }
    text.append(bare);
    breaks = 0;
    space = words.endsWith(" ");
  }
}
