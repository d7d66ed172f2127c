package io.chancery.web;

import io.chancery.ontology.Dip;
import io.chancery.ontology.Ontology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** What an ontology says of its terms, for readers; everything sorted. */
final class TermTexts {

  private final Ontology ontology;

  TermTexts(Ontology ontology) {
    this.ontology = ontology;
  }

  Ontology ontology() {
    return ontology;
  }

  /** What follows the last hash or slash; the same as elsewhere, but without waking Jena. */
  static String name(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** Our own classes, by name. */
  List<String> classes() {
    return ontology.classes().stream().filter(TermTexts::isOurs).toList();
  }

  /** Our own properties, by name. */
  List<String> properties() {
    return ontology.properties().stream().filter(TermTexts::isOurs).toList();
  }

  /** The properties that start at a class, without inverses, by name. */
  List<String> propertiesOf(String type) {
    return properties().stream()
        .filter(p -> ontology.domain(p).filter(type::equals).isPresent() && inverseOf(p).isEmpty())
        .toList();
  }

  Set<String> above(String term) {
    Set<String> found = new TreeSet<>(iris(term, RDFS.SUBCLASSOF));
    found.addAll(iris(term, RDFS.SUBPROPERTYOF));
    return found;
  }

  Set<String> below(String term) {
    Set<String> found = new TreeSet<>();
    for (IRI relation : List.of(RDFS.SUBCLASSOF, RDFS.SUBPROPERTYOF)) {
      for (Resource each : ontology.model().filter(null, relation, Values.iri(term)).subjects()) {
        found.add(each.stringValue());
      }
    }
    return found;
  }

  /** What a property is declared the inverse of. */
  Set<String> inverseOf(String property) {
    return iris(property, OWL.INVERSEOF);
  }

  Set<String> appliesTo(String concept) {
    return iris(concept, Values.iri(Dip.NAMESPACE, "appliesTo"));
  }

  boolean isObjectProperty(String property) {
    return ontology.model().contains(Values.iri(property), null, OWL.OBJECTPROPERTY);
  }

  boolean isDeprecated(String term) {
    return texts(term, OWL.DEPRECATED).contains("true");
  }

  List<String> examples(String term) {
    return texts(term, SKOS.EXAMPLE);
  }

  List<String> notes(String term) {
    return texts(term, SKOS.SCOPE_NOTE);
  }

  /** The English values, or those without a language, as they come. */
  List<String> texts(String term, IRI property) {
    List<String> found = new ArrayList<>();
    for (Statement s : ontology.model().filter(Values.iri(term), property, null)) {
      if (s.getObject() instanceof Literal text
          && text.getLanguage().filter(language -> !language.equals("en")).isEmpty()) {
        found.add(text.stringValue());
      }
    }
    return found;
  }

  /** The labels in languages other than English, by the tag of the language. */
  Map<String, String> otherLabels(String term) {
    Map<String, String> labels = new TreeMap<>();
    for (IRI property : List.of(SKOS.PREF_LABEL, RDFS.LABEL)) {
      for (Statement s : ontology.model().filter(Values.iri(term), property, null)) {
        if (s.getObject() instanceof Literal label) {
          label
              .getLanguage()
              .map(language -> language.toLowerCase(Locale.ROOT))
              .filter(language -> !language.equals("en"))
              .ifPresent(language -> labels.put(language, label.stringValue()));
        }
      }
    }
    return labels;
  }

  private static boolean isOurs(String term) {
    return term.startsWith(Dip.NAMESPACE);
  }

  private Set<String> iris(String term, IRI property) {
    Set<String> found = new TreeSet<>();
    for (Statement s : ontology.model().filter(Values.iri(term), property, null)) {
      if (s.getObject() instanceof IRI iri) {
        found.add(iri.stringValue());
      }
    }
    return found;
  }
}
