package io.chancery.rdf;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;

import com.google.common.hash.Hashing;
import io.chancery.article.Article;
import io.chancery.authority.Person;
import io.chancery.extract.Fact;
import io.chancery.extract.Slot;
import io.chancery.extract.Value;
import io.chancery.identity.Iris;
import io.chancery.identity.Records;
import io.chancery.ontology.Dip;
import io.chancery.ontology.Ontology;
import io.chancery.text.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/**
 * Writes the facts of an article as statements.
 *
 * <p>Knows no single class or property beyond the frame (evidence, labels, people's names): a slot
 * becomes a statement with the slot's property, whatever it is, so a property added to the ontology
 * needs no change here. Thread-safe.
 */
public final class FactWriter {

  private final Iris iris;
  private final Ontology ontology;
  private final WhoIsWho people;
  private final Records records;

  public FactWriter(Iris iris, Ontology ontology, WhoIsWho people) {
    this.iris = iris;
    this.ontology = ontology;
    this.people = people;
    this.records = new Records(iris, type -> ontology.recordClass(type).orElse(type));
  }

  /** The article's graph with all its facts, right or wrong: checking comes after. */
  public ArticleGraph write(Article article, List<Fact> facts) {
    IRI graph = iri(iris.articleGraph(article.id()));
    AuthorityDescriptions authority = new AuthorityDescriptions(iris, ontology, people);
    Map<String, String> names = fullestNames(facts);
    List<ArticleGraph.RecordGraph> written = new ArrayList<>();
    for (Records.Named record : records.of(article, facts)) {
      Quads quads = new Quads(graph, ontology);
      written.add(new RecordWriter(article, record, quads, authority, names).write());
    }
    return new ArticleGraph(
        article.id(), graph, header(article, graph), written, authority.described());
  }

  private List<Statement> header(Article article, IRI graph) {
    Quads quads = new Quads(graph, ontology);
    IRI node = iri(iris.article(article.id()));
    quads.typed(node, Dip.ARTICLE);
    quads.add(
        node, RDFS.LABEL, literal(article.title().isBlank() ? article.id() : article.title()));
    quads.add(node, Dip.ARTICLE_ID, literal(article.id()));
    quads.add(node, Dip.CONTENT_HASH, literal(hash(article.content())));
    article.source().publisher().ifPresent(p -> quads.add(node, Dip.PUBLISHER, literal(p)));
    article.source().published().ifPresent(d -> quads.add(node, Dip.PUBLISHED, literal(d)));
    article
        .source()
        .url()
        .filter(FactWriter::isIri)
        .ifPresent(u -> quads.add(node, Dip.URL, iri(u)));
    return quads.statements();
  }

  private static boolean isIri(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String hash(String content) {
    return Hashing.sha256().hashString(content, StandardCharsets.UTF_8).toString();
  }

  /** By person, the longest of the names that the article uses. */
  private Map<String, String> fullestNames(List<Fact> facts) {
    Comparator<String> fuller =
        Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());
    Map<String, String> names = new HashMap<>();
    for (Fact fact : facts) {
      for (Slot slot : fact.slots()) {
        if (slot.value() instanceof Value.PersonValue person) {
          names.merge(
              iris.person(person.id(), person.name()),
              person.name(),
              (a, b) -> fuller.compare(a, b) >= 0 ? a : b);
        }
      }
    }
    return names;
  }

  /** Writes one record. */
  private final class RecordWriter {

    private final Article article;
    private final Records.Named record;
    private final Quads quads;
    private final AuthorityDescriptions authority;
    private final Map<String, String> names;
    private final IRI node;
    private final String type;
    private final List<String> faults = new ArrayList<>();

    RecordWriter(
        Article article,
        Records.Named record,
        Quads quads,
        AuthorityDescriptions authority,
        Map<String, String> names) {
      this.article = article;
      this.record = record;
      this.quads = quads;
      this.authority = authority;
      this.names = names;
      this.node = iri(record.iri());
      this.type = record.facts().get(0).type();
    }

    ArticleGraph.RecordGraph write() {
      quads.typed(node, type);
      quads.add(node, RDFS.LABEL, literal(RecordLabel.of(record.facts().get(0), holder())));
      quads.add(node, Dip.REASON, literal(record.facts().get(0).reason()));
      for (Slot slot : slots()) {
        quads.add(node, slot.property(), object(slot));
      }
      record.facts().stream().flatMap(f -> f.evidence().stream()).distinct().forEach(this::quote);
      return new ArticleGraph.RecordGraph(node, type, quads.statements(), faults);
    }

    /** The holder's name in the authority tables, else as the article has it. */
    private Optional<String> holder() {
      return record.facts().get(0).first(Dip.HOLDER).map(Slot::value).stream()
          .filter(Value.PersonValue.class::isInstance)
          .map(Value.PersonValue.class::cast)
          .map(v -> v.id().flatMap(people::person).map(Person::name).orElse(v.name()))
          .findFirst();
    }

    /**
     * The slots of all facts that tell this record; where a later fact disagrees with an earlier
     * one on a property that holds one value, the earlier one stands.
     */
    private List<Slot> slots() {
      List<Slot> slots = new ArrayList<>(record.facts().get(0).slots());
      for (Fact later : record.facts().subList(1, record.facts().size())) {
        List<Slot> told = List.copyOf(slots);
        later.slots().stream()
            .filter(
                s -> isListed(s) || told.stream().noneMatch(t -> t.property().equals(s.property())))
            .forEach(slots::add);
      }
      return slots;
    }

    /** Parties, signers and the like add up. */
    private static boolean isListed(Slot slot) {
      return (slot.value() instanceof Value.ActorValue && !slot.property().equals(Dip.OFFICE_OF))
          || (slot.value() instanceof Value.PersonValue && !slot.property().equals(Dip.HOLDER));
    }

    private void quote(Span span) {
      if (span.end() > article.content().length() || span.length() == 0) {
        faults.add(
            "its evidence, characters %d to %d, lies outside the article (%d characters)"
                .formatted(span.start(), span.end(), article.content().length()));
        return;
      }
      IRI passage = iri(iris.passage(article.id(), span));
      quads.add(node, Dip.EVIDENCE, passage);
      quads.typed(passage, Dip.PASSAGE);
      quads.add(
          passage,
          RDFS.LABEL,
          literal("%s, characters %d to %d".formatted(article.id(), span.start(), span.end())));
      quads.add(passage, Dip.QUOTE, literal(span.of(article.content())));
      quads.add(passage, Dip.START, integer(span.start()));
      quads.add(passage, Dip.END, integer(span.end()));
      quads.add(passage, Dip.IN_ARTICLE, iri(iris.article(article.id())));
    }

    private org.eclipse.rdf4j.model.Value object(Slot slot) {
      Value value = slot.value();
      if (value instanceof Value.ActorValue v) {
        return authority.actor(v.actor(), quads);
      } else if (value instanceof Value.PersonValue v) {
        String asWritten = names.getOrDefault(iris.person(v.id(), v.name()), v.name());
        return authority.person(v.id(), v.name(), asWritten, quads);
      } else if (value instanceof Value.MoneyValue v) {
        return MoneyNode.write(v.money(), iri(iris.money(v.money())), quads);
      } else if (value instanceof Value.DateValue v) {
        return Dates.literal(v.date());
      } else if (value instanceof Value.PlaceValue v) {
        return authority.place(v.place(), quads);
      } else if (value instanceof Value.ConceptValue v) {
        return iri(v.iri());
      } else if (value instanceof Value.TextValue v) {
        return slot.property().equals(Dip.OFFICE)
            ? authority.office(v.text(), quads)
            : literal(v.text());
      } else if (value instanceof Value.NumberValue v) {
        return integer(v.number());
      } else if (value instanceof Value.FlagValue v) {
        return literal(v.flag());
      }
      throw new IllegalArgumentException("a kind of value without RDF: " + value.getClass());
    }
  }

  private static org.eclipse.rdf4j.model.Literal integer(long number) {
    return literal(java.math.BigInteger.valueOf(number));
  }
}
