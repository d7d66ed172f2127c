package io.chancery.cli;

import io.chancery.identity.Iris;
import io.chancery.ontology.BrokenOntologyException;
import io.chancery.ontology.JsonLdContext;
import io.chancery.ontology.Lexicon;
import io.chancery.ontology.Ontology;
import io.chancery.rdf.Export;
import io.chancery.web.OntologyDocs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the documentation of an ontology and its other forms. */
@Command(
    name = "docs",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the documentation of an ontology as one HTML file, and beside it the ontology with its",
      "lists as Turtle, RDF/XML, N-Triples and JSON-LD, and a JSON-LD context."
    },
    footer = {
      "",
      "Examples:",
      "  chancery ontology docs --out site",
      "  chancery ontology docs --ontology my-ontology --out site"
    })
final class OntologyDocsCommand implements Callable<Integer> {

  private static final List<String> FORMS = List.of("ttl", "rdf", "nt", "jsonld");

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "The ontology folder (default: the program's own).")
  private Path ontology = Home.ontology();

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Ontology declared = load();
    Files.createDirectories(out);
    Files.writeString(
        out.resolve("index.html"), OntologyDocs.html(declared, Lexicon.load(ontology)));
    Files.writeString(out.resolve("context.jsonld"), JsonLdContext.of(declared));
    for (String form : FORMS) {
      Export.write(
          take -> declared.model().forEach(take),
          out.resolve("ontology." + form),
          Prefixes.of(new Iris(Iris.DEFAULT_BASE)));
    }
    spec.commandLine()
        .getErr()
        .printf("%s: index.html, context.jsonld, ontology.{%s}%n", out, String.join(",", FORMS));
    return 0;
  }

  private Ontology load() {
    try {
      return Ontology.load(ontology);
    } catch (BrokenOntologyException e) {
      throw new Main.Told(e.getMessage() + " 'chancery ontology check' names all that is to mend.");
    }
  }
}
