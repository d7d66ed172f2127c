package io.chancery.web;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Fuseki's query service, made fit for strangers: some queries are refused, and every answer is
 * complete in memory before its first byte leaves, so that a time or size limit becomes an honest
 * error and never half an answer with status 200.
 */
final class GuardedQuery extends SPARQL_QueryDataset {

  static final String LIMIT_HEADER = "X-Result-Limit";

  private static final int UNPROCESSABLE = 422;

  private final ServerSettings.Limits limits;

  GuardedQuery(ServerSettings.Limits limits) {
    this.limits = limits;
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    Optional<String> refusal = QueryRules.refusal(query);
    if (refusal.isPresent()) {
      ServletOps.error(403, refusal.get());
    }
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query asked, String forLog) {
    try {
      return complete(action, execution, asked);
    } catch (ActionErrorException | QueryCancelledException e) {
      throw e;
    } catch (ExprException | QueryExecException e) {
      ServletOps.error(UNPROCESSABLE, "This query cannot be answered: " + QueryRules.reason(e));
      throw new AssertionError(e);
    } catch (RuntimeException e) {
      action.log.warn("A query failed", e);
      ServletOps.error(500, "The query failed inside the server. Its log says why.");
      throw new AssertionError(e);
    }
  }

  private QueryExecResult complete(HttpAction action, QueryExec execution, Query asked) {
    if (asked.isAskType()) {
      return new QueryExecResult(execution.ask());
    }
    if (asked.isSelectType()) {
      action.setResponseHeader(LIMIT_HEADER, limits.rows() + " rows");
      return new QueryExecResult(completeRows(execution.select()));
    }
    action.setResponseHeader(LIMIT_HEADER, limits.triples() + " triples");
    if (asked.isDescribeType()) {
      return new QueryExecResult(completeDescription(execution));
    }
    return new QueryExecResult(completeQuads(execution.constructQuads()));
  }

  private RowSet completeRows(RowSet rows) {
    Meter meter = new Meter(limits.rows(), "rows");
    Iterator<Binding> counted =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return rows.hasNext();
          }

          @Override
          public Binding next() {
            Binding row = rows.next();
            meter.count();
            for (Iterator<Var> vars = row.vars(); vars.hasNext(); ) {
              meter.weigh(row.get(vars.next()));
            }
            return row;
          }
        };
    return RowSetStream.create(rows.getResultVars(), counted).materialize();
  }

  private DatasetGraph completeQuads(Iterator<Quad> quads) {
    Meter meter = new Meter(limits.triples(), "triples");
    DatasetGraph collected = DatasetGraphFactory.create();
    quads.forEachRemaining(
        quad -> {
          meter.count();
          meter.weigh(quad.getSubject());
          meter.weigh(quad.getObject());
          collected.add(quad);
        });
    return collected;
  }

  private Graph completeDescription(QueryExec execution) {
    Meter meter = new Meter(limits.triples(), "triples");
    Graph collected = GraphFactory.createDefaultGraph();
    execution
        .describeTriples()
        .forEachRemaining(
            triple -> {
              meter.count();
              meter.weigh(triple.getObject());
              collected.add(triple);
            });
    return collected;
  }

  /** Counts an answer while it grows and refuses it when it grows too large. */
  private final class Meter {
    private final int most;
    private final String unit;
    private int seen;
    private long chars;

    Meter(int most, String unit) {
      this.most = most;
      this.unit = unit;
    }

    void count() {
      if (++seen > most) {
        refuse(String.format(Locale.ROOT, "%d %s", most, unit));
      }
    }

    void weigh(Node node) {
      chars += node.isLiteral() ? node.getLiteralLexicalForm().length() : 40;
      if (chars > limits.answerChars()) {
        refuse(String.format(Locale.ROOT, "%d characters", limits.answerChars()));
      }
    }

    private void refuse(String limit) {
      ServletOps.error(
          UNPROCESSABLE,
          "The answer would have more than "
              + limit
              + ". Nothing is cut here without a word: ask for a part with ORDER BY, LIMIT and OFFSET,"
              + " or fetch one graph from /sparql/get?graph=IRI.");
    }
  }
}
