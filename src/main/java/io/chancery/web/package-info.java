/**
 * The web face of a store: takes a Jena dataset and the query catalogue, gives SPARQL, linked data
 * and pages over HTTP, all read-only. {@link io.chancery.web.ChanceryServer} is the way in.
 *
 * <p>Three layers: {@link io.chancery.web.OuterHandler} stands before everything (headers, methods,
 * sizes), Fuseki answers SPARQL through {@link io.chancery.web.GuardedQuery}, and {@link
 * io.chancery.web.Pages} answers the rest. May import every package before it but not {@code cli}.
 */
@NullMarked
package io.chancery.web;

import org.jspecify.annotations.NullMarked;
