@NullMarked
package io.chancery.pipeline;

import org.jspecify.annotations.NullMarked;
