package io.chancery.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** What the statements of an ontology declare, sorted by full IRI. Filled once, then only read. */
final class OntologyTerms {

  private static final Set<IRI> PROPERTY_TYPES =
      Set.of(OWL.OBJECTPROPERTY, OWL.DATATYPEPROPERTY, OWL.ANNOTATIONPROPERTY, RDF.PROPERTY);
  private static final String DENOTES_KIND = Dip.NAMESPACE + "denotesKind";
  private static final String APPLIES_TO = Dip.NAMESPACE + "appliesTo";

  final NavigableSet<String> classes = new TreeSet<>();
  final NavigableSet<String> properties =
      new TreeSet<>(List.of(RDF.TYPE.stringValue(), RDFS.LABEL.stringValue()));
  final NavigableMap<String, NavigableSet<String>> parents = new TreeMap<>();
  final NavigableMap<String, String> domains = new TreeMap<>();
  final NavigableMap<String, String> ranges = new TreeMap<>();
  final NavigableMap<String, String> kinds = new TreeMap<>();

  /** Term, then language, then label. */
  final NavigableMap<String, NavigableMap<String, String>> labels = new TreeMap<>();

  final NavigableMap<String, String> definitions = new TreeMap<>();
  final NavigableMap<String, String> notations = new TreeMap<>();

  /** Scheme, then word, then concept. */
  final NavigableMap<String, NavigableMap<String, String>> schemes = new TreeMap<>();

  final NavigableMap<String, NavigableSet<String>> appliesTo = new TreeMap<>();

  private final OntologyFiles files;
  private final NavigableMap<String, String> schemeOf = new TreeMap<>();

  private OntologyTerms(OntologyFiles files) {
    this.files = files;
  }

  /**
   * Collects and checks.
   *
   * @throws BrokenOntologyException if a term is spoken of that no file declares
   */
  static OntologyTerms in(OntologyFiles files) {
    OntologyTerms terms = new OntologyTerms(files);
    for (Statement statement : files.statements()) {
      terms.take(statement.getSubject(), statement.getPredicate(), statement.getObject());
    }
    terms.sortConceptsIntoSchemes();
    terms.checkThatClassesAreDeclared();
    terms.checkThatKindsAreConcepts();
    return terms;
  }

  /** The classes right above a class. */
  NavigableSet<String> parents(String type) {
    NavigableSet<String> found = parents.get(type);
    return found == null ? new TreeSet<>() : found;
  }

  boolean isConcept(String iri) {
    return schemeOf.containsKey(iri);
  }

  private void take(Resource subject, IRI predicate, Value object) {
    String term = subject.stringValue();
    String value = object.stringValue();
    if (predicate.equals(RDF.TYPE)) {
      declare(term, object);
    } else if (predicate.equals(RDFS.SUBCLASSOF)) {
      parents.computeIfAbsent(term, t -> new TreeSet<>()).add(value);
    } else if (predicate.equals(RDFS.DOMAIN)) {
      domains.put(term, value);
    } else if (predicate.equals(RDFS.RANGE)) {
      ranges.put(term, value);
    } else if (predicate.equals(RDFS.LABEL) || predicate.equals(SKOS.PREF_LABEL)) {
      labels.computeIfAbsent(term, t -> new TreeMap<>()).put(language(object), value);
    } else if (predicate.equals(SKOS.DEFINITION) && isEnglish(object)) {
      definitions.put(term, value);
    } else if (predicate.equals(SKOS.NOTATION)) {
      notations.put(term, value);
    } else if (predicate.equals(SKOS.IN_SCHEME)) {
      schemeOf.put(term, value);
    } else if (predicate.stringValue().equals(DENOTES_KIND)) {
      kinds.put(term, value);
    } else if (predicate.stringValue().equals(APPLIES_TO)) {
      appliesTo.computeIfAbsent(term, t -> new TreeSet<>()).add(value);
    }
  }

  private void declare(String term, Value type) {
    if (type.equals(OWL.CLASS)) {
      classes.add(term);
    } else if (type instanceof IRI iri && PROPERTY_TYPES.contains(iri)) {
      properties.add(term);
    }
  }

  private static boolean isEnglish(Value text) {
    String language = language(text);
    return language.isEmpty() || language.equals("en");
  }

  private static String language(Value label) {
    return label instanceof Literal literal
        ? literal.getLanguage().orElse("").toLowerCase(Locale.ROOT)
        : "";
  }

  private void sortConceptsIntoSchemes() {
    schemeOf.forEach(
        (concept, scheme) -> {
          String word = notations.get(concept);
          if (word == null) {
            throw broken(concept, "has no skos:notation", "Give it the word that reports print");
          }
          String other =
              schemes.computeIfAbsent(scheme, s -> new TreeMap<>()).putIfAbsent(word, concept);
          if (other != null) {
            throw broken(
                concept,
                "has the notation \"" + word + "\" of " + other + " in " + files.home(other),
                "Keep one of the two; dip:appliesTo can name several classes");
          }
        });
  }

  private void checkThatClassesAreDeclared() {
    parents.forEach((sub, above) -> above.forEach(each -> requireClass(sub, "lies below", each)));
    appliesTo.forEach(
        (concept, fitting) -> fitting.forEach(each -> requireClass(concept, "applies to", each)));
    kinds.keySet().forEach(each -> requireClass(each, "denotes a kind, so it must be", each));
  }

  private void requireClass(String term, String relation, String wanted) {
    if (!classes.contains(wanted)) {
      throw broken(
          term,
          relation + " " + wanted + ", which no file declares as an owl:Class",
          nearest(wanted, classes));
    }
  }

  private void checkThatKindsAreConcepts() {
    kinds.forEach(
        (type, kind) -> {
          if (!notations.containsKey(kind)) {
            throw broken(
                type,
                "denotes the kind " + kind + ", which no scheme holds",
                nearest(kind, new ArrayList<>(notations.keySet())));
          }
        });
  }

  private static String nearest(String wanted, Iterable<String> known) {
    String local = localName(wanted);
    for (String each : known) {
      if (localName(each).equalsIgnoreCase(local)) {
        return "Did you mean " + each + "? Else declare it";
      }
    }
    return "Correct the name, or declare it";
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private BrokenOntologyException broken(String term, String problem, String wayOut) {
    return new BrokenOntologyException(files.home(term), term + " " + problem, wayOut);
  }

  /** Guards the reader of a map of maps against a missing outer entry. */
  static <V> Map<String, V> orEmpty(Map<String, NavigableMap<String, V>> maps, String key) {
    NavigableMap<String, V> found = maps.get(key);
    return found == null ? Map.of() : found;
  }
}
