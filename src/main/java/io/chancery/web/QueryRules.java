package io.chancery.web;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.Syntax;

/**
 * Which queries the public endpoint refuses before it runs them, and what it says.
 *
 * <p>The rules look at the parsed query written out again without prefixes: a walk over the syntax
 * tree would miss what stands inside FILTER EXISTS. {@link Lockdown} holds where a rule is evaded.
 */
final class QueryRules {

  /** A DESCRIBE gathers its whole answer before the first triple can be counted. */
  static final long MOST_DESCRIBED = 1_000;

  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
  private static final Pattern IRI = Pattern.compile("<[^>\\s]*+>");
  private static final Pattern SERVICE = Pattern.compile("(?<![?$\\w:@])SERVICE\\b");
  private static final Pattern CALL = Pattern.compile("(?i)(?<![?$\\w:@])CALL\\s*\\(");

  private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}\\w+:?\\s*");

  private QueryRules() {}

  /** Why the query is not run; empty where it may be. */
  static Optional<String> refusal(Query query) {
    if (query.isJsonType()) {
      return Optional.of("JSON queries are not offered here; use SELECT with JSON results.");
    }
    if (query.isDescribeType() && describesTooMuch(query)) {
      return Optional.of("A DESCRIBE with a pattern needs LIMIT " + MOST_DESCRIBED + " or less.");
    }
    String unquoted = LITERAL.matcher(writtenOut(query)).replaceAll("_");
    String bare = IRI.matcher(unquoted).replaceAll("_");
    if (SERVICE.matcher(bare).find()) {
      return Optional.of("SERVICE is off: this endpoint does not call other endpoints.");
    }
    if (CALL.matcher(bare).find() || unquoted.contains("<java:")) {
      return Optional.of("Functions that name a class or are chosen by a value are off.");
    }
    return Optional.empty();
  }

  /** What went wrong with a query, for its author: without names from inside the program. */
  static String reason(RuntimeException failure) {
    String message = String.valueOf(failure.getMessage());
    String lines = message.lines().limit(12).collect(Collectors.joining("\n"));
    return CLASS_NAME.matcher(lines).replaceAll("");
  }

  private static boolean describesTooMuch(Query query) {
    boolean hasPattern = query.getQueryPattern() != null;
    return hasPattern && (!query.hasLimit() || query.getLimit() > MOST_DESCRIBED);
  }

  private static String writtenOut(Query query) {
    Query copy = query.cloneQuery();
    copy.getPrefixMapping().clearNsPrefixMap();
    return copy.toString(Syntax.syntaxARQ);
  }
}
