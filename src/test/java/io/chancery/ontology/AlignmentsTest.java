package io.chancery.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.TIME;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.Profiles;

/** What {@code ontology/alignments.ttl} says of other vocabularies. */
class AlignmentsTest {

  private static final Path FILE = JenaOntology.FOLDER.resolve("alignments.ttl");
  private static final Model ALIGNMENTS =
      JenaOntology.read(ModelFactory.createDefaultModel(), FILE);
  private static final Ontology ONTOLOGY = Ontology.load(JenaOntology.FOLDER);

  /** Terms of vocabularies that no library of ours holds; each was looked up at its owner. */
  private static final Set<String> LOOKED_UP =
      Set.of(
          "http://semanticweb.cs.vu.nl/2009/11/sem/Event",
          "http://semanticweb.cs.vu.nl/2009/11/sem/hasActor",
          "http://semanticweb.cs.vu.nl/2009/11/sem/hasPlace",
          "http://semanticweb.cs.vu.nl/2009/11/sem/hasTimeStamp",
          "http://linkedevents.org/ontology/involvedAgent",
          "http://linkedevents.org/ontology/atPlace",
          "http://www.ontologydesignpatterns.org/ont/dul/DUL.owl#hasParticipant",
          "http://purl.org/nemo/gufo#Event",
          "http://purl.org/nemo/gufo#Relator",
          "http://purl.org/nemo/gufo#TemporaryRelationshipSituation",
          "https://spec.edmcouncil.org/fibo/ontology/FND/Accounting/CurrencyAmount/MonetaryAmount",
          "https://spec.edmcouncil.org/fibo/ontology/FND/Accounting/CurrencyAmount/hasAmount",
          "https://spec.edmcouncil.org/fibo/ontology/FND/Accounting/CurrencyAmount/hasCurrency",
          "https://spec.edmcouncil.org/fibo/ontology/FND/Agreements/Agreements/Agreement",
          "http://qudt.org/schema/qudt/currencyCode",
          "http://groundedannotationframework.org/gaf#denotedBy",
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf",
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#beginIndex",
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#endIndex",
          "http://dbpedia.org/ontology/Event",
          "http://dbpedia.org/ontology/OfficeHolder",
          "http://dbpedia.org/ontology/Ship",
          "http://dbpedia.org/ontology/Treaty",
          "http://www.geonames.org/ontology#parentCountry",
          "http://www.wikidata.org/entity/P1891",
          "http://www.wikidata.org/entity/P585",
          "http://www.wikidata.org/entity/P854",
          "http://www.wikidata.org/entity/Q131569");

  @Test
  void pointsOnlyToTermsThatAreConfirmed() throws IllegalAccessException {
    Set<String> unconfirmed = new TreeSet<>();
    for (Statement each : relations()) {
      unconfirmed.add(each.getResource().getURI());
    }
    unconfirmed.removeAll(LOOKED_UP);
    for (Class<?> vocabulary :
        List.of(
            SchemaDO.class,
            ORG.class,
            OA.class,
            FOAF.class,
            PROV.class,
            DCTERMS.class,
            TIME.class)) {
      unconfirmed.removeAll(termsOf(vocabulary));
    }
    assertEquals(Set.of(), unconfirmed);
  }

  @Test
  void speaksOnlyOfDeclaredTerms() {
    for (Statement each : relations()) {
      String term = each.getSubject().getURI();
      boolean declared =
          ONTOLOGY.isClass(term)
              || ONTOLOGY.isProperty(term)
              || ONTOLOGY.notation(term).isPresent();
      assertTrue(declared, each.toString());
    }
  }

  @Test
  void alignsClassesBelowClassesAndPropertiesBelowProperties() {
    for (Statement each : statements(RDFS.subClassOf)) {
      assertTrue(ONTOLOGY.isClass(each.getSubject().getURI()), each.toString());
      assertTrue(ALIGNMENTS.contains(each.getResource(), null, OWL2.Class), each.toString());
    }
    for (Statement each : statements(RDFS.subPropertyOf)) {
      assertTrue(ONTOLOGY.isProperty(each.getSubject().getURI()), each.toString());
      assertTrue(
          ALIGNMENTS.contains(each.getResource(), null, OWL2.ObjectProperty), each.toString());
    }
  }

  @Test
  void staysConsistentTogetherWithTheOntology() throws OWLOntologyCreationException, IOException {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    OWLOntology both =
        manager.loadOntologyFromOntologyDocument(
            JenaOntology.FOLDER.resolve("diplomacy.ttl").toFile());
    OWLOntology alignments = manager.loadOntologyFromOntologyDocument(FILE.toFile());
    both.addAxioms(alignments.axioms());
    assertEquals(List.of(), Profiles.OWL2_DL.checkOntology(both).getViolations());
    Reasoner reasoner = new Reasoner(new Configuration(), both);
    assertTrue(reasoner.isConsistent());
    assertTrue(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().isEmpty());
  }

  private static List<Statement> relations() {
    return statements(RDFS.subClassOf, RDFS.subPropertyOf, SKOS.closeMatch);
  }

  private static List<Statement> statements(Property... predicates) {
    return ALIGNMENTS
        .listStatements()
        .filterKeep(each -> Set.of(predicates).contains(each.getPredicate()))
        .toList();
  }

  private static Set<String> termsOf(Class<?> vocabulary) throws IllegalAccessException {
    Set<String> terms = new TreeSet<>();
    for (Field field : vocabulary.getFields()) {
      terms.add(String.valueOf(field.get(null)));
    }
    return terms;
  }
}
