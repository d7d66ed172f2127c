@NullMarked
package io.chancery.authority;

import org.jspecify.annotations.NullMarked;
