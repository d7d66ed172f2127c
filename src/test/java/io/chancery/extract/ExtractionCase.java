package io.chancery.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chancery.article.Article;
import io.chancery.article.ArticleReader;
import io.chancery.article.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An invented article and the facts that a reader finds in it.
 *
 * <p>A file holds several: a line {@code === what it shows}, lines {@code key: value} (published,
 * title, publisher, or why for a reader), {@code ---}, the text, {@code ---}, and one line a fact
 * as {@link FactLine} writes it, or {@code nothing}. Lines before the first case are comments.
 *
 * @param file where it stands
 * @param name what it shows
 * @param head the lines of keys, as written
 * @param text the body of the article
 * @param facts sorted
 */
record ExtractionCase(Path file, String name, List<String> head, String text, List<String> facts) {

  private static final String START = "=== ";
  private static final String BAR = "---";
  private static final String NONE = "nothing";
  private static final List<String> KEYS = List.of("published", "title", "publisher", "why");

  @Override
  public String toString() {
    return file.getFileName() + ": " + name;
  }

  /** All cases below a folder; a file that is none, or holds none, is an error. */
  static List<ExtractionCase> in(Path folder) throws IOException {
    List<ExtractionCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        List<ExtractionCase> found = file.toString().endsWith(".txt") ? of(file) : List.of();
        if (found.isEmpty()) {
          throw new IllegalStateException(file + ": no case stands in it; see ExtractionCase");
        }
        cases.addAll(found);
      }
    }
    return cases;
  }

  private static List<ExtractionCase> of(Path file) throws IOException {
    List<ExtractionCase> cases = new ArrayList<>();
    List<String> block = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add(START);
    for (String line : lines) {
      if (line.startsWith(START)) {
        if (!block.isEmpty() && block.get(0).startsWith(START)) {
          cases.add(parse(file, block));
        }
        block.clear();
      }
      block.add(line);
    }
    return cases;
  }

  private static ExtractionCase parse(Path file, List<String> block) {
    String name = block.get(0).substring(START.length());
    int first = block.indexOf(BAR);
    int last = block.lastIndexOf(BAR);
    List<String> facts =
        block.subList(last + 1, block.size()).stream()
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .sorted()
            .toList();
    List<String> head = first < 1 ? List.of() : List.copyOf(block.subList(1, first));
    boolean keys = head.stream().allMatch(l -> KEYS.contains(l.replaceFirst(":.*", "")));
    if (first == last || facts.isEmpty() || !keys) {
      throw new IllegalStateException(
          file + ", " + name + ": needs keys, two bars and facts (or nothing)");
    }
    String text = String.join("\n", block.subList(first + 1, last)).strip();
    return new ExtractionCase(
        file, name, head, text, facts.equals(List.of(NONE)) ? List.of() : facts);
  }

  /** The article, read as a user's JSON would be. */
  Article article() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("id", "case").put("title", "").put("text", text);
    for (String line : head) {
      int colon = line.indexOf(':');
      json.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    byte[] bytes = json.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try (Stream<Reading> readings =
        new ArticleReader(new ByteArrayInputStream(bytes)).read(List.of("-"))) {
      Reading reading = readings.findFirst().orElseThrow();
      if (reading instanceof Reading.Read read) {
        return read.article();
      }
      throw new IllegalStateException(this + ": " + reading);
    }
  }

  private ExtractionCase with(List<String> actual) {
    return new ExtractionCase(file, name, head, text, actual);
  }

  private String written() {
    String found = facts.isEmpty() ? NONE : String.join("\n", facts);
    String keys = head.stream().map(l -> l + "\n").collect(Collectors.joining());
    return START + name + "\n" + keys + BAR + "\n" + text + "\n" + BAR + "\n" + found + "\n";
  }

  /** Puts the facts given into the file in place of those expected. */
  void rewrite(List<String> actual) {
    try {
      StringBuilder out = new StringBuilder();
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith(START)) {
          break;
        }
        out.append(line).append('\n');
      }
      out.append(
          of(file).stream()
              .map(c -> c.name.equals(name) ? c.with(actual) : c)
              .map(ExtractionCase::written)
              .collect(Collectors.joining("\n")));
      Files.writeString(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
