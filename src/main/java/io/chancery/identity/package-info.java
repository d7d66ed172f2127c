/**
 * What a thing is called in the graph: mentions and facts in, IRIs out.
 *
 * <p>Every IRI is a function of the thing alone, never of the order in which articles are read.
 * Imports {@code text}, {@code article}, {@code language}, {@code ontology}, {@code authority} and
 * {@code extract}.
 */
@NullMarked
package io.chancery.identity;

import org.jspecify.annotations.NullMarked;
