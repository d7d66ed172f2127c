package io.chancery.store;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One SPARQL query of the catalogue, with what its header says.
 *
 * @param name its place in the folder without {@code .rq}, e.g. {@code questions/aid-by-donor}
 * @param question what it answers, one sentence for a reader
 * @param about the part of the domain, e.g. {@code Grants}
 * @param columns the variables that it selects, in order
 * @param parameters what may be set, with the default of each, in the order of the header
 * @param text the SPARQL with its header and the defaults in place
 */
public record CatalogueQuery(
    String name,
    String question,
    String about,
    List<String> columns,
    ImmutableMap<String, String> parameters,
    String text) {

  private static final Pattern FIRST_STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  public CatalogueQuery {
    columns = List.copyOf(columns);
  }

  /**
   * The SPARQL with other values in place of defaults. A value goes into the first string literal
   * of each line that ends in {@code # parameter NAME}, escaped, so that it stays a value; an empty
   * value leaves the line out, which means: any.
   *
   * @throws IllegalArgumentException where a name is not a parameter of this query
   */
  public String textWith(Map<String, String> values) {
    for (String given : values.keySet()) {
      if (!parameters.containsKey(given)) {
        throw new IllegalArgumentException(
            "query " + name + " has no parameter '" + given + "'; it has " + parameters.keySet());
      }
    }
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      out.append(lineWith(line, values)).append('\n');
    }
    return out.substring(0, out.length() - 1);
  }

  private static String lineWith(String line, Map<String, String> values) {
    Matcher mark = QueryCatalogue.MARK.matcher(line);
    if (!mark.find()) {
      return line;
    }
    String value = values.get(mark.group(1));
    if (value == null) {
      return line;
    }
    if (value.isBlank()) {
      return "# any " + mark.group(1);
    }
    String literal = "\"" + escaped(value.strip()) + "\"";
    return FIRST_STRING.matcher(line).replaceFirst(Matcher.quoteReplacement(literal));
  }

  private static String escaped(String value) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        default -> out.append(isText(value, i) ? c : ' ');
      }
    }
    return out.toString();
  }

  private static boolean isText(String value, int i) {
    char c = value.charAt(i);
    return c >= ' ' && (!Character.isSurrogate(c) || paired(value, i));
  }

  private static boolean paired(String value, int i) {
    char c = value.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
  }
}
