package io.chancery.language;

import io.chancery.text.Span;

/**
 * One word of a parsed sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span its place in the article's content
 * @param form as written
 * @param lemma its dictionary form, lower case
 * @param pos Penn Treebank part of speech
 * @param head index of the word it depends on, or -1 for the root
 * @param label ClearNLP dependency label ({@code nsubj}, {@code dobj}, {@code prep}, {@code pobj},
 *     ...)
 * @param person whether it is part of a person's name
 */
public record ParsedToken(
    int index,
    Span span,
    String form,
    String lemma,
    String pos,
    int head,
    String label,
    boolean person) {}
