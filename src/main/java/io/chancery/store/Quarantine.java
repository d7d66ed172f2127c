package io.chancery.store;

import io.chancery.check.Checked;
import io.chancery.identity.Iris;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/** Keeps refused records: a file for each article, N-Quads with the reasons as comments. */
public final class Quarantine {

  private final Path folder;
  private final Iris iris;

  Quarantine(Path folder, Iris iris) {
    this.folder = folder;
    this.iris = iris;
  }

  /** Writes the article's refused records, or removes its file where there are none. */
  public void put(String articleId, List<Checked.Refusal> refused) {
    Path file = file(articleId);
    try {
      if (refused.isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      Files.createDirectories(folder);
      try (Writer writer = Files.newBufferedWriter(file)) {
        for (Checked.Refusal refusal : refused) {
          write(refusal, writer);
        }
      }
    } catch (IOException e) {
      throw new StoreException(file + ": refused records cannot be written: " + e.getMessage(), e);
    }
  }

  private static void write(Checked.Refusal refusal, Writer writer) throws IOException {
    writer.write("# " + refusal.record().record() + "\n");
    for (String reason : refusal.reasons()) {
      writer.write("# - " + reason.replaceAll("\\R", " ") + "\n");
    }
    RDFWriter quads = Rio.createWriter(RDFFormat.NQUADS, writer);
    quads.startRDF();
    for (Statement statement : refusal.record().statements()) {
      quads.handleStatement(statement);
    }
    quads.endRDF();
  }

  /** The number of articles with refused records. */
  public long size() {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".nq")).count();
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be listed: " + e.getMessage(), e);
    }
  }

  public Path folder() {
    return folder;
  }

  public Path file(String articleId) {
    return folder.resolve(iris.articleLocal(articleId) + ".nq");
  }
}
