package io.chancery.authority;

import io.chancery.text.Span;

/**
 * A place in a text that gives a listed person's full name or alias.
 *
 * @param span the name alone, without title or office
 * @param person who is meant
 */
public record PersonMention(Span span, Person person) {}
