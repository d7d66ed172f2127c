package io.chancery.cli;

import io.chancery.store.Tdb2Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a store a query of the catalogue or of a file. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Asks a query and prints the rows.",
      "Without a name it lists the queries of the catalogue."
    },
    footer = {
      "",
      "Examples:",
      "  chancery query",
      "  chancery query reports/agreements",
      "  chancery query reports/grants --format csv > grants.csv",
      "  chancery query questions/aid-by-donor --param recipient=FJ",
      "  chancery query my-question.rq --store news --format json"
    })
final class QueryCommand implements Callable<Integer> {

  /** How rows are printed. */
  enum Format {
    TABLE,
    CSV,
    TSV,
    JSON
  }

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private StoreOption store;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE",
      defaultValue = "",
      description = "A query of the catalogue, e.g. reports/agreements, or a file with a SELECT.")
  private String name = "";

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Sets a parameter of the query; an empty value means any.")
  private Map<String, String> parameters = new TreeMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, tsv or json, SPARQL 1.1 results (default: table).")
  private Format format = Format.TABLE;

  @Override
  public Integer call() throws IOException {
    Catalogue catalogue = Catalogue.open();
    if (name.isEmpty()) {
      catalogue.list(System.out);
      return 0;
    }
    String sparql = sparql(catalogue);
    try (Tdb2Store open = Tdb2Store.open(store.path)) {
      OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
      open.select(sparql, rows -> print(rows, out));
      out.flush();
    }
    return 0;
  }

  private String sparql(Catalogue catalogue) throws IOException {
    try {
      return catalogue.sparql(name, parameters);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void print(ResultSet rows, OutputStream out) {
    switch (format) {
      case TABLE -> ResultSetFormatter.out(out, rows);
      case CSV -> ResultSetFormatter.outputAsCSV(out, rows);
      case TSV -> ResultSetFormatter.outputAsTSV(out, rows);
      case JSON -> ResultSetFormatter.outputAsJSON(out, rows);
    }
  }
}
