package io.chancery.article;

import io.chancery.text.Problem.Code;

/** Reads a web page. */
final class HtmlArticle {

  private HtmlArticle() {}

  static Reading read(String place, String id, byte[] content) {
    return Reading.refused(Code.NO_TEXT, place, "web pages cannot be read yet; save it as text");
  }
}
