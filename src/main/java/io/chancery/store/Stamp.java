package io.chancery.store;

/**
 * From what an article's graph was made; no clock, so that the same input gives the same graph.
 *
 * @param input SHA-256 of everything that was read of the article
 * @param rules the version of the rules, tables and ontology that were applied
 */
public record Stamp(String input, String rules) {}
