/**
 * What an article's English says on its face: sentences, words with their dependency tree, dates
 * and money.
 *
 * <p>In go an article's content and places in it; out come {@link
 * io.chancery.language.SentenceSplitter sentences}, {@link io.chancery.language.ParsedSentence
 * trees}, dates and amounts of money with their normal form, each with its place in the content. It
 * imports {@code text} only. NLP4J is not seen outside {@link io.chancery.language.EnglishParser}.
 */
@NullMarked
package io.chancery.language;

import org.jspecify.annotations.NullMarked;
