package io.chancery.web;

import java.time.Duration;

/**
 * How a server presents itself and what it lets a stranger use.
 *
 * @param baseIri what the graph's own IRIs begin with; ends with a slash
 * @param host the address to listen on; a loopback address unless the operator asks for more
 * @param port the TCP port; 0 takes any free one
 * @param limits what one request may cost
 */
public record ServerSettings(String baseIri, String host, int port, Limits limits) {

  public static final String DEFAULT_BASE = "https://w3id.org/chancery/";
  public static final String LOOPBACK = "127.0.0.1";

  /**
   * What one request may cost. An answer over a limit is refused with the reason; it is never cut.
   *
   * @param timeout the longest that one query may run
   * @param rows the most rows that a SELECT may give
   * @param triples the most triples that a CONSTRUCT or DESCRIBE may give
   * @param answerChars the most characters that the values of one answer may have together
   * @param requestBytes the largest request body
   * @param concurrent how many requests are worked on at once; more wait, then get 503
   */
  public record Limits(
      Duration timeout,
      int rows,
      int triples,
      long answerChars,
      long requestBytes,
      int concurrent) {
    public static final Limits DEFAULT =
        new Limits(Duration.ofSeconds(20), 50_000, 200_000, 64_000_000, 256 * 1024, 16);
  }

  public ServerSettings {
    if (!baseIri.endsWith("/")) {
      throw new IllegalArgumentException("a base IRI ends with '/': " + baseIri);
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no such port: " + port);
    }
  }

  /** The usual settings: loopback, default base IRI and limits. */
  public static ServerSettings onPort(int port) {
    return new ServerSettings(DEFAULT_BASE, LOOPBACK, port, Limits.DEFAULT);
  }

  public ServerSettings withLimits(Limits other) {
    return new ServerSettings(baseIri, host, port, other);
  }
}
