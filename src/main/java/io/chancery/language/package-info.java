@NullMarked
package io.chancery.language;

import org.jspecify.annotations.NullMarked;
