package io.chancery.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;

/** Which queries and which shapes speak of a term. */
public final class TermUses {

  private static final Pattern PREFIX = Pattern.compile("(?i)\\bPREFIX\\s+([\\w-]*):\\s*<([^>]*)>");
  private static final Pattern NAME = Pattern.compile("<([^<>\\s]+)>|([\\w-]*):([\\w-]+)");
  private static final Pattern COMMENT = Pattern.compile("(?m)(^|\\s)#.*$");

  /** Query, then the IRIs that it names. */
  private final Map<String, Set<String>> queries = new TreeMap<>();

  private final PlacedStatements shapes;
  private final Map<Value, Resource> owners = new HashMap<>();

  private TermUses(PlacedStatements shapes) {
    this.shapes = shapes;
    shapes.all().forEach(s -> owners.putIfAbsent(s.value(), s.statement().getSubject()));
  }

  /**
   * Reads queries and shapes.
   *
   * @param queries a folder with {@code *.rq} in it or in folders below
   * @param ontology an ontology folder; its shapes may be missing
   */
  public static TermUses in(Path queries, Path ontology) throws IOException {
    Path file = ontology.resolve(OntologyFiles.SHAPES);
    TermUses uses =
        new TermUses(PlacedStatements.read(Files.isRegularFile(file) ? List.of(file) : List.of()));
    if (Files.isDirectory(queries)) {
      try (Stream<Path> files = Files.walk(queries)) {
        for (Path query : files.filter(f -> f.toString().endsWith(".rq")).sorted().toList()) {
          String name = queries.relativize(query).toString().replace('\\', '/');
          uses.queries.put(name, namesIn(Files.readString(query)));
        }
      }
    }
    return uses;
  }

  /** The queries that name a term, by their path below the folder. */
  public List<String> queries(String term) {
    return queries.entrySet().stream()
        .filter(query -> query.getValue().contains(term))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The named shapes that speak of a term. */
  public List<String> shapes(String term) {
    Set<String> found = new TreeSet<>();
    Value wanted = Values.iri(term);
    for (PlacedStatements.Placed said : shapes.all()) {
      if (said.value().equals(wanted) || said.property().equals(wanted)) {
        found.add(ShortNames.of(named(said.statement().getSubject()).stringValue()));
      }
    }
    return List.copyOf(found);
  }

  /** The named node that a blank node hangs on. */
  private Resource named(Resource node) {
    Resource at = node;
    Set<Resource> seen = new HashSet<>();
    while (at.isBNode() && seen.add(at)) {
      at = owners.getOrDefault(at, at);
    }
    return at;
  }

  /** The full IRIs in the text of a query; comments do not count. */
  static Set<String> namesIn(String query) {
    String text = COMMENT.matcher(query).replaceAll("$1");
    Map<String, String> prefixes = new HashMap<>();
    Matcher prefix = PREFIX.matcher(text);
    while (prefix.find()) {
      prefixes.put(prefix.group(1), prefix.group(2));
    }
    Set<String> names = new HashSet<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      if (name.group(1) != null) {
        names.add(name.group(1));
      } else if (prefixes.containsKey(name.group(2))) {
        names.add(prefixes.get(name.group(2)) + name.group(3));
      }
    }
    return names;
  }
}
