package io.chancery.article;

import io.chancery.text.Problem;

/** What came of one piece of input: an article, or the reason why there is none. */
public sealed interface Reading {

  /**
   * An article that was read.
   *
   * @param article the article
   * @param place where it was read: a file, a file and a line or item number, or {@code stdin}
   */
  record Read(Article article, String place) implements Reading {}

  /**
   * A piece of input that gave no article.
   *
   * @param problem what is wrong and what to do
   */
  record Refused(Problem problem) implements Reading {}

  static Reading refused(Problem.Code code, String place, String message) {
    return new Refused(new Problem(code, place, message));
  }
}
