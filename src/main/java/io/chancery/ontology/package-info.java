@NullMarked
package io.chancery.ontology;

import org.jspecify.annotations.NullMarked;
