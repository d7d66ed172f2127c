package io.chancery.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code ontology/checks/*.rq}: over the ontology, and over one broken file for each. */
class OntologyChecksTest {

  private static final Path CHECKS = Path.of("ontology/checks");
  private static final Path BROKEN = Path.of("src/test/resources/ontology/broken");
  private static final Model ONTOLOGY = JenaOntology.model();

  static List<String> checks() throws IOException {
    return namesIn(CHECKS, ".rq");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theOntologyPasses(String check) throws IOException {
    assertEquals(List.of(), offenders(check, ONTOLOGY));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void aBrokenOntologyFails(String check) throws IOException {
    Model broken = ModelFactory.createDefaultModel();
    JenaOntology.read(broken, BROKEN.resolve(check + ".ttl"));
    assertFalse(offenders(check, broken).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void saysWhatItFindsWhyAndHowToMendIt(String check) throws IOException {
    String text = Files.readString(CHECKS.resolve(check + ".rq"));
    assertTrue(text.matches("(?s)# What: .*# Why:  .*# Mend: .*SELECT.*"), text);
  }

  @Test
  void eachBrokenFileBelongsToACheck() throws IOException {
    assertEquals(checks(), namesIn(BROKEN, ".ttl"));
  }

  private static List<String> offenders(String check, Model model) throws IOException {
    String query = Files.readString(CHECKS.resolve(check + ".rq"));
    List<String> rows = new ArrayList<>();
    try (QueryExecution execution = QueryExecutionFactory.create(query, model)) {
      ResultSet found = execution.execSelect();
      found.forEachRemaining(row -> rows.add(row.toString()));
    }
    return rows;
  }

  private static List<String> namesIn(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }
}
