package io.chancery.authority;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An authority table that cannot be used as it stands; the message says where and how to mend it.
 */
public final class BrokenTableException extends IOException {

  private static final long serialVersionUID = 1L;

  BrokenTableException(Path file, int line, String what, String mend) {
    super(file + ", line " + line + ": " + what + ". " + mend + ".");
  }
}
