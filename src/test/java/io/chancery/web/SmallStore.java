package io.chancery.web;

import io.chancery.store.QueryCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** The hand-made dataset of the tests, in a store of the kind that is served. */
final class SmallStore {

  private SmallStore() {}

  static DatasetGraph open() {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    try (InputStream in =
        Objects.requireNonNull(SmallStore.class.getResourceAsStream("small.trig"))) {
      Txn.executeWrite(store, () -> RDFParser.source(in).lang(Lang.TRIG).parse(store));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return store;
  }

  static QueryCatalogue catalogue() {
    try {
      return QueryCatalogue.read(Path.of("queries"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
