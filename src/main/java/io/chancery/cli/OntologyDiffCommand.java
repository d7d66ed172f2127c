package io.chancery.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.chancery.ontology.BrokenOntologyException;
import io.chancery.ontology.OntologyDiff;
import io.chancery.ontology.OntologyDiff.Change;
import io.chancery.ontology.OntologyDiff.Kind;
import io.chancery.ontology.TermUses;
import io.chancery.store.Tdb2Store;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two states of an ontology. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Says what changed from one ontology to another: terms and words added, removed and changed,",
      "and which queries, shapes and statements use what was removed or changed.",
      "OLD and NEW are folders, or Turtle files such as diplomacy.ttl; words are compared in folders."
    },
    footer = {
      "",
      "Examples:",
      "  chancery ontology diff ontology my-ontology",
      "  chancery ontology diff old.ttl ontology/diplomacy.ttl --format json",
      "  chancery ontology diff ontology my-ontology --store news"
    })
final class OntologyDiffCommand implements Callable<Integer> {

  /** How changes are printed. */
  enum Format {
    TEXT,
    JSON
  }

  /**
   * A term that was removed or changed, and what speaks of it.
   *
   * @param queries paths below the folder of queries
   * @param shapes names of shapes
   * @param statements how many statements of the store, its ontology aside; absent without a store
   */
  record Use(List<String> queries, List<String> shapes, @Nullable Long statements) {}

  /** A change as it is printed; use is absent for what is new, and for words. */
  record Line(String change, String name, String iri, List<String> details, @Nullable Use use) {}

  /** All that is printed. */
  record Report(List<Line> terms, List<Line> words) {}

  @Parameters(index = "0", paramLabel = "OLD", description = "The ontology as it was.")
  @SuppressWarnings("NullAway.Init")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The ontology as it is to be.")
  @SuppressWarnings("NullAway.Init")
  private Path after;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Also count the statements of this store that use a term.")
  private @Nullable Path store;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    Report report = report();
    if (format == Format.JSON) {
      System.out.println(json(report));
    } else {
      print(report, System.out);
    }
    return 0;
  }

  private Report report() throws IOException {
    for (Path place : List.of(before, after)) {
      if (!Files.exists(place)) {
        throw new Main.Told(place + ": there is no such file or folder; name an ontology");
      }
    }
    try (Tdb2Store open = store == null ? null : Tdb2Store.open(store)) {
      OntologyDiff diff = OntologyDiff.between(before, after);
      TermUses uses =
          TermUses.in(Home.queries(), Files.isDirectory(after) ? after : Home.ontology());
      List<Line> terms = new ArrayList<>();
      for (Change change : diff.terms()) {
        terms.add(line(change, change.kind() == Kind.ADDED ? null : use(change, uses, open)));
      }
      return new Report(terms, diff.words().stream().map(word -> line(word, null)).toList());
    } catch (BrokenOntologyException e) {
      throw new Main.Told(String.valueOf(e.getMessage()));
    }
  }

  private static Line line(Change change, @Nullable Use use) {
    String kind = change.kind().name().toLowerCase(Locale.ROOT);
    return new Line(kind, change.name(), change.iri(), change.details(), use);
  }

  private static Use use(Change change, TermUses uses, @Nullable Tdb2Store open) {
    return new Use(
        uses.queries(change.iri()),
        uses.shapes(change.iri()),
        open == null ? null : (Long) count(change.iri(), open));
  }

  private static long count(String term, Tdb2Store open) {
    AtomicLong found = new AtomicLong();
    open.select(
        """
        SELECT (COUNT(*) AS ?n) WHERE {
          GRAPH ?g { { ?s <%s> ?o } UNION { ?s ?p <%s> } }
          FILTER(?g != <%s>)
        }"""
            .formatted(term, term, open.iris().ontologyGraph()),
        rows -> found.set(rows.next().getLiteral("n").getLong()));
    return found.get();
  }

  private static String json(Report report) throws IOException {
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report);
  }

  private static void print(Report report, PrintStream out) {
    PrintStream utf8 = new PrintStream(out, true, StandardCharsets.UTF_8);
    print("terms", report.terms(), utf8);
    print("words", report.words(), utf8);
    utf8.flush();
  }

  private static void print(String what, List<Line> lines, PrintStream out) {
    out.printf(
        "%s: %d added, %d removed, %d changed%n",
        what, count(lines, Kind.ADDED), count(lines, Kind.REMOVED), count(lines, Kind.CHANGED));
    for (Line line : lines) {
      out.println(sign(line) + " " + line.name());
      line.details().forEach(detail -> out.println("    " + detail));
      if (line.use() != null) {
        print(line.use(), out);
      }
    }
  }

  private static void print(Use use, PrintStream out) {
    if (!use.queries().isEmpty()) {
      out.println("    used by queries: " + String.join(", ", use.queries()));
    }
    if (!use.shapes().isEmpty()) {
      out.println("    used by shapes: " + String.join(", ", use.shapes()));
    }
    if (use.statements() != null) {
      out.println("    statements in the store: " + use.statements());
    }
  }

  private static long count(List<Line> lines, Kind kind) {
    return lines.stream().filter(l -> l.change().equalsIgnoreCase(kind.name())).count();
  }

  private static String sign(Line line) {
    return switch (line.change()) {
      case "added" -> "+";
      case "removed" -> "-";
      default -> "~";
    };
  }
}
