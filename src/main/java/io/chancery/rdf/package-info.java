@NullMarked
package io.chancery.rdf;

import org.jspecify.annotations.NullMarked;
