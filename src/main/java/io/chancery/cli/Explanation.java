package io.chancery.cli;

import io.chancery.article.Article;
import io.chancery.extract.Extraction;
import io.chancery.extract.Fact;
import io.chancery.extract.Slot;
import io.chancery.extract.Value;
import io.chancery.text.Span;
import java.io.PrintStream;

/**
 * Prints what was made of an article, for a reader.
 *
 * @param out where to
 */
record Explanation(PrintStream out) {

  void print(Extraction extraction) {
    Article article = extraction.article();
    String content = article.content();
    out.printf("%s%n%s%n%n", article.id(), article.title());
    Span sentence = new Span(0, 0);
    for (Extraction.Step step : extraction.trace()) {
      if (!step.sentence().equals(sentence)) {
        sentence = step.sentence();
        out.printf("[%d-%d] %s%n", sentence.start(), sentence.end(), oneLine(sentence.of(content)));
      }
      out.printf(
          "    %s \"%s\": %s%n",
          step.accepted() ? "+" : "-", oneLine(step.trigger().of(content)), step.outcome());
    }
    if (extraction.trace().isEmpty()) {
      out.println("No sentence holds a word that could state a fact.");
    }
    out.printf("%n%d facts%n", extraction.facts().size());
    extraction.facts().forEach(fact -> print(fact, content));
  }

  private void print(Fact fact, String content) {
    out.printf("%n%s (%s)%n", local(fact.type()), fact.reason());
    for (Slot slot : fact.slots()) {
      out.printf(
          "    %-18s %-30s \"%s\"%n",
          local(slot.property()), words(slot.value()), oneLine(slot.span().of(content)));
    }
    for (Span quote : fact.evidence()) {
      out.printf("    %-18s \"%s\"%n", "evidence", oneLine(quote.of(content)));
    }
  }

  private static String words(Value value) {
    if (value instanceof Value.ActorValue v) {
      return v.actor().code();
    } else if (value instanceof Value.PersonValue v) {
      return v.name() + v.id().map(id -> " (" + id + ")").orElse("");
    } else if (value instanceof Value.MoneyValue v) {
      return v.money().currency() + " " + v.money().value().toPlainString();
    } else if (value instanceof Value.DateValue v) {
      return v.date().toString();
    } else if (value instanceof Value.PlaceValue v) {
      return v.place().name();
    } else if (value instanceof Value.ConceptValue v) {
      return local(v.iri());
    } else if (value instanceof Value.TextValue v) {
      return v.text();
    } else if (value instanceof Value.NumberValue v) {
      return Long.toString(v.number());
    } else if (value instanceof Value.FlagValue v) {
      return Boolean.toString(v.flag());
    }
    return value.toString();
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
