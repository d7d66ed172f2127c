package io.chancery.language;

import io.chancery.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints the tree of each line of the standard input: index, form, lemma, part of speech, label,
 * the head's index and form, and P for a person's name. With the argument {@code --plain}, it uses
 * NLP4J as it comes, which needs a heap of 2 GB; so {@code trees.tsv} was recorded.
 */
final class PrintTrees {

  private PrintTrees() {}

  public static void main(String[] arguments) throws IOException {
    boolean plain = arguments.length > 0 && arguments[0].equals("--plain");
    EnglishParser parser = plain ? new EnglishParser(PlainNlp4j.load()) : EnglishParser.shared();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      out.print(tree(parser, line));
    }
  }

  static String tree(EnglishParser parser, String line) {
    StringBuilder rows = new StringBuilder("# ").append(line).append('\n');
    ParsedSentence sentence = parser.parse(line, new Span(0, line.length()));
    for (ParsedToken token : sentence.tokens()) {
      rows.append(row(sentence, token)).append('\n');
    }
    return rows.append('\n').toString();
  }

  private static String row(ParsedSentence sentence, ParsedToken token) {
    String head = token.head() < 0 ? "-" : sentence.tokens().get(token.head()).form();
    return "%d\t%s\t%s\t%s\t%s\t%d\t%s%s"
        .formatted(
            token.index(),
            token.form(),
            token.lemma(),
            token.pos(),
            token.label(),
            token.head(),
            head,
            token.person() ? "\tP" : "");
  }
}
