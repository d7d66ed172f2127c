package io.chancery.text;

/**
 * Something in the input that was refused, said so that its owner can mend it.
 *
 * @param code what kind of trouble it is
 * @param place where: a file, a file and a line as in {@code news.jsonl:17}, or {@code stdin}
 * @param message the trouble and the way out, without the place; one line
 */
public record Problem(Code code, String place, String message) {

  /** The kinds of trouble; each is one thing that a reader can act on. */
  public enum Code {
    /** Nothing has this name, or no file matches this pattern. */
    NOT_FOUND,
    /** It is there, but cannot be read. */
    UNREADABLE,
    /** It holds nothing. */
    EMPTY,
    /** It is not text: a PDF, a picture, an archive. */
    BINARY,
    /** It is over a limit on size. */
    TOO_LARGE,
    /** It is called JSON and is none, or holds something other than articles. */
    BAD_JSON,
    /** It has no text that could state anything. */
    NO_TEXT,
    /** Another article of the same run has its id. */
    DUPLICATE_ID,
    /** Its text is in another language. */
    NOT_ENGLISH
  }

  public Problem {
    if (place.isBlank() || message.isBlank()) {
      throw new IllegalArgumentException("a problem needs a place and a message");
    }
  }

  /** The problem as one line for people: place, then message. */
  @Override
  public String toString() {
    return place + ": " + message;
  }
}
