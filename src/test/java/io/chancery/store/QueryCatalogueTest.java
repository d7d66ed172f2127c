package io.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QueryCatalogueTest {

  private static final Set<String> CLASSES =
      Set.of(
          "Leaders", "Agreements", "Grants", "Vessels", "Initiatives", "Meetings", "Cross-cutting");

  private static final String SAMPLE =
      """
      # question: Who gives to whom?
      # class: Grants
      # columns: donor recipient
      # parameters: donor=AU about="clean water"
      SELECT ?donor ?recipient {
        VALUES ?donor { "AU" }   # parameter donor
        FILTER(?about = "clean water")   # parameter about
        ?donor ?about ?recipient
      }
      """;

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  @Test
  void readsHeaderAndNameOfEachQuery() throws IOException {
    write("questions/aid.rq", SAMPLE);
    write("reports/grants.rq", SAMPLE);
    QueryCatalogue catalogue = QueryCatalogue.read(folder);
    assertEquals(
        List.of("questions/aid", "reports/grants"),
        catalogue.all().stream().map(CatalogueQuery::name).toList());
    CatalogueQuery query = catalogue.find("aid").orElseThrow();
    assertEquals("Who gives to whom?", query.question());
    assertEquals("Grants", query.about());
    assertEquals(List.of("donor", "recipient"), query.columns());
    assertEquals(Map.of("donor", "AU", "about", "clean water"), query.parameters());
    assertTrue(catalogue.find("none").isEmpty());
  }

  @Test
  void putsAValueInPlaceOfTheDefaultAndKeepsItAValue() throws IOException {
    write("aid.rq", SAMPLE);
    CatalogueQuery query = QueryCatalogue.read(folder).find("aid").orElseThrow();
    String changed = query.textWith(Map.of("donor", "JP\" } ?x ?y ?z . { \\"));
    Query parsed = QueryFactory.create(changed);
    assertFalse(PatternVars.vars(parsed.getQueryPattern()).contains(Var.alloc("x")));
    assertTrue(changed.contains("clean water"));
    assertEquals(query.text(), query.textWith(Map.of()));
  }

  @Test
  void leavesALineOutForAnEmptyValue() throws IOException {
    write("aid.rq", SAMPLE);
    CatalogueQuery query = QueryCatalogue.read(folder).find("aid").orElseThrow();
    assertFalse(query.textWith(Map.of("donor", " ")).contains("VALUES"));
  }

  @Test
  void namesTheQueryAndTheMissingHeaderLine() throws IOException {
    write("bad.rq", SAMPLE.replace("# class: Grants\n", ""));
    IOException refused = assertThrows(IOException.class, () -> QueryCatalogue.read(folder));
    assertTrue(String.valueOf(refused.getMessage()).contains("bad"), refused.getMessage());
    assertTrue(String.valueOf(refused.getMessage()).contains("# class:"), refused.getMessage());
  }

  @Test
  void refusesAParameterThatNoLineMarks() throws IOException {
    write("bad.rq", SAMPLE.replace("   # parameter about", ""));
    IOException refused = assertThrows(IOException.class, () -> QueryCatalogue.read(folder));
    assertTrue(
        String.valueOf(refused.getMessage()).contains("[about, donor]"), refused.getMessage());
  }

  @Test
  void refusesAnUnknownParameter() throws IOException {
    write("aid.rq", SAMPLE);
    CatalogueQuery query = QueryCatalogue.read(folder).find("aid").orElseThrow();
    assertThrows(IllegalArgumentException.class, () -> query.textWith(Map.of("year", "2025")));
  }

  @Test
  void everyQueryOfTheProjectParsesWithDefaultsAndWithEachParameterLeftOut() throws IOException {
    for (CatalogueQuery query : QueryCatalogue.read(Path.of("queries")).all()) {
      Query parsed = QueryFactory.create(query.text());
      assertEquals(query.columns(), parsed.getResultVars(), query.name());
      assertTrue(CLASSES.contains(query.about()), query.name() + ": class " + query.about());
      assertTrue(query.question().endsWith("?"), query.name() + ": not a question");
      for (String parameter : query.parameters().keySet()) {
        QueryFactory.create(query.textWith(Map.of(parameter, "")));
      }
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
