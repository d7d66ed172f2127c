package io.chancery.rdf;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.chancery.ontology.Dip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/**
 * The ontology, its SKOS schemes and its shapes as statements, read from their folder once.
 *
 * <p>The folder holds {@code diplomacy.ttl}, {@code shapes.ttl} and {@code schemes/*.ttl}.
 */
public final class OntologyFiles implements Vocabulary {

  private final Model ontology = new LinkedHashModel();
  private final Model shapes;
  private final String version;
  private final Set<String> classes = new TreeSet<>();
  private final Set<String> properties = new TreeSet<>();
  private final Set<String> concepts = new TreeSet<>();
  private final Map<String, List<String>> above = new TreeMap<>();

  private OntologyFiles(Path folder) throws IOException {
    ontology.addAll(parse(folder.resolve("diplomacy.ttl")));
    for (Path scheme : turtle(folder.resolve("schemes"))) {
      ontology.addAll(parse(scheme));
    }
    shapes = parse(folder.resolve("shapes.ttl"));
    version = hash(folder);
    collect(OWL.CLASS, classes);
    collect(OWL.OBJECTPROPERTY, properties);
    collect(OWL.DATATYPEPROPERTY, properties);
    ontology
        .filter(null, SKOS.IN_SCHEME, null)
        .subjects()
        .forEach(s -> concepts.add(s.stringValue()));
    List<String> aboveRecords = findAbove(Dip.RECORD);
    for (String c : classes) {
      above.put(c, findAbove(c).stream().filter(a -> !aboveRecords.contains(a)).toList());
    }
  }

  /**
   * Reads an ontology folder.
   *
   * @throws IOException if a file is missing or is not Turtle; the message names it
   */
  public static OntologyFiles read(Path folder) throws IOException {
    return new OntologyFiles(folder);
  }

  private static Model parse(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Rio.parse(in, "", RDFFormat.TURTLE);
    } catch (org.eclipse.rdf4j.rio.RDFParseException e) {
      throw new IOException(
          "%s, line %d: not valid Turtle: %s".formatted(file, e.getLineNumber(), e.getMessage()),
          e);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new IOException(
          file + ": no such file; --ontology names the folder that holds diplomacy.ttl", e);
    }
  }

  private static List<Path> turtle(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
    }
  }

  /** The first 12 hex digits of the SHA-256 of all files of the folder, names and bytes. */
  private static String hash(Path folder) throws IOException {
    Hasher hasher = Hashing.sha256().newHasher();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        hasher.putString(folder.relativize(file).toString(), StandardCharsets.UTF_8);
        hasher.putBytes(Files.readAllBytes(file));
      }
    }
    return hasher.hash().toString().substring(0, 12);
  }

  private void collect(IRI type, Set<String> into) {
    ontology.filter(null, RDF.TYPE, type).subjects().forEach(s -> into.add(s.stringValue()));
  }

  private List<String> findAbove(String classIri) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(classIri));
    while (!open.isEmpty()) {
      IRI next = org.eclipse.rdf4j.model.util.Values.iri(open.remove());
      ontology.filter(next, RDFS.SUBCLASSOF, null).objects().stream()
          .map(o -> o.stringValue())
          .filter(o -> o.startsWith(Dip.NAMESPACE))
          .sorted()
          .filter(found::add)
          .forEach(open::add);
    }
    return List.copyOf(found);
  }

  /** Changes with any change to any file of the folder. */
  public String version() {
    return version;
  }

  /** The ontology and its schemes, without what hangs on blank nodes. */
  public List<Statement> statements() {
    List<Statement> named = new ArrayList<>();
    for (Statement s : ontology) {
      if (!s.getSubject().isBNode() && !s.getObject().isBNode()) {
        named.add(s);
      }
    }
    return named;
  }

  /** What shapes look up in the ontology: which things are classes, and what concepts apply to. */
  public List<Statement> background() {
    IRI appliesTo = org.eclipse.rdf4j.model.util.Values.iri(Dip.NAMESPACE, "appliesTo");
    return statements().stream()
        .filter(
            s ->
                s.getPredicate().equals(RDF.TYPE)
                    || s.getPredicate().equals(RDFS.SUBCLASSOF)
                    || s.getPredicate().equals(appliesTo))
        .toList();
  }

  public Model shapes() {
    return shapes;
  }

  @Override
  public List<String> superclasses(String classIri) {
    return above.getOrDefault(classIri, List.of());
  }

  @Override
  public boolean isClass(String iri) {
    return classes.contains(iri);
  }

  @Override
  public boolean isProperty(String iri) {
    return properties.contains(iri);
  }

  @Override
  public boolean isConcept(String iri) {
    return concepts.contains(iri);
  }
}
