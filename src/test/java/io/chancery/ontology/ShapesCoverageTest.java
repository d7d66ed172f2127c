package io.chancery.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** Holds {@code shapes.ttl} and the ontology together. */
class ShapesCoverageTest {

  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final Model SHAPES =
      JenaOntology.read(
          ModelFactory.createDefaultModel(), JenaOntology.FOLDER.resolve("shapes.ttl"));
  private static final Model MODEL = JenaOntology.model();
  private static final Ontology ONTOLOGY = Ontology.load(JenaOntology.FOLDER);

  /** Properties of all records that some classes of records do without. */
  private static final Set<String> NOT_OF_THE_CLASS =
      Set.of(
          "Tenure amount",
          "Tenure equivalentAmount",
          "Vessel purpose",
          "Initiative purpose",
          "Meeting purpose",
          "Tenure purpose");

  @Test
  void everyPropertyIsAllowedInTheClosedShapeOfItsDomain() {
    Set<String> missing = new TreeSet<>();
    allowed()
        .forEach(
            (type, paths) ->
                written().stream()
                    .filter(property -> belongs(property, type))
                    .filter(property -> !paths.contains(property))
                    .map(property -> local(type) + " " + local(property))
                    .forEach(missing::add));
    missing.removeAll(NOT_OF_THE_CLASS);
    assertEquals(Set.of(), missing);
  }

  @Test
  void shapesAllowNothingThatTheOntologyDoesNotGiveToTheClass() {
    Set<String> strange = new TreeSet<>();
    allowed()
        .forEach(
            (type, paths) ->
                paths.stream()
                    .filter(property -> property.startsWith(Dip.NAMESPACE))
                    .filter(property -> !belongs(property, type))
                    .map(property -> local(type) + " " + local(property))
                    .forEach(strange::add));
    assertEquals(Set.of(), strange);
  }

  @Test
  void everyClassThatIsWrittenHasAClosedShape() {
    assertEquals(
        Set.of(
            Dip.AGREEMENT,
            Dip.GRANT,
            Dip.VESSEL,
            Dip.INITIATIVE,
            Dip.MEETING,
            Dip.TENURE,
            Dip.COUNTRY,
            Dip.ORGANIZATION,
            Dip.LEADER,
            Dip.OFFICE_CLASS,
            Dip.PLACE_CLASS,
            Dip.MONETARY_AMOUNT,
            Dip.ARTICLE,
            Dip.PASSAGE),
        allowed().keySet());
  }

  @Test
  void everyShapeSaysWhatIsWrongInWords() {
    for (String kind : List.of("NodeShape", "PropertyShape")) {
      List<Resource> shapes =
          SHAPES.listSubjectsWithProperty(null, ResourceFactory.createResource(SH + kind)).toList();
      assertTrue(shapes.size() > 10);
      for (Resource shape : shapes) {
        String message = shape.getRequiredProperty(sh("message")).getString();
        assertTrue(message.length() > 20 && message.endsWith("."), shape + ": " + message);
      }
    }
  }

  @Test
  void usesCoreConstraintsOnly() {
    for (String slow : List.of("sparql", "select", "target", "js")) {
      assertEquals(List.of(), SHAPES.listStatements(null, sh(slow), (RDFNode) null).toList());
    }
  }

  /** By class, the paths that its closed shape lets through. */
  private static Map<String, Set<String>> allowed() {
    Map<String, Set<String>> allowed = new TreeMap<>();
    for (Resource shape : SHAPES.listSubjectsWithProperty(sh("closed")).toList()) {
      Set<String> paths = new TreeSet<>();
      shape
          .listProperties(sh("property"))
          .forEach(
              each -> paths.add(each.getProperty(sh("path")).getObject().asResource().getURI()));
      allowed.put(shape.getRequiredProperty(sh("targetClass")).getResource().getURI(), paths);
    }
    return allowed;
  }

  /**
   * Object and data properties, without inverses and without those that only stand above others.
   */
  private static Set<String> written() {
    Set<String> properties = new TreeSet<>();
    for (String property : ONTOLOGY.properties()) {
      Resource term = MODEL.getResource(property);
      boolean above = MODEL.contains(null, RDFS.subPropertyOf, term);
      if (ONTOLOGY.domain(property).isPresent()
          && ONTOLOGY.range(property).isPresent()
          && !above
          && !term.hasProperty(OWL2.inverseOf)) {
        properties.add(property);
      }
    }
    return properties;
  }

  private static boolean belongs(String property, String type) {
    return ONTOLOGY.domain(property).filter(domain -> ONTOLOGY.isA(type, domain)).isPresent();
  }

  private static Property sh(String name) {
    return ResourceFactory.createProperty(SH + name);
  }

  private static String local(String iri) {
    return iri.substring(iri.indexOf('#') + 1);
  }
}
