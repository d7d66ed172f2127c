package io.chancery.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.junit.jupiter.api.Test;

/** Holds the constants, the ontology and the description of the graph together. */
class DipTest {

  private static final Ontology ONTOLOGY = Ontology.load(JenaOntology.FOLDER);

  /** Terms that neither are a constant nor follow from a rule below, and why. */
  private static final Map<String, String> EXPLAINED =
      new TreeMap<>(
          Map.of(
              "NamedThing", "the domain of dip:name, common to Record and Leader",
              "Actor", "code says which of its two subclasses",
              "WebPage", "the range of dip:url; pages are not described",
              "Kind", "the class of the concepts of kinds.ttl",
              "Status", "the class of the concepts of statuses.ttl",
              "Topic", "the class of the concepts of topics.ttl",
              "involves", "for queries: what all roles of actors have above them",
              "involvesLeader", "for queries: what all roles of leaders have above them",
              "denotesKind", "read by Ontology alone",
              "appliesTo", "read by Ontology alone"));

  static {
    EXPLAINED.put("iatiCode", "for readers of the schemes");
  }

  @Test
  void declaresEveryConstant() throws IllegalAccessException {
    List<String> undeclared = new ArrayList<>();
    for (String term : constants()) {
      if (!ONTOLOGY.isClass(term) && !ONTOLOGY.isProperty(term)) {
        undeclared.add(term);
      }
    }
    assertEquals(List.of(), undeclared);
  }

  @Test
  void everyDeclaredTermIsAConstantOrIsExplained() throws IllegalAccessException {
    Set<String> known = constants();
    List<String> unexplained = new ArrayList<>();
    declared().stream()
        .filter(term -> !known.contains(term))
        .filter(term -> !EXPLAINED.containsKey(term.substring(Dip.NAMESPACE.length())))
        .filter(term -> !isNamedByTheLexicon(term, known))
        .filter(term -> !isAnInverse(term))
        .forEach(unexplained::add);
    assertEquals(List.of(), unexplained);
  }

  @Test
  void explainsOnlyWhatIsDeclaredAndNoConstant() throws IllegalAccessException {
    Set<String> stale = new TreeSet<>();
    EXPLAINED.keySet().forEach(name -> stale.add(Dip.NAMESPACE + name));
    stale.removeIf(declared()::contains);
    for (String constant : constants()) {
      if (EXPLAINED.containsKey(constant.substring(Dip.NAMESPACE.length()))) {
        stale.add(constant);
      }
    }
    assertEquals(Set.of(), stale);
  }

  @Test
  void declaresEveryTermOfTheGraphModel() throws IOException {
    String model = Files.readString(Path.of("docs/graph-model.md"));
    Matcher terms = Pattern.compile("\\bdip:([A-Za-z]+)").matcher(model);
    Set<String> missing = new TreeSet<>();
    while (terms.find()) {
      missing.add(Dip.NAMESPACE + terms.group(1));
    }
    missing.removeIf(declared()::contains);
    assertEquals(Set.of(), missing);
  }

  @Test
  void theGraphModelNamesEveryPropertyThatIsWritten() throws IOException {
    String model = Files.readString(Path.of("docs/graph-model.md"));
    Set<String> unnamed = new TreeSet<>();
    for (String term : declared()) {
      String name = term.substring(Dip.NAMESPACE.length());
      boolean named = Pattern.compile("dip:" + name + "\\b").matcher(model).find();
      if (ONTOLOGY.isProperty(term)
          && !named
          && !isAnInverse(term)
          && !EXPLAINED.containsKey(name)) {
        unnamed.add(term);
      }
    }
    assertEquals(Set.of(), unnamed);
  }

  private static Set<String> declared() {
    Set<String> all = new TreeSet<>(ONTOLOGY.classes());
    all.addAll(ONTOLOGY.properties());
    all.removeIf(term -> !term.startsWith(Dip.NAMESPACE));
    return all;
  }

  /** Subclasses of what code names: the lexicon says with which words to find them. */
  private static boolean isNamedByTheLexicon(String term, Set<String> constants) {
    return ONTOLOGY.superclasses(term).stream()
        .anyMatch(above -> constants.contains(above) && !above.equals(Dip.RECORD));
  }

  /** Declared for reasoners and editors, never written. */
  private static boolean isAnInverse(String term) {
    return ONTOLOGY.model().filter(null, OWL.INVERSEOF, null).subjects().stream()
        .anyMatch(subject -> subject.stringValue().equals(term));
  }

  private static Set<String> constants() throws IllegalAccessException {
    Set<String> terms = new TreeSet<>();
    for (Field field : Dip.class.getFields()) {
      Object value = field.get(null);
      if (value instanceof String term
          && term.startsWith(Dip.NAMESPACE)
          && !term.equals(Dip.NAMESPACE)) {
        terms.add(term);
      }
    }
    return terms;
  }
}
