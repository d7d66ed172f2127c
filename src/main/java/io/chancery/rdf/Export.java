package io.chancery.rdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;

/**
 * Writes statements to a file in the format of its ending, always in the same order: statements go
 * through sorted N-Quads first, so that equal graphs give equal bytes.
 *
 * <p>N-Quads, TriG and JSON-LD keep the graphs apart; Turtle, N-Triples and RDF/XML hold their
 * union. Memory is bounded except for JSON-LD, whose writer builds the whole document.
 */
public final class Export {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  /** The file endings that can be written, for help texts and messages. */
  public static final List<String> ENDINGS =
      List.of(".nq", ".trig", ".ttl", ".nt", ".jsonld", ".rdf", ".xml");

  /** Where statements come from. */
  public interface Source {
    void forEach(Consumer<Statement> statements);
  }

  private Export() {}

  /** The format for a file's name, {@code .gz} at its end left aside. */
  public static Optional<RDFFormat> format(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = plain.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : switch (plain.substring(dot)) {
          case ".nq" -> Optional.of(RDFFormat.NQUADS);
          case ".trig" -> Optional.of(RDFFormat.TRIG);
          case ".ttl" -> Optional.of(RDFFormat.TURTLE);
          case ".nt" -> Optional.of(RDFFormat.NTRIPLES);
          case ".jsonld" -> Optional.of(RDFFormat.JSONLD);
          case ".rdf", ".xml" -> Optional.of(RDFFormat.RDFXML);
          default -> Optional.empty();
        };
  }

  /**
   * Writes a file, which appears only once it is whole.
   *
   * @throws IllegalArgumentException if no format has the file's ending
   */
  public static void write(Source source, Path file, List<Prefix> prefixes) throws IOException {
    RDFFormat format =
        format(file)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s: no RDF format ends like that; use one of %s, also with .gz"
                            .formatted(file, String.join(" ", ENDINGS))));
    Path target = file.toAbsolutePath();
    Path parent = target.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (OutputStream out = open(draft, file)) {
        write(source, format, out, prefixes);
      }
      Files.move(draft, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static OutputStream open(Path draft, Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16);
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")
        ? new GZIPOutputStream(out)
        : out;
  }

  /** A prefix for formats that shorten IRIs. */
  public record Prefix(String name, String namespace) {}

  /** Writes to a stream, which stays open. */
  public static void write(Source source, RDFFormat format, OutputStream out, List<Prefix> prefixes)
      throws IOException {
    boolean union = !format.supportsContexts();
    try (LineSorter sorter = new LineSorter()) {
      sortInto(sorter, source, union, format.equals(RDFFormat.NQUADS) || union);
      if (format.equals(RDFFormat.NQUADS) || format.equals(RDFFormat.NTRIPLES)) {
        sorter.drainTo(out);
      } else {
        RDFWriter writer = Rio.createWriter(format, out);
        writer.startRDF();
        prefixes.forEach(p -> writer.handleNamespace(p.name(), p.namespace()));
        replay(sorter, writer, !union);
      }
    }
  }

  private static void sortInto(
      LineSorter sorter, Source source, boolean union, boolean subjectFirst) throws IOException {
    RDFWriter lines = Rio.createWriter(RDFFormat.NQUADS, sorter);
    lines.startRDF();
    try {
      source.forEach(s -> lines.handleStatement(arranged(s, union, subjectFirst)));
      lines.endRDF();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The statement as it is sorted: where graphs stay together, graph and subject change places. */
  private static Statement arranged(Statement s, boolean union, boolean subjectFirst) {
    if (union) {
      return VALUES.createStatement(s.getSubject(), s.getPredicate(), s.getObject());
    }
    return subjectFirst || s.getContext() == null ? s : swapped(s);
  }

  private static Statement swapped(Statement s) {
    return VALUES.createStatement(s.getContext(), s.getPredicate(), s.getObject(), s.getSubject());
  }

  /** Parses the sorted lines and hands them on one by one. */
  private static void replay(LineSorter sorter, RDFWriter writer, boolean swap) throws IOException {
    RDFHandler handler =
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement s) {
            writer.handleStatement(swap && s.getContext() != null ? swapped(s) : s);
          }

          @Override
          public void endRDF() {
            writer.endRDF();
          }
        };
    RDFParser parser = Rio.createParser(RDFFormat.NQUADS);
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    parser.set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
    parser.setRDFHandler(handler);
    Path sorted = Files.createTempFile("chancery-export", ".nq");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(sorted))) {
        sorter.drainTo(out);
      }
      try (InputStream in = Files.newInputStream(sorted)) {
        parser.parse(in, "");
      }
    } finally {
      Files.deleteIfExists(sorted);
    }
  }
}
