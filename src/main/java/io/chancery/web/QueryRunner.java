package io.chancery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/** Runs queries for the pages, under the same rules and limits as the endpoint. */
final class QueryRunner {

  private final DatasetGraph store;
  private final ServerSettings.Limits limits;

  QueryRunner(DatasetGraph store, ServerSettings.Limits limits) {
    this.store = store;
    this.limits = limits;
  }

  /** What came of a query. */
  sealed interface Outcome {

    /**
     * A table.
     *
     * @param columns the variables, in order
     * @param rows at most as many as were asked for
     * @param more whether there are further rows
     */
    record Table(List<Var> columns, List<Binding> rows, boolean more) implements Outcome {}

    /** Yes or no. */
    record Verdict(boolean yes) implements Outcome {}

    /** Triples. */
    record Triples(Graph graph) implements Outcome {}

    /**
     * No answer.
     *
     * @param status the HTTP status that says why
     * @param reason what a reader can do about it
     */
    record Refusal(int status, String reason) implements Outcome {}
  }

  /** Runs a stranger's query and keeps at most so many rows. */
  Outcome run(String text, int mostRows) {
    Query query;
    try {
      query = QueryFactory.create(text, "http://server/unset-base/", Syntax.syntaxARQ);
    } catch (QueryException | IllegalArgumentException e) {
      return new Outcome.Refusal(400, QueryRules.reason(e));
    }
    Optional<String> refusal = QueryRules.refusal(query);
    if (refusal.isPresent()) {
      return new Outcome.Refusal(403, refusal.get());
    }
    try {
      return Txn.calculateRead(store, () -> answer(query, mostRows));
    } catch (QueryCancelledException e) {
      return new Outcome.Refusal(
          503, "The query ran longer than " + limits.timeout().toSeconds() + " s and was stopped.");
    } catch (QueryException e) {
      return new Outcome.Refusal(422, QueryRules.reason(e));
    }
  }

  /** Runs one of our own queries inside a transaction that is open already. */
  List<Binding> rows(String text) {
    Query query = QueryFactory.create(text);
    try (QueryExec execution = prepared(query)) {
      List<Binding> rows = new ArrayList<>();
      execution.select().forEachRemaining(rows::add);
      return rows;
    }
  }

  private Outcome answer(Query query, int mostRows) {
    try (QueryExec execution = prepared(query)) {
      if (query.isAskType()) {
        return new Outcome.Verdict(execution.ask());
      }
      if (query.isSelectType()) {
        return table(execution.select(), mostRows);
      }
      Graph graph = GraphFactory.createDefaultGraph();
      var triples =
          query.isDescribeType() ? execution.describeTriples() : execution.constructTriples();
      while (triples.hasNext()) {
        if (graph.size() >= limits.triples()) {
          return new Outcome.Refusal(
              422, "The answer has more than " + limits.triples() + " triples.");
        }
        graph.add(triples.next());
      }
      return new Outcome.Triples(graph);
    }
  }

  private static Outcome table(RowSet found, int mostRows) {
    List<Binding> rows = new ArrayList<>();
    while (rows.size() < mostRows && found.hasNext()) {
      rows.add(found.next());
    }
    return new Outcome.Table(found.getResultVars(), rows, found.hasNext());
  }

  private QueryExec prepared(Query query) {
    return QueryExec.newBuilder()
        .dataset(store)
        .query(query)
        .overallTimeout(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }
}
