package io.chancery.ontology;

import com.google.common.collect.ImmutableMap;
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
      int edits = edits(local, local(each));
      if (edits < fewest) {
        fewest = edits;
        best = each;
      }
    }
    return best.isEmpty() ? "" : "; did you mean " + of(best) + "?";
  }

  /** The fewest letters to change, add or drop; the case of letters does not count. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        int kept = diagonal + (same ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
