package io.chancery.rdf;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;

/**
 * What one article gives to the graph.
 *
 * @param articleId the article's id as given
 * @param graph the article's named graph
 * @param header the statements about the article itself
 * @param records its records, in text order
 * @param authority descriptions of listed actors, people and places, by their IRI; may hold more
 *     than the records refer to
 */
public record ArticleGraph(
    String articleId,
    IRI graph,
    List<Statement> header,
    List<RecordGraph> records,
    Map<String, List<Statement>> authority) {

  /**
   * The statements of one record, its passages and what is described for it alone.
   *
   * @param record the record's IRI
   * @param type IRI of its most specific class
   * @param statements in the article's graph, the record's own first
   * @param faults what could not be written, in words for a reader; empty for a sound record
   */
  public record RecordGraph(
      IRI record, String type, List<Statement> statements, List<String> faults) {
    public RecordGraph {
      statements = List.copyOf(statements);
      faults = List.copyOf(faults);
    }
  }

  public ArticleGraph {
    header = List.copyOf(header);
    records = List.copyOf(records);
  }

  /** All statements of the article's own graph, each once. */
  public Set<Statement> statements() {
    Set<Statement> all = new LinkedHashSet<>(header);
    records.forEach(record -> all.addAll(record.statements()));
    return all;
  }

  /** The descriptions that the article's statements need, also by way of another description. */
  public SortedMap<String, List<Statement>> neededAuthority() {
    return needed(statements());
  }

  /** The descriptions that these statements need, also by way of another description. */
  public SortedMap<String, List<Statement>> needed(Collection<Statement> statements) {
    SortedMap<String, List<Statement>> needed = new TreeMap<>();
    Deque<Statement> open = new ArrayDeque<>(statements);
    while (!open.isEmpty()) {
      String object = open.remove().getObject().stringValue();
      List<Statement> description = authority.get(object);
      if (description != null && needed.put(object, description) == null) {
        open.addAll(description);
      }
    }
    return needed;
  }

  /** The same with these records only. */
  public ArticleGraph with(List<RecordGraph> kept) {
    return new ArticleGraph(articleId, graph, header, kept, authority);
  }

  /** The same with this header. */
  public ArticleGraph withHeader(List<Statement> statements) {
    return new ArticleGraph(articleId, graph, statements, records, authority);
  }
}
