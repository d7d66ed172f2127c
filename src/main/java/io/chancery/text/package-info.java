@NullMarked
package io.chancery.text;

import org.jspecify.annotations.NullMarked;
