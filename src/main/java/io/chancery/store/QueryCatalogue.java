package io.chancery.store;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The queries that come with the program: every {@code .rq} file below a folder, by name.
 *
 * <p>A file begins with comment lines {@code # question:}, {@code # class:}, {@code # columns:} and
 * {@code # parameters:} ({@code name=default} pairs, {@code name="with spaces"}, or {@code none}).
 */
public final class QueryCatalogue {

  static final Pattern MARK = Pattern.compile("#\\s*parameter\\s+([a-z][A-Za-z0-9]*)\\s*$");

  private static final Pattern HEADER =
      Pattern.compile("^#\\s*(question|class|columns|parameters):\\s*(.*?)\\s*$");
  private static final Pattern DEFAULT =
      Pattern.compile("([a-z][A-Za-z0-9]*)=(?:\"([^\"]*)\"|(\\S*))");

  private final SortedMap<String, CatalogueQuery> queries;

  private QueryCatalogue(SortedMap<String, CatalogueQuery> queries) {
    this.queries = queries;
  }

  /** A catalogue without queries. */
  public static QueryCatalogue empty() {
    return new QueryCatalogue(new TreeMap<>());
  }

  /**
   * Reads every {@code .rq} file below the folder.
   *
   * @throws IOException where a file cannot be read or its header is incomplete; names the file
   */
  public static QueryCatalogue read(Path folder) throws IOException {
    TreeMap<String, CatalogueQuery> read = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(QueryCatalogue::isQuery).sorted().toList()) {
        CatalogueQuery query = parse(nameOf(folder, file), Files.readString(file));
        read.put(query.name(), query);
      }
    }
    return new QueryCatalogue(read);
  }

  /** All queries, sorted by name. */
  public Collection<CatalogueQuery> all() {
    return List.copyOf(queries.values());
  }

  /** The query of that name; the last part is enough where only one query has it. */
  public Optional<CatalogueQuery> find(String name) {
    CatalogueQuery exact = queries.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    List<CatalogueQuery> ending =
        queries.values().stream().filter(q -> q.name().endsWith("/" + name)).toList();
    return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
  }

  private static boolean isQuery(Path file) {
    return file.toString().endsWith(".rq") && Files.isRegularFile(file);
  }

  private static String nameOf(Path folder, Path file) {
    List<String> parts = new ArrayList<>();
    folder.relativize(file).forEach(part -> parts.add(part.toString()));
    String joined = String.join("/", parts);
    return joined.substring(0, joined.length() - ".rq".length());
  }

  private static CatalogueQuery parse(String name, String text) throws IOException {
    TreeMap<String, String> header = new TreeMap<>();
    for (String line : text.lines().takeWhile(l -> l.startsWith("#") || l.isBlank()).toList()) {
      Matcher found = HEADER.matcher(line);
      if (found.matches()) {
        header.put(found.group(1), found.group(2));
      }
    }
    ImmutableMap<String, String> parameters = parameters(name, field(name, header, "parameters"));
    requireMarks(name, text, parameters);
    return new CatalogueQuery(
        name,
        field(name, header, "question"),
        field(name, header, "class"),
        List.of(field(name, header, "columns").split("\\s+")),
        parameters,
        text);
  }

  private static String field(String name, Map<String, String> header, String key)
      throws IOException {
    String value = header.get(key);
    if (value == null || value.isEmpty()) {
      throw new IOException(
          "query " + name + ": its header has no '# " + key + ":' line; add one at the top");
    }
    return value;
  }

  private static ImmutableMap<String, String> parameters(String name, String written)
      throws IOException {
    if (written.equals("none")) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<String, String> found = ImmutableMap.builder();
    Matcher pair = DEFAULT.matcher(written);
    int end = 0;
    while (pair.find()) {
      if (!written.substring(end, pair.start()).isBlank()) {
        break;
      }
      String value = pair.group(2) != null ? pair.group(2) : pair.group(3);
      found.put(pair.group(1), value == null ? "" : value);
      end = pair.end();
    }
    if (end == 0 || !written.substring(end).isBlank()) {
      throw new IOException(
          "query " + name + ": cannot read '# parameters: " + written + "'; write name=default");
    }
    return found.buildOrThrow();
  }

  private static void requireMarks(String name, String text, ImmutableMap<String, String> declared)
      throws IOException {
    List<String> marked =
        text.lines()
            .map(MARK::matcher)
            .filter(Matcher::find)
            .map(m -> m.group(1))
            .distinct()
            .sorted()
            .toList();
    List<String> wanted = declared.keySet().stream().sorted().toList();
    if (!marked.equals(wanted)) {
      throw new IOException(
          "query "
              + name
              + ": the header declares the parameters "
              + wanted
              + " but the lines ending in '# parameter NAME' name "
              + marked);
    }
  }
}
