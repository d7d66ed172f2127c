package io.chancery.cli;

import io.chancery.ontology.Ontology;
import io.chancery.store.Tdb2Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.query.ResultSetFormatter;
import picocli.CommandLine.Command;

/**
 * Goes once through what a query goes through, on an empty store, so that the launcher can have
 * Java keep the classes for quicker starts.
 */
@Command(name = "prepare", hidden = true, description = "Prepares quicker starts.")
final class PrepareCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("chancery-prepare");
    try (Tdb2Store store = Tdb2Store.openOrCreate(folder.resolve("store"), Optional.empty())) {
      store.putOntology(Ontology.load(Home.ontology()).model());
      store.commit();
      String query = Files.readString(Home.queries().resolve("reports/agreements.rq"));
      OutputStream nowhere = OutputStream.nullOutputStream();
      store.select(query, rows -> ResultSetFormatter.outputAsJSON(nowhere, rows));
      store.select(query, rows -> ResultSetFormatter.outputAsCSV(nowhere, rows));
      store.select(query, rows -> ResultSetFormatter.out(nowhere, rows));
    } finally {
      delete(folder);
    }
    return 0;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
