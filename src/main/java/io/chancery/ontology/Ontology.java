package io.chancery.ontology;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Model;

/**
 * The classes, properties and concepts that may appear in the graph, read from the folder {@code
 * ontology/}.
 *
 * <p>Terms are named by their full IRIs. An IRI that the ontology does not declare is no error: it
 * is not a class, has no label, and so on. Immutable and safe for many threads.
 */
public final class Ontology {

  private final Path directory;
  private final Model model;
  private final OntologyTerms terms;
  private final ImmutableSortedSet<String> classes;
  private final ImmutableSortedSet<String> properties;
  private final ImmutableListMultimap<String, String> ancestors;

  private Ontology(OntologyFiles files, OntologyTerms terms) {
    this.directory = files.directory();
    this.model = files.statements().unmodifiable();
    this.terms = terms;
    this.classes = ImmutableSortedSet.copyOf(terms.classes);
    this.properties = ImmutableSortedSet.copyOf(terms.properties);
    this.ancestors = ancestors(terms);
  }

  /**
   * Reads {@code diplomacy.ttl}, {@code schemes/*.ttl} and whatever further Turtle files the folder
   * holds, but for the lexicon, the shapes and the alignments.
   *
   * @throws BrokenOntologyException if a file is missing, is not Turtle, or speaks of a class, kind
   *     or concept that no file declares
   */
  public static Ontology load(Path directory) {
    OntologyFiles files = OntologyFiles.read(directory);
    return new Ontology(files, OntologyTerms.in(files));
  }

  /** All statements, for the graph of the ontology; unmodifiable, without blank nodes. */
  public Model model() {
    return model;
  }

  /** The file of SHACL shapes that belongs to this ontology. */
  public Path shapes() {
    return directory.resolve(OntologyFiles.SHAPES);
  }

  /** All declared classes, sorted. */
  public NavigableSet<String> classes() {
    return classes;
  }

  /** All declared properties, and the two built-in ones that the graph uses, sorted. */
  public NavigableSet<String> properties() {
    return properties;
  }

  public boolean isClass(String iri) {
    return classes.contains(iri);
  }

  public boolean isProperty(String iri) {
    return properties.contains(iri);
  }

  /** Whether a scheme holds this kind, status or topic. */
  public boolean isConcept(String iri) {
    return terms.isConcept(iri);
  }

  /** The classes above a class, nearest first, those of one distance by IRI; without itself. */
  public List<String> superclasses(String classIri) {
    return ancestors.get(classIri);
  }

  /** The classes anywhere below a class, sorted; without itself. */
  public NavigableSet<String> subclasses(String classIri) {
    NavigableSet<String> below = new TreeSet<>();
    ancestors.forEach(
        (sub, above) -> {
          if (above.equals(classIri)) {
            below.add(sub);
          }
        });
    return ImmutableSortedSet.copyOf(below);
  }

  /** Whether the first class is the second or lies anywhere below it. */
  public boolean isA(String subclass, String superclass) {
    return subclass.equals(superclass) || ancestors.containsEntry(subclass, superclass);
  }

  /**
   * The class right below {@link Dip#RECORD} that a class is or lies under: {@code Agreement} for
   * {@code Treaty}. Absent for what is no record.
   */
  public Optional<String> recordClass(String classIri) {
    List<String> line = new ArrayList<>(List.of(classIri));
    line.addAll(superclasses(classIri));
    int record = line.indexOf(Dip.RECORD);
    return record < 1 ? Optional.empty() : Optional.of(line.get(record - 1));
  }

  /** The English label; in any other language where there is none. */
  public Optional<String> label(String iri) {
    return label(iri, "en");
  }

  /** The label in a language (BCP 47), else in English, else in any. */
  public Optional<String> label(String iri, String language) {
    Map<String, String> all = OntologyTerms.orEmpty(terms.labels, iri);
    String wanted = language.toLowerCase(Locale.ROOT);
    String found = all.getOrDefault(wanted, all.get("en"));
    return found != null ? Optional.of(found) : all.values().stream().findFirst();
  }

  public Optional<String> definition(String iri) {
    return Optional.ofNullable(terms.definitions.get(iri));
  }

  public Optional<String> domain(String property) {
    return Optional.ofNullable(terms.domains.get(property));
  }

  /** A class, or a datatype where the property takes literals. */
  public Optional<String> range(String property) {
    return Optional.ofNullable(terms.ranges.get(property));
  }

  /** The kind that records of a class are of: its own, else that of the nearest class above. */
  public Optional<String> kindOf(String classIri) {
    String own = terms.kinds.get(classIri);
    if (own != null) {
      return Optional.of(own);
    }
    return superclasses(classIri).stream()
        .filter(terms.kinds::containsKey)
        .findFirst()
        .map(terms.kinds::get);
  }

  /** The word of a kind, status or topic that reports print. */
  public Optional<String> notation(String concept) {
    return Optional.ofNullable(terms.notations.get(concept));
  }

  /**
   * The concept with that word.
   *
   * @param scheme {@link Dip#KINDS}, {@link Dip#STATUSES}, {@link Dip#TOPICS} or a scheme of an
   *     editor's own
   */
  public Optional<String> concept(String scheme, String notation) {
    return Optional.ofNullable(OntologyTerms.orEmpty(terms.schemes, scheme).get(notation));
  }

  /** The concepts of a scheme, sorted by their words. */
  public List<String> concepts(String scheme) {
    return List.copyOf(OntologyTerms.orEmpty(terms.schemes, scheme).values());
  }

  /** Whether a concept may be used for records of a class; one that names no class fits all. */
  public boolean applies(String concept, String classIri) {
    Set<String> fitting = terms.appliesTo.get(concept);
    return fitting == null || fitting.stream().anyMatch(wanted -> isA(classIri, wanted));
  }

  private static ImmutableListMultimap<String, String> ancestors(OntologyTerms terms) {
    ImmutableListMultimap.Builder<String, String> all = ImmutableListMultimap.builder();
    for (String each : terms.classes) {
      all.putAll(each, above(each, terms));
    }
    return all.build();
  }

  /** Breadth first; a cycle ends where it comes back. */
  private static Set<String> above(String start, OntologyTerms terms) {
    Set<String> seen = new LinkedHashSet<>();
    NavigableSet<String> level = terms.parents(start);
    while (!level.isEmpty()) {
      NavigableSet<String> next = new TreeSet<>();
      for (String each : level) {
        if (!each.equals(start) && seen.add(each)) {
          next.addAll(terms.parents(each));
        }
      }
      level = next;
    }
    return seen;
  }
}
