package io.chancery.ontology;

import io.chancery.ontology.PlacedStatements.Placed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.model.util.Values;

/** Runs the queries of a folder of checks; each row that one gives is a problem. */
final class CheckQueries {

  private static final Pattern WHAT = Pattern.compile("(?m)^# What: +(.*?)[.]?$");
  private static final Pattern MEND = Pattern.compile("(?m)^# Mend: +(.*?)[.]?$");

  private final PlacedStatements terms;
  private final Consumer<OntologyProblem> problems;

  CheckQueries(PlacedStatements terms, Consumer<OntologyProblem> problems) {
    this.terms = terms;
    this.problems = problems;
  }

  /**
   * Runs all queries.
   *
   * @param folder the queries, {@code *.rq}
   * @param files what they look at
   */
  void run(Path folder, List<Path> files) throws IOException {
    Model model = ModelFactory.createDefaultModel();
    for (Path file : files) {
      // through a stream: once a server has run in this process, Jena opens no path by itself
      try (InputStream in = Files.newInputStream(file)) {
        RDFDataMgr.read(model, in, Lang.TURTLE);
      }
    }
    for (Path query : queries(folder)) {
      run(Files.readString(query), model, files.get(0));
    }
  }

  private static List<Path> queries(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".rq")).sorted().toList();
    }
  }

  private void run(String query, Model model, Path master) {
    try (QueryExecution execution = QueryExecutionFactory.create(query, model)) {
      ResultSet rows = execution.execSelect();
      while (rows.hasNext()) {
        report(query, rows.getResultVars(), rows.next(), master);
      }
    }
  }

  private void report(String query, List<String> columns, QuerySolution row, Path master) {
    List<String> values = new ArrayList<>();
    Optional<Placed> home = Optional.empty();
    for (String column : columns) {
      RDFNode value = row.get(column);
      if (value != null) {
        values.add(words(value));
        if (home.isEmpty() && value.isURIResource()) {
          home = terms.home(Values.iri(value.asResource().getURI()));
        }
      }
    }
    String message =
        "%s: %s; %s".formatted(String.join(", ", values), found(WHAT, query), found(MEND, query));
    problems.accept(
        home.map(placed -> placed.error(message))
            .orElseGet(
                () -> new OntologyProblem(OntologyProblem.Severity.ERROR, master, 0, message)));
  }

  private static String words(RDFNode value) {
    if (value.isURIResource()) {
      return ShortNames.of(value.asResource().getURI());
    }
    return value.isLiteral() ? '"' + value.asLiteral().getLexicalForm() + '"' : "a blank node";
  }

  /** The rest of a line of the query's head, as part of a sentence. */
  private static String found(Pattern line, String query) {
    Matcher matcher = line.matcher(query);
    String text = matcher.find() ? String.valueOf(matcher.group(1)) : "";
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
