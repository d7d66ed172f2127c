@NullMarked
package io.chancery.article;

import org.jspecify.annotations.NullMarked;
