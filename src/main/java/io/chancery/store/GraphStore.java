package io.chancery.store;

import io.chancery.rdf.ArticleGraph;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.ResultSet;
import org.eclipse.rdf4j.model.Statement;

/**
 * Holds the graphs of many articles.
 *
 * <p>What is put or removed is seen by this store's own reads at once, by others and after a crash
 * only after {@link #commit()}. Not thread-safe: one thread writes.
 */
public interface GraphStore extends AutoCloseable {

  /** From what the article's graph was made, if the store holds it. */
  Optional<Stamp> stamp(String articleId);

  /** Puts the article's graph in the place of what the store held of it. */
  void put(ArticleGraph graph, Stamp stamp);

  /**
   * Removes the article's graph and the descriptions that nothing else refers to.
   *
   * @return whether the store held the article
   */
  boolean remove(String articleId);

  /** Puts the ontology's statements in the place of those that the store held. */
  void putOntology(Collection<Statement> statements);

  /** Makes what was put and removed durable. */
  void commit();

  /** The ids of all articles, sorted. */
  List<String> articleIds();

  /** Asks a SELECT query over the union of all graphs; the rows live only during the call. */
  void select(String sparql, Consumer<ResultSet> rows);

  /** Hands on every statement with its graph, in no fixed order. */
  void forEach(Consumer<Statement> statements);

  /** Hands on the statements of one graph, in no fixed order. */
  void forEach(String graph, Consumer<Statement> statements);

  /** The IRIs of all graphs, sorted. */
  List<String> graphs();

  /** The number of statements, each counted in each graph. */
  long size();

  /** Lets the store go; what was not committed is lost. */
  @Override
  void close();
}
