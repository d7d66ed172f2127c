package io.chancery.ontology;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/**
 * The Turtle files of an ontology folder, read.
 *
 * @param directory the folder
 * @param statements all statements, in the order of the files and of their lines
 * @param home the file in which each subject is first spoken of
 */
record OntologyFiles(Path directory, Model statements, Map<String, Path> home) {

  static final String MASTER = "diplomacy.ttl";
  static final String SHAPES = "shapes.ttl";
  private static final Set<String> OTHER_USES = Set.of(MASTER, SHAPES, "alignments.ttl");

  /**
   * Reads the master file, then the other files of the folder, then its schemes, each by name.
   *
   * @throws BrokenOntologyException if a file is missing or is not Turtle
   */
  static OntologyFiles read(Path directory) {
    Model statements = new LinkedHashModel();
    Map<String, Path> home = new LinkedHashMap<>();
    RDFParser parser = parser();
    for (Path file : list(directory)) {
      for (Statement statement : parse(parser, file)) {
        statements.add(statement);
        home.putIfAbsent(statement.getSubject().stringValue(), file);
      }
    }
    return new OntologyFiles(directory, statements, home);
  }

  /**
   * The files that {@link #read} reads, in its order.
   *
   * @throws BrokenOntologyException if there is no master file
   */
  static List<Path> list(Path directory) {
    Path master = directory.resolve(MASTER);
    if (!Files.isRegularFile(master)) {
      throw new BrokenOntologyException(
          master, "no such file", "Give the folder of the ontology, the one with " + MASTER);
    }
    List<Path> files = new ArrayList<>();
    files.add(master);
    files.addAll(turtleIn(directory));
    files.addAll(turtleIn(directory.resolve("schemes")));
    return files;
  }

  /** The file in which a subject is first spoken of, for messages. */
  Path home(String subject) {
    return home.getOrDefault(subject, directory);
  }

  private static List<Path> turtleIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(OntologyFiles::isOntology).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static boolean isOntology(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".ttl")
        && !name.startsWith(".")
        && !name.startsWith("lexicon")
        && !OTHER_USES.contains(name);
  }

  private static RDFParser parser() {
    // not Rio.createParser: its registry loads the parsers of all formats first
    RDFParser parser = new TurtleParser();
    // the parser's way to refuse bad IRIs; the slower check by java.net.URI adds nothing
    parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    return parser;
  }

  private static List<Statement> parse(RDFParser parser, Path file) {
    List<Statement> found = new ArrayList<>();
    parser.setRDFHandler(new StatementCollector(found));
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      parser.parse(reader, Dip.NAMESPACE);
      return found;
    } catch (RDFParseException e) {
      throw new BrokenOntologyException(
          file,
          e.getLineNumber(),
          "not Turtle: " + withoutPlace(Objects.toString(e.getMessage(), "unreadable")),
          "Mend that line, or put the file back as it was",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  static String withoutPlace(String message) {
    return message.replaceFirst("\\s*\\[line \\d+.*\\]$", "").replaceFirst("\\.$", "");
  }
}
