/**
 * The ontology as data: what classes, properties, kinds, statuses and topics there are, and with
 * which words articles speak of them.
 *
 * <p>In goes the folder {@code ontology/} (Turtle files that editors keep). Out come {@link
 * io.chancery.ontology.Ontology} and the lexicon, immutable and safe for many threads. {@link
 * io.chancery.ontology.Dip} names the few terms that code must name. For editors, {@code
 * OntologyCheck} says what to mend, {@code OntologyDiff} and {@code TermUses} what a change
 * touches. May import {@code text}.
 */
@NullMarked
package io.chancery.ontology;

import org.jspecify.annotations.NullMarked;
