/**
 * Reads articles: takes the names of files, folders, patterns or the standard input, gives {@link
 * io.chancery.article.Article} values, or a {@link io.chancery.text.Problem} for each piece of
 * input that is none. {@link io.chancery.article.ArticleReader} is the way in.
 *
 * <p>Plain text, HTML, JSON and JSON Lines are read, each also packed with gzip. The text of JSON
 * is kept character by character, since quotes are checked against it; what states nothing in it is
 * marked, not removed.
 *
 * <p>May import {@code io.chancery.text} only.
 */
@NullMarked
package io.chancery.article;

import org.jspecify.annotations.NullMarked;
