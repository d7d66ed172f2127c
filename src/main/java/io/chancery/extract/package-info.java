@NullMarked
package io.chancery.extract;

import org.jspecify.annotations.NullMarked;
