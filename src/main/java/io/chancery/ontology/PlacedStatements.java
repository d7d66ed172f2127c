package io.chancery.ontology;

import io.chancery.ontology.OntologyProblem.Severity;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** The statements of Turtle files, each with the line on which its object stands. */
final class PlacedStatements {

  /**
   * A statement and where it stands.
   *
   * @param statement the statement
   * @param file the file
   * @param line the line of its object, from 1; of a blank node in brackets, that of the opening
   *     one
   */
  record Placed(Statement statement, Path file, int line) {

    IRI property() {
      return statement.getPredicate();
    }

    Value value() {
      return statement.getObject();
    }

    OntologyProblem error(String message) {
      return new OntologyProblem(Severity.ERROR, file, line, message);
    }

    OntologyProblem warning(String message) {
      return new OntologyProblem(Severity.WARNING, file, line, message);
    }
  }

  private final Map<Resource, List<Placed>> bySubject = new LinkedHashMap<>();
  private final Map<Value, Placed> mentions = new HashMap<>();
  private final List<OntologyProblem> unreadable = new ArrayList<>();

  private PlacedStatements() {}

  /** Reads the files; one that is not Turtle becomes a problem and gives what stands before it. */
  static PlacedStatements read(List<Path> files) throws IOException {
    PlacedStatements all = new PlacedStatements();
    for (Path file : files) {
      all.read(file);
    }
    return all;
  }

  /** The files that are not Turtle. */
  List<OntologyProblem> unreadable() {
    return unreadable;
  }

  Collection<Resource> subjects() {
    return bySubject.keySet();
  }

  Collection<Placed> all() {
    return bySubject.values().stream().flatMap(List::stream).toList();
  }

  /** All that is said of a subject, in the order of files and lines. */
  List<Placed> of(Value subject) {
    return subject instanceof Resource resource
        ? bySubject.getOrDefault(resource, List.of())
        : List.of();
  }

  List<Placed> of(Value subject, IRI property) {
    return of(subject).stream().filter(s -> s.property().equals(property)).toList();
  }

  Optional<Placed> first(Value subject, IRI property) {
    return of(subject, property).stream().findFirst();
  }

  boolean has(Value subject, IRI property) {
    return first(subject, property).isPresent();
  }

  /** Where a term is described, else where it is first used. */
  Optional<Placed> home(Value term) {
    List<Placed> said = of(term);
    return said.isEmpty() ? Optional.ofNullable(mentions.get(term)) : Optional.of(said.get(0));
  }

  private void read(Path file) throws IOException {
    LineParser parser =
        new LineParser((statement, line) -> take(new Placed(statement, file, line)));
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      parser.parse(reader, Dip.NAMESPACE);
    } catch (RDFParseException e) {
      unreadable.add(
          broken(
              file,
              e.getLineNumber() > 0 ? (int) e.getLineNumber() : Files.readAllLines(file).size(),
              "this is not Turtle: "
                  + OntologyFiles.withoutPlace(Objects.toString(e.getMessage(), "unreadable"))
                  + "; often a ';' or '.' is missing on the line before"));
    } catch (MalformedInputException e) {
      unreadable.add(broken(file, 0, "this is not UTF-8; save it in that encoding"));
    }
  }

  private static OntologyProblem broken(Path file, int line, String message) {
    return new OntologyProblem(Severity.ERROR, file, line, message);
  }

  private void take(Placed placed) {
    Statement statement = placed.statement();
    bySubject.computeIfAbsent(statement.getSubject(), s -> new ArrayList<>()).add(placed);
    mentions.putIfAbsent(statement.getPredicate(), placed);
    mentions.putIfAbsent(statement.getObject(), placed);
  }

  /** A Turtle parser that says on which line it is. */
  private static final class LineParser extends TurtleParser {

    LineParser(ObjIntConsumer<Statement> take) {
      getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
      setRDFHandler(
          new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
              take.accept(statement, getLineNumber());
            }
          });
    }
  }
}
