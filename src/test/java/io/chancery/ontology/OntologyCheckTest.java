package io.chancery.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small sound folder, and for each problem an addition that breaks it on the line marked so. */
class OntologyCheckTest {

  private static final String MARK = "# here";
  private static final String TERMS = "diplomacy.ttl";
  private static final String WORDS = "lexicon/words.ttl";
  private static final Path CHECKS = JenaOntology.FOLDER.resolve("checks");

  private static final String PREFIXES =
      """
      @prefix dip: <https://w3id.org/chancery/ontology#> .
      @prefix kind: <https://w3id.org/chancery/kind/> .
      @prefix status: <https://w3id.org/chancery/status/> .
      @prefix topic: <https://w3id.org/chancery/topic/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix lex: <https://w3id.org/chancery/lexicon/> .
      @prefix frame: <https://w3id.org/chancery/lexicon/frame/> .
      @prefix lx: <https://w3id.org/chancery/lexicon-terms#> .
      @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
      @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
      @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
      """;

  private static final String SOUND_TERMS =
      PREFIXES
          + """
          dip:Record a owl:Class .
          dip:Actor a owl:Class .
          dip:Agreement a owl:Class ; rdfs:subClassOf dip:Record .
          dip:Meeting a owl:Class ; rdfs:subClassOf dip:Record .
          dip:party a owl:ObjectProperty ; rdfs:domain dip:Agreement ; rdfs:range dip:Actor .
          dip:guest a owl:ObjectProperty ; rdfs:domain dip:Meeting ; rdfs:range dip:Actor .
          dip:note a owl:DatatypeProperty ; rdfs:domain dip:Agreement .
          """;

  private static final String SOUND_LISTS =
      PREFIXES
          + """
          status:signed a dip:Status ; skos:notation "signed" ; skos:inScheme <https://w3id.org/chancery/status/> ;
            dip:appliesTo dip:Agreement .
          status:held a dip:Status ; skos:notation "held" ; skos:inScheme <https://w3id.org/chancery/status/> ;
            dip:appliesTo dip:Meeting .
          topic:trade a dip:Topic ; skos:notation "trade" ; skos:inScheme <https://w3id.org/chancery/topic/> .
          """;

  private static final String SOUND_WORDS =
      PREFIXES
          + """
          frame:pact lx:of dip:Agreement ;
            lexinfo:prepositionalAdjunct [ synsem:marker "with"@en ; lx:fills dip:party ] .
          frame:sign lx:of dip:Agreement ;
            lexinfo:subject [ lx:fills dip:party ] ; lexinfo:directObject [ lx:fills lx:itself ] .
          frame:talks lx:of dip:Meeting ; lexinfo:subject [ lx:fills dip:guest ] .
          lex:pact lexinfo:partOfSpeech lexinfo:noun ; ontolex:canonicalForm [ ontolex:writtenRep "pact"@en ] ;
            ontolex:sense [ ontolex:reference dip:Agreement ; lx:frame frame:pact ] ; lx:topic topic:trade ; lx:weight 2 .
          lex:sign lexinfo:partOfSpeech lexinfo:verb ; ontolex:canonicalForm [ ontolex:writtenRep "sign"@en ] ;
            ontolex:sense [ ontolex:reference dip:Agreement ; lx:frame frame:sign ; lx:status status:signed ] .
          lex:talks lexinfo:partOfSpeech lexinfo:noun ; ontolex:canonicalForm [ ontolex:writtenRep "talks"@en ] ;
            ontolex:sense [ ontolex:reference dip:Meeting ; lx:frame frame:talks ] .
          dip:Meeting lx:defaultStatus status:held .
          """;

  /** A verb in two lines; the second is left to the case. */
  private static final String INK =
      """
      lex:ink lexinfo:partOfSpeech lexinfo:verb ; ontolex:canonicalForm [ ontolex:writtenRep "ink"@en ] ;
      """;

  private final Path folder;
  private Path noQueries;

  OntologyCheckTest(@TempDir Path folder) {
    this.folder = folder;
    this.noQueries = folder.resolve("no-checks");
  }

  /** What is added to which file, and what must be said of it. */
  private record Case(String problem, String file, String addition, String words) {
    @Override
    public String toString() {
      return problem;
    }
  }

  static List<Case> cases() {
    return List.of(
        new Case(
            "terms that are not Turtle",
            TERMS,
            "dip:Pact a owl:Class\ndip:Deal a owl:Class . # here\n",
            "this is not Turtle"),
        new Case("words that are not Turtle", WORDS, "lex:x a [ . # here\n", "this is not Turtle"),
        new Case("shapes that are not Turtle", "shapes.ttl", "so what # here", "not Turtle"),
        new Case(
            "a frame of an unknown class",
            WORDS,
            "frame:x\n lx:of dip:Agrement ; # here\n lexinfo:subject [ lx:fills dip:party ] .\n",
            "dip:Agrement, which is no class of the ontology; did you mean dip:Agreement?"),
        new Case(
            "a frame of what is no record",
            WORDS,
            "frame:x\n lx:of dip:Actor ; # here\n lexinfo:subject [ lx:fills dip:party ] .\n",
            "dip:Actor, which is no class of records"),
        new Case(
            "a frame without a class",
            WORDS,
            "frame:x a synsem:SyntacticFrame ; # here\n lexinfo:subject [ lx:fills dip:party ] .\n",
            "frame:x says not which class"),
        new Case(
            "a frame without arguments",
            WORDS,
            "frame:x lx:of dip:Agreement . # here\n",
            "frame:x has no arguments"),
        new Case(
            "an unknown property",
            WORDS,
            "frame:x lx:of dip:Agreement ;\n lexinfo:subject [ lx:fills dip:partey ] . # here\n",
            "dip:partey, which is no property of the ontology; did you mean dip:party?"),
        new Case(
            "a property of another class",
            WORDS,
            "frame:x lx:of dip:Meeting ;\n lexinfo:subject [ lx:fills dip:party ] . # here\n",
            "fills dip:party, a property of dip:Agreement"),
        new Case(
            "a property without a range",
            WORDS,
            "frame:x lx:of dip:Agreement ;\n lexinfo:subject [ lx:fills dip:note ] . # here\n",
            "dip:note, which has no range"),
        new Case(
            "a prepositional argument without a preposition",
            WORDS,
            "frame:x lx:of dip:Agreement ;\n"
                + " lexinfo:prepositionalAdjunct [ lx:fills dip:party ] . # here\n",
            "a prepositional argument of frame:x has no preposition"),
        new Case(
            "a preposition where none is taken",
            WORDS,
            "frame:x lx:of dip:Agreement ; lexinfo:subject [ lx:fills dip:party ;\n"
                + " synsem:marker \"by\"@en ] . # here\n",
            "an argument of frame:x has a preposition"),
        new Case(
            "an argument that fills nothing",
            WORDS,
            "frame:x lx:of dip:Agreement ; lexinfo:directObject [ # here\n a synsem:Arg ] .\n",
            "an argument of frame:x fills nothing"),
        new Case(
            "a frame that nothing uses",
            WORDS,
            "frame:x lx:of dip:Agreement ; # here\n lexinfo:subject [ lx:fills dip:party ] .\n",
            "warning: no sense uses frame:x"),
        new Case(
            "a frame that is not described",
            WORDS,
            INK
                + "ontolex:sense [ ontolex:reference dip:Agreement ;\n lx:frame frame:sgin ] . # here\n",
            "frame:sgin, which is not described; did you mean frame:sign?"),
        new Case(
            "a sense of an unknown class",
            WORDS,
            INK
                + "ontolex:sense [ lx:frame frame:sign ;\n ontolex:reference dip:Treety ] . # here\n",
            "lex:ink denotes dip:Treety, which is no class of the ontology"),
        new Case(
            "a sense with the frame of another class",
            WORDS,
            INK
                + "ontolex:sense [ ontolex:reference dip:Meeting ;\n lx:frame frame:sign ] . # here\n",
            "lex:ink denotes dip:Meeting, but frame:sign is a frame of dip:Agreement"),
        new Case(
            "a sense without a frame",
            WORDS,
            INK + "ontolex:sense [ # here\n ontolex:reference dip:Agreement ] .\n",
            "a sense of lex:ink has no frame"),
        new Case(
            "a sense without a class",
            WORDS,
            INK + "ontolex:sense [ # here\n lx:frame frame:sign ] .\n",
            "a sense of lex:ink denotes nothing"),
        new Case(
            "an unknown status",
            WORDS,
            INK
                + "ontolex:sense [ ontolex:reference dip:Agreement ; lx:frame frame:sign ;\n"
                + " lx:status status:singed ] . # here\n",
            "no status status:singed; did you mean status:signed?"),
        new Case(
            "a status of another class",
            WORDS,
            INK
                + "ontolex:sense [ ontolex:reference dip:Agreement ; lx:frame frame:sign ;\n"
                + " lx:status status:held ] . # here\n",
            "status:held does not apply to dip:Agreement"),
        new Case(
            "a default status of another class",
            WORDS,
            "dip:Agreement lx:defaultStatus status:held . # here\n",
            "status:held does not apply to dip:Agreement"),
        new Case(
            "a rule with the status of another class",
            WORDS,
            "[] a lx:StatusRule ; lx:ofClass dip:Agreement ; lx:from status:signed ;\n"
                + " lx:standing lx:Denied ; lx:becomes status:held . # here\n",
            "status:held does not apply to dip:Agreement"),
        new Case(
            "an unknown status of a gift",
            WORDS,
            "status:held lx:asGrant status:helled . # here\n",
            "no status status:helled; did you mean status:held?"),
        new Case(
            "half a rule",
            WORDS,
            "[] a lx:StatusRule ; # here\n"
                + " lx:ofClass dip:Agreement ; lx:from status:signed ; lx:standing lx:Denied .\n",
            "a rule on statuses lacks lx:becomes"),
        new Case(
            "an unknown topic",
            WORDS,
            INK + "lx:topic topic:trad . # here\n",
            "topic:trad, which schemes/topics.ttl does not declare; did you mean topic:trade?"),
        new Case(
            "a weight that is none",
            WORDS,
            INK + "lx:topic topic:trade ;\n lx:weight \"much\" . # here\n",
            "no whole number"),
        new Case(
            "an entry without part of speech",
            WORDS,
            "lex:ink ontolex:canonicalForm [ ontolex:writtenRep \"ink\"@en ] ; # here\n"
                + " lx:topic topic:trade .\n",
            "lex:ink has no lexinfo:partOfSpeech"),
        new Case(
            "a part of speech that is none",
            WORDS,
            "lex:ink lx:topic topic:trade ; ontolex:canonicalForm [ ontolex:writtenRep \"ink\"@en ] ;\n"
                + " lexinfo:partOfSpeech lexinfo:werb . # here\n",
            "is none that the program knows"),
        new Case(
            "an entry without a form",
            WORDS,
            "lex:ink lexinfo:partOfSpeech lexinfo:verb ; # here\n lx:topic topic:trade .\n",
            "lex:ink has no written form"),
        new Case(
            "an entry that means nothing",
            WORDS,
            "lex:ink lexinfo:partOfSpeech lexinfo:verb ; # here\n"
                + " ontolex:canonicalForm [ ontolex:writtenRep \"ink\"@en ] .\n",
            "lex:ink means nothing"),
        new Case(
            "a term that nothing reads",
            WORDS,
            INK + "lx:topic topic:trade ;\n lx:wieght 2 . # here\n",
            "nothing reads lx:wieght; did you mean lx:weight?"),
        new Case(
            "a trait that is switched off",
            WORDS,
            INK
                + "ontolex:sense [ ontolex:reference dip:Agreement ; lx:frame frame:sign ;\n"
                + " lx:weak false ] . # here\n",
            "lx:weak counts wherever it stands"),
        new Case(
            "a word of two classes in two entries",
            WORDS,
            "lex:pact-2 lexinfo:partOfSpeech lexinfo:noun ; ontolex:canonicalForm [ ontolex:writtenRep \"Pact\"@en ] ;\n"
                + " ontolex:sense [ ontolex:reference dip:Meeting ; # here\n lx:frame frame:talks ] .\n",
            "error: \"pact\" denotes dip:Meeting here and dip:Agreement in words.ttl:"),
        new Case(
            "a word of two classes in one entry",
            WORDS,
            "lex:pact\n ontolex:sense [ ontolex:reference dip:Meeting ; # here\n lx:frame frame:talks ] .\n",
            "warning: \"pact\" denotes dip:Meeting here"),
        new Case(
            "a class without a word",
            TERMS,
            "dip:Visit a owl:Class ; # here\n rdfs:subClassOf dip:Meeting .\n",
            "no noun of the lexicon denotes dip:Visit"));
  }

  @BeforeEach
  void writeTheSoundFolder() throws IOException {
    Files.createDirectories(folder.resolve("schemes"));
    Files.createDirectories(folder.resolve("lexicon"));
    Files.createDirectories(noQueries);
    Files.writeString(folder.resolve(TERMS), SOUND_TERMS);
    Files.writeString(folder.resolve("schemes/lists.ttl"), SOUND_LISTS);
    Files.writeString(folder.resolve(WORDS), SOUND_WORDS);
  }

  @Test
  void findsNothingInASoundFolder() throws IOException {
    assertEquals(List.of(), OntologyCheck.of(folder, noQueries));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesTheProblemItsFileAndItsLine(Case broken) throws IOException {
    Path file = folder.resolve(broken.file());
    String before = Files.exists(file) ? Files.readString(file) : "";
    Files.writeString(file, before + broken.addition());
    int line =
        1 + (int) (before + broken.addition()).lines().takeWhile(l -> !l.contains(MARK)).count();
    List<String> found =
        OntologyCheck.of(folder, noQueries).stream().map(OntologyProblem::toString).toList();
    assertTrue(
        found.stream()
            .anyMatch(p -> p.startsWith(file + ":" + line + ": ") && p.contains(broken.words())),
        () -> "not at line " + line + ": " + String.join("\n", found));
  }

  @Test
  void namesWhatTheQueriesFind() throws IOException {
    add(TERMS, "dip:Visit a owl:Class ; rdfs:subClassOf dip:Meeting ; rdfs:label \"visit\"@en .\n");
    add(TERMS, "dip:host a owl:ObjectProperty ; rdfs:domain dip:Meting ; rdfs:range dip:Actor .\n");
    List<String> found =
        OntologyCheck.of(folder, CHECKS).stream().map(OntologyProblem::toString).toList();
    String place = folder.resolve(TERMS) + ":";
    for (String wanted :
        List.of(
            place + "14: error: dip:Record: a term without an English label; add rdfs:label",
            place + "21: error: dip:Visit: ",
            place + "22: error: dip:Meting: a term of ours that is used but not declared")) {
      assertTrue(found.stream().anyMatch(p -> p.startsWith(wanted)), () -> wanted + found);
    }
  }

  @Test
  void sparesTheLexiconWhereTheTermsCannotBeUsed() throws IOException {
    add(TERMS, "dip:Visit a owl:Class ; rdfs:subClassOf dip:Gathering .\n");
    List<OntologyProblem> found = OntologyCheck.of(folder, noQueries);
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).message().contains("mend this first"), found::toString);
  }

  @Test
  void refusesAFolderThatIsNoOntology() {
    Exception e =
        assertThrows(BrokenOntologyException.class, () -> OntologyCheck.of(noQueries, noQueries));
    assertTrue(String.valueOf(e.getMessage()).contains("no such file"), e::toString);
  }

  @Test
  void ourOwnOntologyHasNoErrors() throws IOException {
    assertEquals(
        List.of(),
        OntologyCheck.of(JenaOntology.FOLDER, CHECKS).stream()
            .filter(OntologyProblem::isError)
            .toList());
  }

  private void add(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path) + text);
  }
}
