package io.chancery.ontology;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.model.OWLOntologyStorageException;
import org.semanticweb.owlapi.profiles.Profiles;

/** What OWL tools make of the master file. */
class OntologyReasoningTest {

  private static final Path MASTER = JenaOntology.FOLDER.resolve("diplomacy.ttl");

  @ParameterizedTest
  @EnumSource(names = {"OWL2_DL", "OWL2_RL"})
  void fitsTheProfile(Profiles profile) throws OWLOntologyCreationException {
    assertEquals(List.of(), profile.checkOntology(load()).getViolations());
  }

  @Test
  void isConsistentAndLetsEveryClassHaveMembers() throws OWLOntologyCreationException {
    Reasoner reasoner = new Reasoner(new Configuration(), load());
    assertTrue(reasoner.isConsistent());
    assertEquals(
        List.of(),
        reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().stream().sorted().toList());
  }

  @Test
  void aThingCannotBeAGrantAndAVessel() throws OWLOntologyCreationException {
    OWLOntology ontology = load();
    OWLDataFactory data = ontology.getOWLOntologyManager().getOWLDataFactory();
    OWLNamedIndividual thing = data.getOWLNamedIndividual(IRI.create("https://example.org/x"));
    for (String type : List.of("DebtRelief", "Frigate")) {
      OWLClass each = data.getOWLClass(IRI.create(Dip.NAMESPACE + type));
      ontology.add(data.getOWLClassAssertionAxiom(each, thing));
    }
    assertFalse(new Reasoner(new Configuration(), ontology).isConsistent());
  }

  /** Else a save in an ontology editor would show changes that nobody made. */
  @Test
  void savingInAnEditorChangesNothing()
      throws OWLOntologyCreationException, OWLOntologyStorageException, IOException {
    OWLOntology ontology = load();
    OWLOntologyManager manager = ontology.getOWLOntologyManager();
    OWLDocumentFormat read = manager.getOntologyFormat(ontology);
    TurtleDocumentFormat turtle = new TurtleDocumentFormat();
    turtle.copyPrefixesFrom(read.asPrefixOWLDocumentFormat());
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    manager.saveOntology(ontology, turtle, saved);
    assertEquals(Files.readString(MASTER), saved.toString(StandardCharsets.UTF_8));
    assertArrayEquals(Files.readAllBytes(MASTER), saved.toByteArray());
  }

  private static OWLOntology load() throws OWLOntologyCreationException {
    try {
      return OWLManager.createOWLOntologyManager()
          .loadOntologyFromOntologyDocument(new ByteArrayInputStream(Files.readAllBytes(MASTER)));
    } catch (IOException e) {
      throw new OWLOntologyCreationException(e);
    }
  }
}
