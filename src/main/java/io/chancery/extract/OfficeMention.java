package io.chancery.extract;

/**
 * A title of office among the words of a sentence.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param office the usual title
 */
record OfficeMention(int from, int to, String office) {}
