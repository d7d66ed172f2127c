/**
 * The graph on disk: checked statements in, query results and all statements out.
 *
 * <p>One article is put, replaced or removed as a whole. Imports everything up to {@code check}.
 */
@NullMarked
package io.chancery.store;

import org.jspecify.annotations.NullMarked;
