package io.chancery.extract;

import io.chancery.article.Article;
import io.chancery.authority.Actor;
import io.chancery.authority.ActorMention;
import io.chancery.authority.Authority;
import io.chancery.authority.Place;
import io.chancery.extract.Value.ActorValue;
import io.chancery.extract.Value.ConceptValue;
import io.chancery.extract.Value.PlaceValue;
import io.chancery.extract.Value.TextValue;
import io.chancery.language.DateScanner;
import io.chancery.language.MoneyScanner;
import io.chancery.language.SentenceSplitter;
import io.chancery.ontology.Dip;
import io.chancery.ontology.LexicalEntry.PartOfSpeech;
import io.chancery.ontology.Lexicon;
import io.chancery.ontology.Ontology;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns an article into facts. Deterministic: the same article gives the same facts in the same
 * order. Safe for use by several threads.
 */
public final class Extractor {

  private final Ontology ontology;
  private final Lexicon lexicon;
  private final Authority authority;
  private final SentenceSplitter splitter = SentenceSplitter.create();
  private final MoneyScanner moneyScanner = new MoneyScanner();
  private final DateScanner dateScanner = new DateScanner();
  private final Gate gate;
  private final PeopleFinder peopleFinder;

  public Extractor(Ontology ontology, Lexicon lexicon, Authority authority) {
    this.ontology = ontology;
    this.lexicon = lexicon;
    this.authority = authority;
    this.gate = new Gate(lexicon);
    this.peopleFinder = new PeopleFinder(lexicon, authority);
  }

  /** All that the article states, with a trace of what was weighed. */
  public Extraction extract(Article article) {
    Setting setting = setting(article);
    Parses parses = new Parses(setting.content());
    List<KnownPerson> people = peopleFinder.in(setting, parses);
    List<Fact> facts = new ArrayList<>();
    for (KnownPerson person : people) {
      LeaderFacts.of(person, setting).ifPresent(facts::add);
    }
    List<Extraction.Step> trace = new ArrayList<>();
    facts.addAll(events(setting, people, parses, trace));
    facts.sort(Comparator.comparing(f -> f.evidence().get(0)));
    return new Extraction(article, facts, trace);
  }

  // --- what stands in the article

  private Setting setting(Article article) {
    String content = article.content();
    Optional<Actor> home = home(article);
    List<Span> sentences =
        splitter.split(content).stream().filter(s -> !article.isSilent(s)).toList();
    return new Setting(
        article,
        content,
        sentences,
        authority.actorsIn(content),
        authority.peopleIn(content),
        authority.placesIn(content),
        dateScanner.scan(content, article.source().published()),
        moneyScanner.scan(content, localDollar(home)),
        home,
        isOfficial(article));
  }

  private boolean isOfficial(Article article) {
    return article.source().publisher().stream()
        .flatMap(p -> authority.actorsIn(p).stream())
        .anyMatch(m -> m.manner() == ActorMention.Manner.ORGAN);
  }

  /** The country of the outlet: named in its name, else the top-level domain of its address. */
  private Optional<Actor> home(Article article) {
    Optional<Actor> named =
        article
            .source()
            .publisher()
            .flatMap(p -> authority.actorsIn(p).stream().findFirst())
            .map(m -> m.actor());
    return named.or(() -> article.source().url().flatMap(this::domainCountry));
  }

  private Optional<Actor> domainCountry(String url) {
    String host = url.replaceFirst("^[a-z]+://", "").replaceFirst("[/:?#].*$", "");
    String last = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    return last.equals("UK")
        ? authority.actor("GB")
        : authority.actor(last).filter(Actor::isCountry);
  }

  private static Optional<String> localDollar(Optional<Actor> home) {
    return home.filter(Actor::isCountry)
        .map(a -> Currency.getInstance(new Locale.Builder().setRegion(a.code()).build()))
        .filter(c -> c.getDisplayName(Locale.ENGLISH).endsWith("Dollar"))
        .map(Currency::getCurrencyCode);
  }

  // --- events

  private List<Fact> events(
      Setting setting, List<KnownPerson> people, Parses parses, List<Extraction.Step> trace) {
    Acceptance acceptance = new Acceptance(ontology);
    List<Draft> drafts = new ArrayList<>();
    Participants participants = new Participants(lexicon, setting, people);
    for (Span sentence : setting.sentences()) {
      if (gate.mayState(sentence, setting)) {
        drafts.addAll(draftsOf(parses.of(sentence), setting, people, participants));
      }
    }
    drafts.sort(Comparator.comparing(Draft::trigger).thenComparing(Draft::topClass));
    drafts = new Discourse(lexicon, setting).applied(drafts);
    List<Merger.Group> groups = new Merger(ontology, acceptance).merge(drafts);
    for (Draft draft : drafts) {
      Optional<String> objection = acceptance.objection(draft);
      trace.add(
          new Extraction.Step(
              draft.sentence(),
              draft.trigger(),
              objection
                  .map(o -> label(draft) + " refused: " + o)
                  .orElse(label(draft) + " by " + draft.reason()),
              objection.isEmpty()));
    }
    List<Fact> facts = new ArrayList<>();
    for (Merger.Group group : groups) {
      facts.add(fact(group));
    }
    return facts;
  }

  private String label(Draft draft) {
    return ontology.label(draft.type()).orElse(draft.type());
  }

  private List<Draft> draftsOf(
      Tree tree, Setting setting, List<KnownPerson> people, Participants participants) {
    List<Trigger> named = new NamedThings(lexicon, setting, people).in(tree);
    List<Trigger> triggers = new ArrayList<>(named);
    for (Trigger t : new TriggerFinder(lexicon, setting.content()).in(tree)) {
      boolean inName =
          t.partOfSpeech() == PartOfSpeech.NOUN
              && named.stream().anyMatch(n -> n.span().contains(t.span()) && sameClass(n, t));
      if (!inName) {
        triggers.add(t);
      }
    }
    FrameReader frames = new FrameReader(lexicon, ontology, setting, participants);
    List<Draft> drafts = new ArrayList<>();
    for (Draft draft : frames.read(tree, triggers)) {
      drafts.addAll(Journeys.split(completed(draft, triggers, tree, setting)));
    }
    return drafts;
  }

  private static boolean sameClass(Trigger a, Trigger b) {
    return a.senses().stream()
        .anyMatch(
            x -> b.senses().stream().anyMatch(y -> x.frame().type().equals(y.frame().type())));
  }

  private Draft completed(Draft draft, List<Trigger> triggers, Tree tree, Setting setting) {
    Draft placed = new Circumstances(lexicon, setting).added(draft, tree);
    Optional<Trigger> trigger =
        triggers.stream()
            .filter(t -> t.span().equals(draft.trigger()))
            .filter(t -> t.senses().stream().anyMatch(s -> s.type().equals(draft.type())))
            .findFirst();
    Draft detailed =
        switch (draft.topClass()) {
          case Dip.VESSEL ->
              trigger
                  .map(t -> new VesselDetails(lexicon, authority, setting).added(placed, t, tree))
                  .orElse(placed);
          case Dip.AGREEMENT, Dip.INITIATIVE, Dip.MEETING ->
              trigger.map(t -> named(placed, t, tree, setting)).orElse(placed);
          default -> placed;
        };
    return withTopics(roles(detailed), setting);
  }

  private Draft named(Draft draft, Trigger trigger, Tree tree, Setting setting) {
    Optional<Span> span =
        trigger.name().isPresent()
            ? Optional.of(trigger.span())
            : new ProperNames(lexicon, setting).around(trigger.head(), tree);
    if (span.isEmpty()) {
      return Gatherings.named(draft, setting);
    }
    List<Slot> slots = new ArrayList<>(draft.slots());
    slots.add(new Slot(Dip.NAME, new TextValue(span.get().of(setting.content())), span.get()));
    if (!draft.topClass().equals(Dip.VESSEL)) {
      String role = roleInNames(draft.topClass());
      setting
          .actorsIn(span.get())
          .forEach(a -> slots.add(new Slot(role, new ActorValue(a.actor()), a.span())));
    }
    return draft.with(distinct(slots));
  }

  /** What an actor is whose name stands in the record's own name. */
  private static String roleInNames(String topClass) {
    List<String> roles = Acceptance.rolesOf(topClass);
    return roles.get(roles.size() - 1);
  }

  private static List<Slot> distinct(List<Slot> slots) {
    List<Slot> kept = new ArrayList<>();
    for (Slot slot : slots) {
      if (kept.stream()
          .noneMatch(k -> k.property().equals(slot.property()) && k.value().equals(slot.value()))) {
        kept.add(slot);
      }
    }
    return kept;
  }

  /** Who gives does not receive; where a visit goes takes part in it. */
  private Draft roles(Draft draft) {
    List<Slot> slots = new ArrayList<>(draft.slots());
    if (draft.topClass().equals(Dip.GRANT)) {
      List<Value> donors = draft.all(Dip.DONOR).map(Slot::value).toList();
      slots.removeIf(s -> s.property().equals(Dip.RECIPIENT) && donors.contains(s.value()));
    }
    if (draft.topClass().equals(Dip.VESSEL)) {
      List<Value> providers = draft.all(Dip.PROVIDER).map(Slot::value).toList();
      boolean transferred = !providers.isEmpty();
      slots.removeIf(s -> s.property().equals(Dip.OPERATOR) && transferred);
      slots.removeIf(s -> s.property().equals(Dip.RECEIVER) && providers.contains(s.value()));
    }
    if (ontology.isA(draft.type(), Dip.NAMESPACE + "Visit")) {
      draft
          .first(Dip.PLACE)
          .map(Slot::value)
          .flatMap(v -> v instanceof PlaceValue p ? p.place().country() : Optional.empty())
          .ifPresent(c -> slots.add(new Slot(Dip.PARTICIPANT, new ActorValue(c), draft.trigger())));
    }
    Gatherings.host(draft).ifPresent(slots::add);
    return draft.with(distinct(slots));
  }

  private Draft withTopics(Draft draft, Setting setting) {
    if (draft.topClass().equals(Dip.VESSEL) || draft.topClass().equals(Dip.MEETING)) {
      return draft;
    }
    List<Slot> slots = new ArrayList<>(draft.slots());
    slots.addAll(new TopicFinder(lexicon, setting).of(draft));
    return draft.with(slots);
  }

  private Fact fact(Merger.Group group) {
    Draft draft = group.draft();
    List<Slot> slots = new ArrayList<>(draft.slots());
    String type = Gatherings.kindOf(draft);
    ontology
        .kindOf(type)
        .ifPresent(k -> slots.add(new Slot(Dip.KIND, new ConceptValue(k), draft.trigger())));
    slots.removeIf(s -> s.value() instanceof PlaceValue p && isNowhere(p.place()));
    return new Fact(type, once(slots), group.evidence(), draft.reason());
  }

  private static List<Slot> once(List<Slot> slots) {
    Set<String> seen = new HashSet<>();
    return slots.stream()
        .filter(s -> !Merger.SINGLE.contains(s.property()) || seen.add(s.property()))
        .toList();
  }

  private static boolean isNowhere(Place place) {
    return place.name().isBlank();
  }
}
