/**
 * Wires the steps into a build: articles in, a store brought up to date and a report out.
 *
 * <p>Threads, queues, order, progress and limits live here. Imports everything up to {@code store}.
 */
@NullMarked
package io.chancery.pipeline;

import org.jspecify.annotations.NullMarked;
