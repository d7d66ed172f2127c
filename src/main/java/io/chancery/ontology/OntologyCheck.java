package io.chancery.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Says what an editor should mend in an ontology folder, with file and line. */
public final class OntologyCheck {

  private OntologyCheck() {}

  /**
   * Checks a folder. Where a file is not Turtle, only such files are named: what else the folder
   * seems to lack may stand in them.
   *
   * @param folder holds {@code diplomacy.ttl}, {@code schemes/}, {@code lexicon/}
   * @param queries a folder of SPARQL queries that find mistakes, {@code checks/} of the folder or
   *     of another
   * @return sorted by file and line; empty if all is well
   * @throws IOException if the lexicon's folder is missing or a file cannot be read
   * @throws BrokenOntologyException if there is no master file
   */
  public static List<OntologyProblem> of(Path folder, Path queries) throws IOException {
    List<Path> files = OntologyFiles.list(folder);
    PlacedStatements terms = PlacedStatements.read(files);
    PlacedStatements lexicon =
        PlacedStatements.read(LexiconReader.turtleFiles(folder.resolve("lexicon")));
    PlacedStatements others = PlacedStatements.read(rest(folder));
    TreeSet<OntologyProblem> problems = new TreeSet<>();
    problems.addAll(terms.unreadable());
    problems.addAll(lexicon.unreadable());
    problems.addAll(others.unreadable());
    if (problems.isEmpty()) {
      new CheckQueries(terms, problems::add).run(queries, files);
      checkLexicon(folder, terms, lexicon, problems);
    }
    return List.copyOf(problems);
  }

  private static List<Path> rest(Path folder) {
    return List.of(folder.resolve(OntologyFiles.SHAPES), folder.resolve("alignments.ttl")).stream()
        .filter(Files::isRegularFile)
        .toList();
  }

  private static void checkLexicon(
      Path folder,
      PlacedStatements terms,
      PlacedStatements lexicon,
      NavigableSet<OntologyProblem> problems)
      throws IOException {
    Ontology ontology;
    try {
      ontology = Ontology.load(folder);
    } catch (BrokenOntologyException e) {
      problems.add(broken(folder, String.valueOf(e.getMessage())));
      return;
    }
    new FrameCheck(lexicon, ontology, problems::add).run();
    new EntryCheck(lexicon, ontology, problems::add).run();
    new WordCheck(terms, lexicon, ontology, problems::add).run();
    if (problems.stream().noneMatch(OntologyProblem::isError)) {
      Lexicon.load(folder);
    }
  }

  private static OntologyProblem broken(Path folder, String message) {
    return new OntologyProblem(
        OntologyProblem.Severity.ERROR,
        folder.resolve(OntologyFiles.MASTER),
        0,
        message + " The lexicon was not checked: mend this first.");
  }
}
