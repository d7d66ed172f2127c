package io.chancery.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closed lists of words, as reports print them. */
class SchemesTest {

  private static final Ontology ONTOLOGY = Ontology.load(JenaOntology.FOLDER);

  @ParameterizedTest
  @CsvSource({
    "Agreement, signed|agreed|in force|ratified|planned|negotiating|rejected|ended",
    "Grant, pledged|provided|proposed|rejected|ended",
    "Vessel, transferred|promised|visited|deployed|refused|planned|retired|other",
    "Initiative, launched|active|planned|ended",
    "Meeting, held|planned|cancelled",
    "Tenure, ''"
  })
  void eachClassHasItsStatuses(String type, String words) {
    assertEquals(sorted(words), fitting(Dip.STATUSES, type));
  }

  @ParameterizedTest
  @CsvSource({
    "Agreement, treaty|agreement|memorandum|pact|ceasefire|joint statement|resolution|contract"
        + "|convention|declaration",
    "Grant, grant|loan|aid|in-kind|investment|debt relief",
    "Meeting, summit|bilateral|visit|call|conference",
    "Vessel, ''",
    "Initiative, ''"
  })
  void eachClassHasItsKinds(String type, String words) {
    assertEquals(sorted(words), fitting(Dip.KINDS, type));
  }

  @Test
  void topicsAreTheClosedList() {
    assertEquals(
        sorted(
            "security|maritime|police|peace|nuclear|trade|investment|finance|energy|climate"
                + "|environment|health|food|humanitarian|education|science|digital|transport"
                + "|infrastructure|migration|culture|governance|general"),
        ONTOLOGY.concepts(Dip.TOPICS).stream()
            .map(each -> ONTOLOGY.notation(each).orElseThrow())
            .toList());
  }

  @Test
  void everyKindIsDenotedByAClass() {
    TreeSet<String> left = new TreeSet<>(ONTOLOGY.concepts(Dip.KINDS));
    ONTOLOGY.classes().forEach(type -> ONTOLOGY.kindOf(type).ifPresent(left::remove));
    assertEquals(new TreeSet<String>(), left);
  }

  private static List<String> fitting(String scheme, String type) {
    return ONTOLOGY.concepts(scheme).stream()
        .filter(concept -> ONTOLOGY.applies(concept, Dip.NAMESPACE + type))
        .map(concept -> ONTOLOGY.notation(concept).orElseThrow())
        .toList();
  }

  private static List<String> sorted(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split("\\|")).stream().sorted().toList();
  }
}
