package io.chancery.article;

import io.chancery.text.Problem.Code;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in plain words why something could not be read. */
final class Unreadable {

  private Unreadable() {}

  static Code code(IOException e) {
    return e instanceof NoSuchFileException ? Code.NOT_FOUND : Code.UNREADABLE;
  }

  static String message(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "may not be read; ask for the right to read it";
    }
    if (e instanceof NoSuchFileException) {
      return "is not there any more, or a link to nothing";
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return "is packed with gzip but damaged; fetch it again";
    }
    return "cannot be read: " + reason(e);
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    String reason = message == null ? e.getClass().getSimpleName() : message;
    return reason.replaceAll("\\s+", " ").strip();
  }
}
