/**
 * Records to quads: the facts of an article in, RDF4J statements out, and from statements to files.
 *
 * <p>Knows no store. Imports everything up to {@code identity}.
 */
@NullMarked
package io.chancery.rdf;

import org.jspecify.annotations.NullMarked;
