@NullMarked
package io.chancery.store;

import org.jspecify.annotations.NullMarked;
