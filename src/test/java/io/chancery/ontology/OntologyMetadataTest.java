package io.chancery.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResIterator;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests of FOOPS! that need no network, by their ids; the README lists the others. */
class OntologyMetadataTest {

  private static final Model MODEL = JenaOntology.model();
  private static final String IRI = "https://w3id.org/chancery/ontology";
  private static final String VANN = "http://purl.org/vocab/vann/";
  private static final Resource HEADER = MODEL.getResource(IRI);

  @Test
  void purl1AndHttp1TheIriIsPersistentAndOpen() {
    assertTrue(IRI.startsWith("https://w3id.org/"));
  }

  @Test
  void uri2TheIriIsTheIdInTheFile() {
    ResIterator headers = MODEL.listSubjectsWithProperty(RDF.type, OWL2.Ontology);
    assertEquals(List.of(HEADER), headers.toList());
  }

  @Test
  void ver1TheVersionIriDiffersFromTheIriAndHoldsTheVersion() {
    String version = HEADER.getRequiredProperty(OWL2.versionIRI).getResource().getURI();
    assertNotEquals(IRI, version);
    assertEquals(IRI + "/" + literal(OWL2.versionInfo.getURI()), version);
  }

  @Test
  void find1ThePrefixAndNamespaceAreTheOnesInUse() {
    assertEquals("dip", literal(VANN + "preferredNamespacePrefix"));
    assertEquals(Dip.NAMESPACE, literal(VANN + "preferredNamespaceUri"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://purl.org/dc/terms/title",
        "http://purl.org/dc/terms/description",
        "http://purl.org/dc/terms/abstract",
        "http://purl.org/dc/terms/license",
        "http://purl.org/dc/terms/creator",
        "http://purl.org/dc/terms/contributor",
        "http://purl.org/dc/terms/created",
        "http://purl.org/dc/terms/issued",
        "http://purl.org/dc/terms/modified",
        "http://purl.org/dc/terms/publisher",
        "http://purl.org/dc/terms/source",
        "http://purl.org/dc/terms/bibliographicCitation",
        "http://purl.org/ontology/bibo/status",
        "http://purl.org/vocab/vann/preferredNamespacePrefix",
        "http://purl.org/vocab/vann/preferredNamespaceUri",
        "http://www.w3.org/2002/07/owl#versionIRI",
        "http://www.w3.org/2002/07/owl#versionInfo"
      })
  void om1ToOm5TheHeaderSays(String property) {
    assertTrue(HEADER.hasProperty(ResourceFactory.createProperty(property)), property);
  }

  @Test
  void om4TheLicenceIsAnAddress() {
    assertEquals(
        "https://www.apache.org/licenses/LICENSE-2.0",
        HEADER.getRequiredProperty(DCTerms.license).getResource().getURI());
  }

  @Test
  void voc1AndVoc2OtherVocabulariesAreReused() {
    assertTrue(MODEL.contains(null, RDFS.subClassOf, SKOS.Concept));
  }

  @Test
  void voc3AndVoc4EveryTermHasALabelAndADefinition() {
    for (Resource term : ownTerms()) {
      assertTrue(MODEL.contains(term, RDFS.label, (RDFNode) null), term.getURI());
      assertTrue(MODEL.contains(term, SKOS.definition, (RDFNode) null), term.getURI());
    }
  }

  @Test
  void theReadmeAccountsForEveryTestOfFoops() throws IOException {
    String readme = Files.readString(JenaOntology.FOLDER.resolve("README.md"));
    Set<String> left = new TreeSet<>();
    for (String id :
        Splitter.on(' ')
            .split(
                "PURL1 URI1 URI2 VER1 VER2 FIND1 FIND2 FIND3 FIND_3_BIS HTTP1 CN1 RDF1 DOC1 OM1 OM2"
                    + " OM3 OM4.1 OM4.2 OM5.1 OM5.2 VOC1 VOC2 VOC3 VOC4")) {
      if (!readme.contains(id)) {
        left.add(id);
      }
    }
    assertEquals(Set.of(), left);
  }

  @Test
  void theCatalogueLeadsToFilesThatExist() throws IOException {
    String catalogue = Files.readString(JenaOntology.FOLDER.resolve("catalog-v001.xml"));
    Matcher uris = Pattern.compile("uri=\"([^\"]+)\"").matcher(catalogue);
    int found = 0;
    while (uris.find()) {
      found++;
      assertTrue(Files.isRegularFile(JenaOntology.FOLDER.resolve(uris.group(1))), uris.group(1));
    }
    assertTrue(found > 0);
  }

  private static List<Resource> ownTerms() {
    return MODEL
        .listSubjects()
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Dip.NAMESPACE))
        .toList();
  }

  private static String literal(String property) {
    return HEADER.getRequiredProperty(ResourceFactory.createProperty(property)).getString();
  }
}
