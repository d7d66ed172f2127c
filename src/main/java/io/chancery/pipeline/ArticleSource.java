package io.chancery.pipeline;

import io.chancery.article.Article;
import java.util.function.Consumer;

/** Where a build gets its articles. */
@FunctionalInterface
public interface ArticleSource {

  /**
   * Reads all articles in a fixed order; no two have the same id: the first one counts and the
   * other is named as unreadable.
   *
   * @param articles takes each article; may wait for as long as earlier ones are being worked on
   * @param unreadable takes what could not be read, in words for a reader
   */
  void read(Consumer<Article> articles, Consumer<String> unreadable);
}
