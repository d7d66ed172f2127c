@NullMarked
package io.chancery.cli;

import org.jspecify.annotations.NullMarked;
