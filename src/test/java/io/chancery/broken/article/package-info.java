/** Knows a package after it and is known by one before it. */
@NullMarked
package io.chancery.broken.article;

import org.jspecify.annotations.NullMarked;
