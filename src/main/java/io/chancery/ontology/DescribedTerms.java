package io.chancery.ontology;

import com.google.common.collect.ImmutableMap;
import io.chancery.ontology.PlacedStatements.Placed;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * What Turtle files say of terms and words, so that two states can be compared: name, then aspect
 * (label, range, ...), then values, all sorted.
 */
final class DescribedTerms {

  private static final ImmutableMap<IRI, String> ASPECTS =
      ImmutableMap.<IRI, String>builder()
          .put(RDFS.LABEL, "label")
          .put(SKOS.PREF_LABEL, "label")
          .put(SKOS.DEFINITION, "definition")
          .put(RDFS.SUBCLASSOF, "superclass")
          .put(RDFS.SUBPROPERTYOF, "superproperty")
          .put(RDFS.DOMAIN, "domain")
          .put(RDFS.RANGE, "range")
          .put(OWL.INVERSEOF, "inverse of")
          .put(OWL.DISJOINTWITH, "disjoint with")
          .put(OWL.DEPRECATED, "deprecated")
          .put(DCTERMS.IS_REPLACED_BY, "replaced by")
          .put(SKOS.NOTATION, "notation")
          .put(SKOS.IN_SCHEME, "scheme")
          .put(Values.iri(Dip.NAMESPACE, "appliesTo"), "applies to")
          .put(Values.iri(Dip.NAMESPACE, "denotesKind"), "denotes the kind")
          .buildOrThrow();

  private static final Set<String> SORTS =
      Set.of("Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty", "Concept");

  private final NavigableMap<String, NavigableMap<String, NavigableSet<String>>> described =
      new TreeMap<>();

  private DescribedTerms() {}

  /** The classes, properties and concepts, by IRI. */
  static NavigableMap<String, NavigableMap<String, NavigableSet<String>>> terms(
      PlacedStatements statements) {
    DescribedTerms terms = new DescribedTerms();
    for (Resource subject : statements.subjects()) {
      for (Placed type : statements.of(subject, RDF.TYPE)) {
        String sort = ShortNames.local(type.value().stringValue());
        if (SORTS.contains(sort)) {
          terms.put(subject.stringValue(), "is a", sort);
        }
      }
      if (terms.described.containsKey(subject.stringValue())) {
        statements.of(subject).forEach(s -> terms.describe(subject.stringValue(), s));
      }
    }
    return terms.described;
  }

  /** The words, by form and part of speech. */
  static NavigableMap<String, NavigableMap<String, NavigableSet<String>>> words(
      PlacedStatements lexicon) {
    DescribedTerms words = new DescribedTerms();
    for (Resource entry : lexicon.subjects()) {
      for (Placed canonical : lexicon.of(entry, LexiconReader.CANONICAL_FORM)) {
        lexicon
            .of(canonical.value(), LexiconReader.WRITTEN_REP)
            .forEach(form -> words.describeWord(lexicon, entry, form.value().stringValue()));
      }
    }
    return words.described;
  }

  private void describe(String term, Placed statement) {
    String aspect = ASPECTS.get(statement.property());
    if (aspect != null) {
      String language =
          statement.value() instanceof Literal text
              ? text.getLanguage().map(tag -> " (" + tag.toLowerCase(Locale.ROOT) + ")").orElse("")
              : "";
      put(term, aspect + language, words(statement.value()));
    }
  }

  private void describeWord(PlacedStatements lexicon, Resource entry, String form) {
    String partOfSpeech =
        lexicon
            .first(entry, LexiconReader.PART_OF_SPEECH)
            .map(p -> " (" + ShortNames.local(p.value().stringValue()) + ")")
            .orElse("");
    String word = form + partOfSpeech;
    put(word, "entry", ShortNames.of(entry.stringValue()));
    for (Placed said : lexicon.of(entry)) {
      if (said.property().equals(LexiconReader.SENSE)) {
        put(word, "sense", sense(lexicon, said.value()));
      } else if (said.property().equals(LexiconReader.OTHER_FORM)) {
        lexicon
            .of(said.value(), LexiconReader.WRITTEN_REP)
            .forEach(other -> put(word, "other form", words(other.value())));
      } else if (said.property().stringValue().startsWith(LexiconReader.TERMS)) {
        put(word, ShortNames.of(said.property().stringValue()), words(said.value()));
      }
    }
  }

  /** A sense in one line, its class first. */
  private static String sense(PlacedStatements lexicon, Value sense) {
    NavigableSet<String> parts = new TreeSet<>();
    for (Placed said : lexicon.of(sense)) {
      if (said.property().stringValue().startsWith(LexiconReader.TERMS)) {
        boolean trait = LexiconReader.TRAITS.containsKey(said.property());
        parts.add(trait ? ShortNames.of(said.property().stringValue()) : words(said.value()));
      }
    }
    return lexicon
            .first(sense, LexiconReader.REFERENCE)
            .map(type -> words(type.value()))
            .orElse("(no class)")
        + (parts.isEmpty() ? "" : " " + String.join(" ", parts));
  }

  private static String words(Value value) {
    return value instanceof IRI iri
        ? ShortNames.of(iri.stringValue())
        : '"' + value.stringValue() + '"';
  }

  private void put(String name, String aspect, String value) {
    described
        .computeIfAbsent(name, n -> new TreeMap<>())
        .computeIfAbsent(aspect, a -> new TreeSet<>())
        .add(value);
  }
}
