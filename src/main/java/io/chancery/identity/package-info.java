@NullMarked
package io.chancery.identity;

import org.jspecify.annotations.NullMarked;
