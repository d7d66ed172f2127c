package io.chancery.article;

import io.chancery.article.Article.Source;
import io.chancery.text.Problem.Code;

/** Reads a plain-text file: the first line that is not empty is the title, the rest the text. */
final class PlainText {

  private PlainText() {}

  static Reading read(String place, String id, String content) {
    String all = content.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (all.isEmpty()) {
      return Reading.refused(Code.EMPTY, place, "holds only white space; there is nothing to read");
    }
    int end = all.indexOf('\n');
    String title = (end < 0 ? all : all.substring(0, end)).strip();
    String text = withoutTitle(end < 0 ? "" : all.substring(end).strip(), title);
    if (text.isEmpty()) {
      String message = "has a title and no text; put the text below the first line";
      return Reading.refused(Code.NO_TEXT, place, message);
    }
    var article = new Article(id, Source.UNKNOWN, title, text, SilentPlaces.in(title, text));
    return new Reading.Read(article, place);
  }

  private static String withoutTitle(String text, String title) {
    int end = text.indexOf('\n');
    boolean repeated = end > 0 && text.substring(0, end).strip().equals(title);
    return repeated ? text.substring(end).strip() : text;
  }
}
