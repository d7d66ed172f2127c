package io.chancery.ontology;

import com.google.common.collect.ImmutableMap;
import io.chancery.text.Spelling;
import java.util.Locale;
import java.util.Map;

/** IRIs as editors write them. */
final class ShortNames {

  private static final ImmutableMap<String, String> PREFIXES =
      ImmutableMap.<String, String>builder()
          .put(Dip.NAMESPACE, "dip:")
          .put(Dip.KINDS, "kind:")
          .put(Dip.STATUSES, "status:")
          .put(Dip.TOPICS, "topic:")
          .put("https://w3id.org/chancery/lexicon/frame/", "frame:")
          .put("https://w3id.org/chancery/lexicon/", "lex:")
          .put("https://w3id.org/chancery/shapes#", "shape:")
          .put(LexiconReader.TERMS, "lx:")
          .put(LexiconReader.ONTOLEX, "ontolex:")
          .put(LexiconReader.SYNSEM, "synsem:")
          .put(LexiconReader.LEXINFO, "lexinfo:")
          .put("http://www.w3.org/2000/01/rdf-schema#", "rdfs:")
          .put("http://www.w3.org/2002/07/owl#", "owl:")
          .put("http://www.w3.org/2004/02/skos/core#", "skos:")
          .put("http://www.w3.org/2001/XMLSchema#", "xsd:")
          .buildOrThrow();

  private ShortNames() {}

  /** With its usual prefix, else in angle brackets. */
  static String of(String iri) {
    for (Map.Entry<String, String> each : PREFIXES.entrySet()) {
      if (iri.startsWith(each.getKey()) && iri.length() > each.getKey().length()) {
        return each.getValue() + iri.substring(each.getKey().length());
      }
    }
    return "<" + iri + ">";
  }

  /** What follows the last {@code #} or {@code /}. */
  static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** A sentence that proposes the nearest known term; empty where none is near. */
  static String nearest(String wanted, Iterable<String> known) {
    String local = local(wanted);
    String best = "";
    int fewest = Math.max(2, local.length() / 3) + 1;
    for (String each : known) {
      int edits = Spelling.edits(lower(local), lower(local(each)));
      if (edits < fewest) {
        fewest = edits;
        best = each;
      }
    }
    return best.isEmpty() ? "" : "; did you mean " + of(best) + "?";
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
