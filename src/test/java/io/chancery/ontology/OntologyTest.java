package io.chancery.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyTest {

  private static final Path FOLDER = JenaOntology.FOLDER;
  private static final Ontology ONTOLOGY = Ontology.load(FOLDER);

  @Test
  void knowsClassesAndPropertiesApart() {
    assertTrue(ONTOLOGY.isClass(Dip.OFFICE_CLASS));
    assertFalse(ONTOLOGY.isProperty(Dip.OFFICE_CLASS));
    assertTrue(ONTOLOGY.isProperty(Dip.OFFICE));
    assertFalse(ONTOLOGY.isClass(Dip.OFFICE));
    assertFalse(ONTOLOGY.isClass(dip("Raft")));
    assertTrue(ONTOLOGY.isProperty("http://www.w3.org/2000/01/rdf-schema#label"));
  }

  @Test
  void listsSuperclassesNearestFirst() {
    assertEquals(
        List.of(dip("Warship"), Dip.VESSEL, Dip.RECORD, dip("NamedThing")),
        ONTOLOGY.superclasses(dip("Destroyer")));
    assertEquals(List.of(), ONTOLOGY.superclasses(dip("Raft")));
  }

  @Test
  void followsTheHierarchy() {
    assertTrue(ONTOLOGY.isA(dip("Destroyer"), Dip.VESSEL));
    assertTrue(ONTOLOGY.isA(Dip.VESSEL, Dip.VESSEL));
    assertFalse(ONTOLOGY.isA(Dip.VESSEL, dip("Destroyer")));
    assertFalse(ONTOLOGY.isA(dip("Treaty"), Dip.GRANT));
    assertTrue(ONTOLOGY.subclasses(Dip.VESSEL).contains(dip("Destroyer")));
    assertFalse(ONTOLOGY.subclasses(Dip.VESSEL).contains(Dip.VESSEL));
  }

  @Test
  void findsTheRecordClassAbove() {
    assertEquals(Optional.of(Dip.AGREEMENT), ONTOLOGY.recordClass(dip("Communique")));
    assertEquals(Optional.of(Dip.GRANT), ONTOLOGY.recordClass(Dip.GRANT));
    assertEquals(Optional.empty(), ONTOLOGY.recordClass(Dip.COUNTRY));
    assertEquals(Optional.empty(), ONTOLOGY.recordClass(Dip.RECORD));
  }

  @ParameterizedTest
  @CsvSource({
    "Treaty, treaty",
    "Communique, joint-statement",
    "GrantMoney, grant",
    "InKindAid, in-kind",
    "Grant, aid",
    "Call, call",
    "Frigate,",
    "Meeting,"
  })
  void takesTheKindOfTheNearestClass(String type, String kind) {
    Optional<String> expected = Optional.ofNullable(kind).map(k -> Dip.KINDS + k);
    assertEquals(expected, ONTOLOGY.kindOf(dip(type)));
  }

  @Test
  void givesLabelsByLanguage() {
    assertEquals(Optional.of("treaty"), ONTOLOGY.label(dip("Treaty")));
    assertEquals(Optional.of("traité"), ONTOLOGY.label(dip("Treaty"), "fr"));
    assertEquals(Optional.of("treaty"), ONTOLOGY.label(dip("Treaty"), "cy"));
    assertEquals(Optional.of("in force"), ONTOLOGY.label(Dip.STATUSES + "in-force"));
    assertEquals(Optional.empty(), ONTOLOGY.label(dip("Raft")));
    assertTrue(ONTOLOGY.definition(dip("Treaty")).isPresent());
  }

  @Test
  void givesDomainAndRange() {
    assertEquals(Optional.of(Dip.AGREEMENT), ONTOLOGY.domain(Dip.PARTY));
    assertEquals(Optional.of(dip("Actor")), ONTOLOGY.range(Dip.PARTY));
    assertEquals(
        Optional.of("http://www.w3.org/2001/XMLSchema#decimal"), ONTOLOGY.range(Dip.VALUE));
    assertEquals(Optional.empty(), ONTOLOGY.range(dip("paddles")));
  }

  @Test
  void translatesBetweenConceptsAndWords() {
    assertEquals(
        Optional.of(Dip.STATUSES + "in-force"), ONTOLOGY.concept(Dip.STATUSES, "in force"));
    assertEquals(Optional.of("in force"), ONTOLOGY.notation(Dip.STATUSES + "in-force"));
    assertEquals(Optional.empty(), ONTOLOGY.concept(Dip.TOPICS, "in force"));
    for (String scheme : List.of(Dip.KINDS, Dip.STATUSES, Dip.TOPICS)) {
      for (String concept : ONTOLOGY.concepts(scheme)) {
        String word = ONTOLOGY.notation(concept).orElseThrow();
        assertEquals(Optional.of(concept), ONTOLOGY.concept(scheme, word));
        assertEquals(scheme + word.replace(' ', '-'), concept);
      }
    }
  }

  @Test
  void knowsWhichConceptsFitAClass() {
    assertTrue(ONTOLOGY.applies(Dip.STATUSES + "signed", dip("Treaty")));
    assertFalse(ONTOLOGY.applies(Dip.STATUSES + "signed", dip("Loan")));
    assertTrue(ONTOLOGY.applies(Dip.TOPICS + "maritime", dip("Loan")));
  }

  @Test
  void holdsNoBlankNodesAndCannotBeChanged() {
    for (Statement each : ONTOLOGY.model()) {
      assertFalse(each.getSubject().isBNode() || each.getObject().isBNode(), each.toString());
    }
    SimpleValueFactory values = SimpleValueFactory.getInstance();
    assertThrows(
        UnsupportedOperationException.class,
        () ->
            ONTOLOGY
                .model()
                .add(
                    values.createIRI(Dip.VESSEL),
                    values.createIRI(Dip.NAME),
                    values.createLiteral("x")));
  }

  @Test
  void readsTheSameEveryTime() {
    Ontology again = Ontology.load(FOLDER);
    assertEquals(List.copyOf(ONTOLOGY.model()), List.copyOf(again.model()));
    assertEquals(ONTOLOGY.classes(), again.classes());
  }

  @Test
  void pointsToItsShapes() {
    assertTrue(Files.isRegularFile(ONTOLOGY.shapes()));
  }

  @Test
  void takesInAnEditorsOwnFileButNoLexicon(@TempDir Path folder) throws IOException {
    copyTo(folder);
    Files.writeString(
        folder.resolve("fisheries.ttl"),
        turtle("dip:Protocol a owl:Class ; rdfs:subClassOf dip:Treaty ."));
    for (String other : List.of("lexicon.ttl", "shapes.ttl", "alignments.ttl")) {
      Files.writeString(folder.resolve(other), turtle("dip:NoClass a owl:Class ."));
    }
    Ontology own = Ontology.load(folder);
    assertEquals(Optional.of(Dip.KINDS + "treaty"), own.kindOf(dip("Protocol")));
    assertFalse(own.isClass(dip("NoClass")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dip:Raft a owl:Class ; rdfs:label raft . | odd.ttl, line 5: not Turtle | Mend that line",
        "dip:Raft a owl:Class ; rdfs:subClassOf dip:vessel . | odd.ttl: | Did you mean "
            + "https://w3id.org/chancery/ontology#Vessel?",
        "dip:Raft a owl:Class ; dip:denotesKind <https://w3id.org/chancery/kind/raft> . "
            + "| which no scheme holds | declare it",
        "dip:Raft dip:denotesKind <https://w3id.org/chancery/kind/treaty> . "
            + "| Raft, which no file declares | declare it",
        "dip:adrift skos:inScheme <https://w3id.org/chancery/status/> . "
            + "| no skos:notation | Give it the word",
        "dip:done skos:notation \"ended\" ; skos:inScheme <https://w3id.org/chancery/status/> . "
            + "| \"ended\" of | Keep one of the two"
      })
  void saysWhereABrokenFileIsBroken(
      String statement, String place, String wayOut, @TempDir Path folder) throws IOException {
    copyTo(folder);
    Files.writeString(folder.resolve("odd.ttl"), turtle(statement));
    String message = brokenMessage(folder);
    assertTrue(message.contains("odd.ttl"), message);
    assertTrue(message.contains(place), message);
    assertTrue(message.contains(wayOut), message);
  }

  @Test
  void saysWhichFileIsMissing(@TempDir Path folder) {
    String message = brokenMessage(folder);
    assertTrue(message.contains("diplomacy.ttl: no such file"), message);
  }

  @Test
  void survivesACycleInTheHierarchy(@TempDir Path folder) throws IOException {
    copyTo(folder);
    Files.writeString(
        folder.resolve("cycle.ttl"),
        turtle(
            "dip:A a owl:Class ; rdfs:subClassOf dip:B . dip:B a owl:Class ; rdfs:subClassOf dip:A"
                + " ."));
    assertEquals(List.of(dip("B")), Ontology.load(folder).superclasses(dip("A")));
  }

  @Test
  void readsTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Ontology turkish = Ontology.load(FOLDER);
      assertEquals(Optional.of("frégate"), turkish.label(dip("Frigate"), "FR"));
      assertEquals(Optional.of("fregat"), turkish.label(dip("Frigate"), "ID"));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String brokenMessage(Path folder) {
    return String.valueOf(
        assertThrows(BrokenOntologyException.class, () -> Ontology.load(folder)).getMessage());
  }

  private static String turtle(String statements) {
    return """
        @prefix dip: <https://w3id.org/chancery/ontology#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        """
        + statements
        + "\n";
  }

  private static void copyTo(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("schemes"));
    try (Stream<Path> schemes = Files.list(FOLDER.resolve("schemes"))) {
      for (Path scheme : schemes.toList()) {
        Files.copy(scheme, folder.resolve("schemes").resolve(scheme.getFileName()));
      }
    }
    Files.copy(FOLDER.resolve("diplomacy.ttl"), folder.resolve("diplomacy.ttl"));
  }

  private static String dip(String name) {
    return Dip.NAMESPACE + name;
  }
}
