@NullMarked
package io.chancery.check;

import org.jspecify.annotations.NullMarked;
