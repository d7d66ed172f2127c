package io.chancery.cli;

import io.chancery.rdf.Export;
import io.chancery.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a whole store to a file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes all statements to a file, in the format of its ending:",
      ".nq .trig .jsonld keep the graphs apart; .ttl .nt .rdf hold their union; .gz packs any.",
      "Equal stores give equal bytes."
    },
    footer = {
      "",
      "Examples:",
      "  chancery export --out graph.nq",
      "  chancery export --store news --out news.ttl.gz",
      "  chancery export > graph.nq"
    })
final class ExportCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private StoreOption store;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write (default: sorted N-Quads to the standard output).")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    if (out != null && Export.format(out).isEmpty()) {
      throw new ParameterException(spec.commandLine(), unknownEnding(out));
    }
    try (Tdb2Store open = Tdb2Store.open(store.path)) {
      if (out == null) {
        Export.write(open::forEach, RDFFormat.NQUADS, System.out, List.of());
        System.out.flush();
      } else {
        Export.write(open::forEach, out, Prefixes.of(open.iris()));
      }
    }
    return 0;
  }

  static String unknownEnding(Path file) {
    return "%s: no RDF format ends like that; use one of %s, also with .gz"
        .formatted(file, String.join(" ", Export.ENDINGS));
  }
}
