package io.chancery.pipeline;

import io.chancery.article.Article;
import io.chancery.authority.Authority;
import io.chancery.check.Checker;
import io.chancery.check.ShapeCheck;
import io.chancery.extract.Extraction;
import io.chancery.extract.Extractor;
import io.chancery.identity.Iris;
import io.chancery.ontology.Lexicon;
import io.chancery.ontology.Ontology;
import io.chancery.rdf.FactWriter;
import io.chancery.rdf.WhoIsWho;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/** Puts the steps together from an ontology folder. */
public final class StandardRules {

  private StandardRules() {}

  /**
   * Reads the folder and makes the rules for graphs under a base.
   *
   * @param folder holds the ontology, its lexicon, shapes and authority tables
   * @throws IOException if a file cannot be read; the message names it
   */
  public static Rules load(Path folder, Iris iris) throws IOException {
    Ontology ontology = Ontology.load(folder);
    Authority authority = Authority.load(folder.resolve("authority"));
    Extractor extractor = new Extractor(ontology, Lexicon.load(folder), authority);
    return new Rules(
        RulesVersion.of(folder),
        extractor::extract,
        new FactWriter(iris, ontology, WhoIsWho.of(authority)),
        new Checker(ontology, ShapeCheck.of(ontology)),
        ontology.model());
  }

  /** From an article to what it states, with the trace of how. */
  public static Function<Article, Extraction> extractor(Path folder) throws IOException {
    Authority authority = Authority.load(folder.resolve("authority"));
    return new Extractor(Ontology.load(folder), Lexicon.load(folder), authority)::extract;
  }
}
