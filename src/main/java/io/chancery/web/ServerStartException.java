package io.chancery.web;

/** The server could not begin to listen. The message says where and what to try. */
public final class ServerStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ServerStartException(ServerSettings settings, RuntimeException cause) {
    super(
        "Cannot listen on "
            + settings.host()
            + " port "
            + settings.port()
            + ": "
            + rootMessage(cause)
            + ". Choose another port with --port.",
        cause);
  }

  private static String rootMessage(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
