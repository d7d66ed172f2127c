package io.chancery.store;

import io.chancery.identity.Iris;
import io.chancery.ontology.Dip;
import io.chancery.rdf.ArticleGraph;
import io.chancery.rdf.JenaTerms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.Statement;

/**
 * A store in a directory of its own, kept by Jena TDB2.
 *
 * <p>One process at a time; a process that dies in the middle leaves what was last committed.
 */
public final class Tdb2Store implements GraphStore {

  private static final String DERIVED_FROM = "http://www.w3.org/ns/prov#wasDerivedFrom";
  private static final String GENERATED_BY = "http://www.w3.org/ns/prov#wasGeneratedBy";
  private static final String IDENTIFIER = "http://purl.org/dc/terms/identifier";

  private final StoreDirectory directory;
  private final DatasetGraph dataset;
  private final Iris iris;
  private final Node authority;
  private final Node provenance;

  private Tdb2Store(StoreDirectory directory, DatasetGraph dataset, Iris iris) {
    this.directory = directory;
    this.dataset = dataset;
    this.iris = iris;
    this.authority = NodeFactory.createURI(iris.authorityGraph());
    this.provenance = NodeFactory.createURI(iris.provenanceGraph());
  }

  /**
   * Opens the store in a directory, making it if there is none.
   *
   * @param base the base of a new store's IRIs; an existing store keeps its own, and asking for
   *     another is an error
   * @throws StoreException if it is in use, of another version, or not a store
   */
  public static Tdb2Store openOrCreate(Path path, Optional<String> base) {
    return open(StoreDirectory.openOrCreate(path, base));
  }

  /**
   * Opens an existing store.
   *
   * @throws StoreException if there is none, or it is in use or of another version
   */
  public static Tdb2Store open(Path path) {
    return open(StoreDirectory.open(path));
  }

  private static Tdb2Store open(StoreDirectory directory) {
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(directory.database().toString());
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      return new Tdb2Store(directory, dataset, new Iris(directory.base()));
    } catch (RuntimeException e) {
      directory.close();
      throw new StoreException(
          "%s: the database cannot be opened (%s); restore it from a backup or build it anew"
              .formatted(directory.path(), e.getMessage()),
          e);
    }
  }

  /** The base of this store's IRIs. */
  public Iris iris() {
    return iris;
  }

  /** The directory that holds this store. */
  public StoreDirectory directory() {
    return directory;
  }

  /** The database itself, its default graph the union of its named graphs, for a server. */
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public Optional<Stamp> stamp(String articleId) {
    Node graph = graphOf(articleId);
    return reading(
        () ->
            object(graph, IDENTIFIER)
                .flatMap(
                    input ->
                        object(graph, GENERATED_BY)
                            .map(
                                rules ->
                                    new Stamp(input.getLiteralLexicalForm(), rules.getURI()))));
  }

  /** The form in which a version of the rules stands in a stamp that was read back. */
  public Stamp stampOf(String input, String rulesVersion) {
    return new Stamp(input, iris.rules(rulesVersion));
  }

  private Optional<Node> object(Node graph, String property) {
    Iterator<Quad> found =
        dataset.find(provenance, graph, NodeFactory.createURI(property), Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  @Override
  public void put(ArticleGraph graph, Stamp stamp) {
    write();
    Node name = JenaTerms.node(graph.graph());
    Set<Quad> wanted = new HashSet<>();
    graph.statements().forEach(s -> wanted.add(JenaTerms.quad(s)));
    Set<Quad> stale = found(Quad.create(name, Node.ANY, Node.ANY, Node.ANY));
    Set<Node> released = new HashSet<>();
    for (Quad quad : stale) {
      if (!wanted.remove(quad)) {
        dataset.delete(quad);
        released.add(quad.getObject());
      }
    }
    wanted.forEach(dataset::add);
    describe(graph);
    release(released);
    stamp(graph.articleId(), name, stamp);
  }

  private void stamp(String articleId, Node graph, Stamp stamp) {
    dataset.deleteAny(provenance, graph, Node.ANY, Node.ANY);
    dataset.add(
        provenance,
        graph,
        NodeFactory.createURI(DERIVED_FROM),
        NodeFactory.createURI(iris.article(articleId)));
    dataset.add(
        provenance,
        graph,
        NodeFactory.createURI(GENERATED_BY),
        NodeFactory.createURI(stamp.rules()));
    dataset.add(
        provenance,
        graph,
        NodeFactory.createURI(IDENTIFIER),
        NodeFactory.createLiteralString(stamp.input()));
  }

  /** Writes the descriptions that the article needs, each in the place of an older one. */
  private void describe(ArticleGraph graph) {
    Map<Node, Set<Quad>> bySubject = new LinkedHashMap<>();
    for (List<Statement> description : graph.neededAuthority().values()) {
      for (Statement statement : description) {
        Quad quad = JenaTerms.quad(statement);
        bySubject.computeIfAbsent(quad.getSubject(), k -> new HashSet<>()).add(quad);
      }
    }
    Set<Node> released = new HashSet<>();
    bySubject.forEach(
        (subject, wanted) -> {
          Set<Quad> old = found(Quad.create(authority, subject, Node.ANY, Node.ANY));
          if (!old.equals(wanted)) {
            for (Quad quad : old) {
              dataset.delete(quad);
              released.add(quad.getObject());
            }
            wanted.forEach(dataset::add);
          }
        });
    release(released);
  }

  @Override
  public boolean remove(String articleId) {
    write();
    Node name = graphOf(articleId);
    Set<Quad> gone = found(Quad.create(name, Node.ANY, Node.ANY, Node.ANY));
    dataset.deleteAny(provenance, name, Node.ANY, Node.ANY);
    dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    Set<Node> released = new HashSet<>();
    gone.forEach(quad -> released.add(quad.getObject()));
    release(released);
    return !gone.isEmpty();
  }

  /**
   * Drops the descriptions of these nodes that nothing refers to any more, and then of those that
   * only they referred to. A tenure of the authority graph is part of its holder's description: it
   * does not hold the person, and it goes when the person goes.
   */
  private void release(Set<Node> candidates) {
    Node holder = NodeFactory.createURI(Dip.HOLDER);
    List<Node> open = new ArrayList<>(candidates);
    while (!open.isEmpty()) {
      Node node = open.remove(open.size() - 1);
      if (!node.isURI()
          || !dataset.contains(authority, node, RDF.type.asNode(), Node.ANY)
          || isReferredTo(node, holder)) {
        continue;
      }
      Set<Quad> gone = found(Quad.create(authority, node, Node.ANY, Node.ANY));
      for (Quad tenure : found(Quad.create(authority, Node.ANY, holder, node))) {
        gone.addAll(found(Quad.create(authority, tenure.getSubject(), Node.ANY, Node.ANY)));
      }
      for (Quad quad : gone) {
        dataset.delete(quad);
        open.add(quad.getObject());
      }
    }
  }

  private boolean isReferredTo(Node node, Node holder) {
    Iterator<Quad> references = dataset.find(Node.ANY, Node.ANY, Node.ANY, node);
    while (references.hasNext()) {
      Quad quad = references.next();
      boolean own = quad.getGraph().equals(authority) && quad.getPredicate().equals(holder);
      if (!own && !quad.getGraph().equals(provenance)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void putOntology(Collection<Statement> statements) {
    write();
    Node graph = NodeFactory.createURI(iris.ontologyGraph());
    Set<Quad> wanted = new HashSet<>();
    for (Statement s : statements) {
      wanted.add(Quad.create(graph, JenaTerms.triple(s)));
    }
    for (Quad quad : found(Quad.create(graph, Node.ANY, Node.ANY, Node.ANY))) {
      if (!wanted.remove(quad)) {
        dataset.delete(quad);
      }
    }
    wanted.forEach(dataset::add);
  }

  @Override
  public void commit() {
    if (dataset.isInTransaction()) {
      dataset.commit();
      dataset.end();
    }
  }

  @Override
  public List<String> articleIds() {
    Node property = NodeFactory.createURI(Dip.ARTICLE_ID);
    return reading(
        () -> {
          Set<String> ids = new TreeSet<>();
          dataset
              .find(Node.ANY, Node.ANY, property, Node.ANY)
              .forEachRemaining(q -> ids.add(q.getObject().getLiteralLexicalForm()));
          return List.copyOf(ids);
        });
  }

  /**
   * {@inheritDoc}
   *
   * @throws StoreException if it is not a SELECT query that SPARQL 1.1 allows
   */
  @Override
  public void select(String sparql, Consumer<ResultSet> rows) {
    reading(
        () -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(sparql).build()) {
            RowSet found = execution.select();
            rows.accept(ResultSet.adapt(found));
          } catch (QueryException e) {
            throw new StoreException("the query is not valid SPARQL: " + e.getMessage(), e);
          }
          return true;
        });
  }

  @Override
  public void forEach(Consumer<Statement> statements) {
    each(Node.ANY, statements);
  }

  @Override
  public void forEach(String graph, Consumer<Statement> statements) {
    each(NodeFactory.createURI(graph), statements);
  }

  private void each(Node graph, Consumer<Statement> statements) {
    reading(
        () -> {
          dataset
              .find(graph, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(quad -> statements.accept(JenaTerms.statement(quad)));
          return true;
        });
  }

  @Override
  public List<String> graphs() {
    return reading(
        () -> {
          Set<String> names = new TreeSet<>();
          dataset.listGraphNodes().forEachRemaining(n -> names.add(n.getURI()));
          return List.copyOf(names);
        });
  }

  @Override
  public long size() {
    return reading(
        () -> {
          long n = 0;
          for (Iterator<Quad> all = dataset.find(); all.hasNext(); all.next()) {
            n++;
          }
          return n;
        });
  }

  @Override
  public void close() {
    if (dataset.isInTransaction()) {
      dataset.abort();
      dataset.end();
    }
    dataset.close();
    org.apache.jena.tdb2.sys.TDBInternal.expel(dataset);
    directory.close();
  }

  private Node graphOf(String articleId) {
    return NodeFactory.createURI(iris.articleGraph(articleId));
  }

  private Set<Quad> found(Quad pattern) {
    Set<Quad> found = new HashSet<>();
    dataset.find(pattern).forEachRemaining(found::add);
    return found;
  }

  private void write() {
    if (!dataset.isInTransaction()) {
      dataset.begin(ReadWrite.WRITE);
    }
  }

  private <T> T reading(Supplier<T> read) {
    if (dataset.isInTransaction()) {
      return read.get();
    }
    dataset.begin(ReadWrite.READ);
    try {
      return read.get();
    } finally {
      dataset.end();
    }
  }
}
