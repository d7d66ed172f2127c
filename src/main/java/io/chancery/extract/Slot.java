package io.chancery.extract;

import io.chancery.text.Span;

/**
 * One property of a fact, with the words that give it.
 *
 * @param property IRI of a property that the ontology declares
 * @param value what fills it
 * @param span where the article says so; the trigger's place where the value follows from the whole
 *     sentence
 */
public record Slot(String property, Value value, Span span) {}
