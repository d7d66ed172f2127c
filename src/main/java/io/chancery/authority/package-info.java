/**
 * Who is who: countries, bodies, people with dated offices, and places.
 *
 * <p>In: the tab-separated tables of {@code ontology/authority}, read once by {@link
 * io.chancery.authority.Authority#load}. Out: answers about codes, offices and days, and the names
 * that a text prints, each with its span. What a word stands for is decided by the tables; this
 * package holds only the rules of spelling (word boundaries, accents, dotted acronyms, hyphens).
 *
 * <p>May import: {@code text}.
 */
@NullMarked
package io.chancery.authority;

import org.jspecify.annotations.NullMarked;
