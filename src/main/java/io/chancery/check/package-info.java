/**
 * The gate before the graph: an article's statements in, those that hold and those that do not out.
 *
 * <p>Three checks: every class and property is declared (closed vocabulary), every quote stands in
 * the article at its place, the shapes of {@code ontology/shapes.ttl} hold (SHACL). Imports
 * everything up to {@code rdf}.
 */
@NullMarked
package io.chancery.check;

import org.jspecify.annotations.NullMarked;
