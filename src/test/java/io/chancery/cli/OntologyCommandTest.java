package io.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chancery.ontology.Ontology;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.FunctionalSyntaxDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.io.StringDocumentTarget;
import org.semanticweb.owlapi.model.OWLException;
import org.semanticweb.owlapi.model.OWLOntology;

class OntologyCommandTest {

  private static final Path ONTOLOGY = Path.of("ontology");

  private final Path folder;
  private String out = "";

  OntologyCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void exitsWithoutProblemsForOurOntologyAndWithOneForABrokenFolder() throws IOException {
    assertEquals(0, run("ontology", "check"), () -> out);
    Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(folder.resolve("diplomacy.ttl"), "so what");
    assertEquals(1, run("ontology", "check", "--ontology", folder.toString()));
    assertTrue(out.contains("diplomacy.ttl:1: error: this is not Turtle"), out);
    assertEquals(1, run("ontology", "check", "--ontology", folder.resolve("none").toString()));
    assertEquals(2, run("ontology", "check", "--colour", "red"));
    assertEquals(2, run("ontology"));
  }

  @Test
  void comparesAsTextAndAsJson() throws IOException {
    Path file = folder.resolve("new.ttl");
    String old = Files.readString(ONTOLOGY.resolve("diplomacy.ttl"));
    Files.writeString(file, old.replace("\"当事者\"@ja", "\"締約者\"@ja"));
    assertEquals(0, run("ontology", "diff", "ontology/diplomacy.ttl", file.toString()));
    assertTrue(out.contains("terms: 0 added, 0 removed, 1 changed"), out);
    assertTrue(out.contains("label (ja): \"当事者\" -> \"締約者\""), out);
    assertTrue(out.contains("used by queries: questions/agreements-between.rq"), out);
    assertTrue(out.contains("shape:party"), out);
    assertEquals(0, run("ontology", "diff", "ontology", "ontology", "--format", "json"), () -> out);
    assertEquals("{\"terms\":[],\"words\":[]}", out.replaceAll("\\s", ""));
    assertEquals(1, run("ontology", "diff", "ontology", "nowhere"));
  }

  @Test
  void writesTheSameStatementsInEveryForm() throws Exception {
    assertEquals(0, run("ontology", "docs", "--out", folder.toString()), () -> out);
    Ontology ontology = Ontology.load(ONTOLOGY);
    for (String form : List.of("ttl", "rdf", "nt", "jsonld")) {
      Path file = folder.resolve("ontology." + form);
      try (Reader reader = Files.newBufferedReader(file)) {
        var format = Rio.getParserFormatForFileName(file.toString()).orElseThrow();
        assertTrue(Models.isomorphic(ontology.model(), Rio.parse(reader, "", format)), form);
      }
    }
    assertTrue(Files.size(folder.resolve("index.html")) > 100_000);
    assertTrue(Files.size(folder.resolve("context.jsonld")) > 1_000);
    assertEquals(
        Set.copyOf(axioms(ONTOLOGY.resolve("diplomacy.ttl"))),
        Set.copyOf(axiomsInFunctionalSyntax(ONTOLOGY.resolve("diplomacy.ttl"))));
  }

  private static List<?> axioms(Path file) throws OWLException {
    return read(file).axioms().toList();
  }

  /** The axioms after a way through OWL functional syntax. */
  private static List<?> axiomsInFunctionalSyntax(Path file) throws OWLException {
    StringDocumentTarget written = new StringDocumentTarget();
    read(file).saveOntology(new FunctionalSyntaxDocumentFormat(), written);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(new StringDocumentSource(written.toString()))
        .axioms()
        .toList();
  }

  private static OWLOntology read(Path file) throws OWLException {
    return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(file.toFile());
  }

  private int run(String... words) {
    PrintStream standard = System.out;
    PrintStream error = System.err;
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    try (PrintStream print = new PrintStream(taken, true, StandardCharsets.UTF_8)) {
      System.setOut(print);
      System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
      return Main.run(words);
    } finally {
      System.setOut(standard);
      System.setErr(error);
      out = taken.toString(StandardCharsets.UTF_8);
    }
  }
}
