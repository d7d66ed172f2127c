/**
 * The command line: words in, exit codes out. One thin class for each command; what they do lies in
 * the packages below.
 *
 * <p>Data goes to the standard output, all else to the standard error. Exit codes: 0 done, 1
 * problems found, 2 wrong usage. No class of Jena or RDF4J is touched before a command needs it, so
 * that help and version come at once.
 */
@NullMarked
package io.chancery.cli;

import org.jspecify.annotations.NullMarked;
