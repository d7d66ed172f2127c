package io.chancery.check;

import io.chancery.ontology.Dip;
import io.chancery.ontology.Ontology;
import io.chancery.rdf.ArticleGraph;
import io.chancery.rdf.ArticleGraph.RecordGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Tells the records of an article that may go into the graph from those that may not.
 *
 * <p>Only the record that fails is held back. Thread-safe.
 */
public final class Checker {

  private final ClosedVocabulary vocabulary;
  private final ShapeCheck shapes;

  /**
   * @param ontology what may appear at all
   * @param shapes the SHACL shapes
   */
  public Checker(Ontology ontology, ShapeCheck shapes) {
    this.vocabulary = new ClosedVocabulary(ontology);
    this.shapes = shapes;
  }

  /**
   * Checks an article's statements.
   *
   * @param content the article's content, which every quote must be cut from
   */
  public Checked check(String content, ArticleGraph graph) {
    Map<String, Set<String>> reasons = new TreeMap<>();
    for (RecordGraph record : graph.records()) {
      Set<String> found = new LinkedHashSet<>(record.faults());
      found.addAll(vocabulary.faults(record.statements()));
      found.addAll(quoteFaults(content, record.statements()));
      note(reasons, record, found);
    }
    List<String> notes = new ArrayList<>();
    ArticleGraph declared = graph.with(without(graph, reasons));
    List<ShapeCheck.Finding> findings = shapes.check(declared.statements());
    ArticleGraph rest = withoutUnsoundHeader(declared, findings, notes);
    shapeFaults(rest, findings).forEach((record, found) -> note(reasons, record, found));
    List<Checked.Refusal> refused =
        graph.records().stream()
            .filter(r -> reasons.containsKey(key(r)))
            .map(r -> new Checked.Refusal(r, List.copyOf(reasons.getOrDefault(key(r), Set.of()))))
            .toList();
    return new Checked(rest.with(without(rest, reasons)), refused, notes);
  }

  private static void note(
      Map<String, Set<String>> reasons, RecordGraph record, Collection<String> found) {
    if (!found.isEmpty()) {
      reasons.computeIfAbsent(key(record), k -> new LinkedHashSet<>()).addAll(found);
    }
  }

  private static List<RecordGraph> without(ArticleGraph graph, Map<String, Set<String>> reasons) {
    return graph.records().stream().filter(r -> !reasons.containsKey(key(r))).toList();
  }

  private static String key(RecordGraph record) {
    return record.record().stringValue();
  }

  /**
   * The shapes' findings by the record that they are about or that hangs on what they are about.
   */
  private Map<RecordGraph, Set<String>> shapeFaults(
      ArticleGraph graph, List<ShapeCheck.Finding> findings) {
    Map<RecordGraph, Set<String>> faults = new java.util.LinkedHashMap<>();
    for (ShapeCheck.Finding finding : findings) {
      for (RecordGraph record : graph.records()) {
        boolean its =
            record.statements().stream()
                .anyMatch(
                    s ->
                        s.getSubject().stringValue().equals(finding.focus())
                            || (s.getSubject().equals(record.record())
                                && s.getObject().stringValue().equals(finding.focus())));
        if (its) {
          faults.computeIfAbsent(record, k -> new LinkedHashSet<>()).add(finding.words());
        }
      }
    }
    return faults;
  }

  /** Drops from the article's description what the shapes refuse there; its records stay. */
  private ArticleGraph withoutUnsoundHeader(
      ArticleGraph graph, List<ShapeCheck.Finding> findings, List<String> notes) {
    List<Statement> header = new ArrayList<>(graph.header());
    for (ShapeCheck.Finding finding : findings) {
      Optional<String> path = finding.path();
      if (path.isPresent()
          && header.removeIf(
              s ->
                  s.getSubject().stringValue().equals(finding.focus())
                      && s.getPredicate().stringValue().equals(path.get()))) {
        notes.add(finding.words());
      }
    }
    return graph.withHeader(header);
  }

  /** A quote must be the very words between its start and its end. */
  private static List<String> quoteFaults(String content, List<Statement> statements) {
    List<String> faults = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.getPredicate().stringValue().equals(Dip.QUOTE)) {
        int start = number(statements, statement.getSubject(), Dip.START);
        int end = number(statements, statement.getSubject(), Dip.END);
        String quote = statement.getObject().stringValue();
        if (start < 0
            || end > content.length()
            || end < start
            || !content.substring(start, end).equals(quote)) {
          faults.add(
              "its quote does not stand in the article at %d to %d: \"%s\""
                  .formatted(start, end, quote));
        }
      }
    }
    return faults;
  }

  private static int number(List<Statement> statements, Resource subject, String property) {
    return statements.stream()
        .filter(
            s -> s.getSubject().equals(subject) && s.getPredicate().stringValue().equals(property))
        .map(s -> s.getObject())
        .filter(Literal.class::isInstance)
        .mapToInt(v -> ((Literal) v).intValue())
        .findFirst()
        .orElse(-1);
  }

  /** Every class, property and concept must be declared. */
  record ClosedVocabulary(Ontology declared) {

    private static final Set<String> BORROWED =
        Set.of(
            RDF.TYPE.stringValue(),
            org.eclipse.rdf4j.model.vocabulary.RDFS.LABEL.stringValue(),
            org.eclipse.rdf4j.model.vocabulary.SKOS.EXACT_MATCH.stringValue());

    Set<String> faults(List<Statement> statements) {
      Set<String> faults = new LinkedHashSet<>();
      for (Statement statement : statements) {
        String property = statement.getPredicate().stringValue();
        Value object = statement.getObject();
        if (property.equals(RDF.TYPE.stringValue())) {
          if (!declared.isClass(object.stringValue())) {
            faults.add("the ontology declares no class <" + object.stringValue() + ">");
          }
        } else if (!BORROWED.contains(property) && !declared.isProperty(property)) {
          faults.add("the ontology declares no property <" + property + ">");
        } else if (isConceptSlot(property) && declared.notation(object.stringValue()).isEmpty()) {
          faults.add("no scheme of the ontology holds the concept <" + object.stringValue() + ">");
        }
      }
      return faults;
    }

    private static boolean isConceptSlot(String property) {
      return property.equals(Dip.KIND) || property.equals(Dip.STATUS) || property.equals(Dip.TOPIC);
    }
  }
}
