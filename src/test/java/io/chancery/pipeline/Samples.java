package io.chancery.pipeline;

import io.chancery.article.Article;
import io.chancery.authority.Actor;
import io.chancery.authority.Place;
import io.chancery.check.Checker;
import io.chancery.check.ShapeCheck;
import io.chancery.extract.Extraction;
import io.chancery.extract.Fact;
import io.chancery.extract.Slot;
import io.chancery.extract.Value;
import io.chancery.identity.Iris;
import io.chancery.language.Money;
import io.chancery.language.PartialDate;
import io.chancery.ontology.Dip;
import io.chancery.ontology.Ontology;
import io.chancery.rdf.FactWriter;
import io.chancery.rdf.WhoIsWho;
import io.chancery.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Invented articles and facts, and the rules that make graphs of them. */
final class Samples {

  static final Actor JAPAN = country("JP", "Japan");
  static final Actor MALAYSIA = country("MY", "Malaysia");
  static final Actor FIJI = country("FJ", "Fiji");
  static final Actor ASEAN =
      new Actor(
          "ASEAN", Actor.Kind.BODY, "Association of Southeast Asian Nations", Optional.empty());
  static final Place TOKYO = new Place("Tokyo", Optional.of(JAPAN));

  static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"));
  private static final ShapeCheck SHAPES = shapes();

  static final String ID = Iris.DEFAULT_BASE + "id/";

  private Samples() {}

  static Rules rules(Map<String, List<Fact>> facts) {
    return rules(facts, "1", WhoIsWho.EMPTY);
  }

  static Rules rules(Map<String, List<Fact>> facts, String version, WhoIsWho people) {
    Function<Article, Extraction> extract =
        a -> new Extraction(a, facts.getOrDefault(a.id(), List.of()), List.of());
    return new Rules(
        version,
        extract,
        new FactWriter(new Iris(Iris.DEFAULT_BASE), ONTOLOGY, people),
        new Checker(ONTOLOGY, SHAPES),
        ONTOLOGY.model());
  }

  private static ShapeCheck shapes() {
    try {
      return ShapeCheck.of(ONTOLOGY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Article article(String id, String text) {
    return new Article(
        id,
        new Article.Source(
            Optional.of("https://news.example/" + id),
            Optional.of("The Example"),
            Optional.of(LocalDate.of(2024, 3, 5)),
            Optional.of("en")),
        "A title",
        text,
        List.of());
  }

  /** Facts by article id, in the order given. */
  static Map<String, List<Fact>> facts() {
    return new LinkedHashMap<>();
  }

  static FactBuilder fact(String type, Article article, String... quotes) {
    return new FactBuilder(type, article, quotes);
  }

  /** Gathers the slots of one fact. */
  static final class FactBuilder {

    private final String type;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Span> evidence = new ArrayList<>();

    private FactBuilder(String type, Article article, String... quotes) {
      this.type = type;
      for (String quote : quotes) {
        int start = article.content().indexOf(quote);
        evidence.add(new Span(start, start + quote.length()));
      }
    }

    FactBuilder slot(String property, Value value) {
      slots.add(new Slot(property, value, evidence.get(0)));
      return this;
    }

    FactBuilder actor(String property, Actor actor) {
      return slot(property, new Value.ActorValue(actor));
    }

    FactBuilder person(String property, String name) {
      return slot(property, new Value.PersonValue(Optional.empty(), name));
    }

    FactBuilder text(String property, String text) {
      return slot(property, new Value.TextValue(text));
    }

    FactBuilder kind(String local) {
      return slot(Dip.KIND, new Value.ConceptValue(Dip.KINDS + local));
    }

    FactBuilder status(String local) {
      return slot(Dip.STATUS, new Value.ConceptValue(Dip.STATUSES + local));
    }

    FactBuilder topic(String local) {
      return slot(Dip.TOPIC, new Value.ConceptValue(Dip.TOPICS + local));
    }

    FactBuilder date(int year, int month, int day) {
      return slot(Dip.DATE, new Value.DateValue(PartialDate.of(LocalDate.of(year, month, day))));
    }

    FactBuilder money(String property, String value, String currency, Money.Qualifier qualifier) {
      return slot(
          property, new Value.MoneyValue(new Money(new BigDecimal(value), currency, qualifier)));
    }

    Fact build() {
      return new Fact(type, slots, evidence, "an invented rule");
    }
  }

  private static Actor country(String code, String name) {
    return new Actor(code, Actor.Kind.COUNTRY, name, Optional.empty());
  }
}
