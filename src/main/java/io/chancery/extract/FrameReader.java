package io.chancery.extract;

import io.chancery.authority.Actor;
import io.chancery.extract.Value.ActorValue;
import io.chancery.extract.Value.PersonValue;
import io.chancery.extract.Value.PlaceValue;
import io.chancery.extract.Value.TextValue;
import io.chancery.language.MoneyMention;
import io.chancery.language.ParsedToken;
import io.chancery.ontology.Dip;
import io.chancery.ontology.Frame;
import io.chancery.ontology.Frame.Argument;
import io.chancery.ontology.LexicalEntry.PartOfSpeech;
import io.chancery.ontology.Lexicon;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Sense;
import io.chancery.ontology.Sense.Trait;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lays the frames of the lexicon over a sentence.
 *
 * <p>A noun that denotes a class ("pact") is the core of a draft. What is done with it ("signed",
 * "the suspension of") gives the status; the arguments of both fill the properties. Some verbs
 * ("met", "visited") make a draft by themselves. A frame argument takes a value only if it fits the
 * property's range in the ontology.
 */
final class FrameReader {

  private final Lexicon lexicon;
  private final Ontology ontology;
  private final StandingReader standings;
  private final Setting setting;
  private final Participants participants;

  FrameReader(Lexicon lexicon, Ontology ontology, Setting setting, Participants participants) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.standings = new StandingReader(lexicon);
    this.setting = setting;
    this.participants = participants;
  }

  /**
   * What is done with a record.
   *
   * @param trigger the verb or nominal
   * @param sense its sense
   * @param core the head of the words that denote the record
   */
  private record Operation(Trigger trigger, Sense sense, ParsedToken core) {}

  List<Draft> read(Tree tree, List<Trigger> triggers) {
    List<Operation> operations = operations(tree, triggers);
    List<Draft> drafts = new ArrayList<>();
    for (Trigger trigger : triggers) {
      if (trigger.partOfSpeech() == PartOfSpeech.NOUN && !isActorsName(trigger)) {
        for (Sense sense : trigger.senses()) {
          boolean onlyInNames = sense.is(Trait.NAME_HEAD) && trigger.name().isEmpty();
          if (!sense.is(Trait.ACT) && !onlyInNames) {
            drafts.add(fromNoun(trigger, sense, operations, tree));
          }
        }
      } else if (trigger.partOfSpeech() == PartOfSpeech.VERB) {
        for (Sense sense : trigger.senses()) {
          if (sense.frame().itself().isEmpty()
              && !actsOnRecord(trigger, sense, operations, triggers)) {
            drafts.add(fromVerb(trigger, sense, tree));
          }
        }
      }
    }
    drafts.addAll(fromMoney(operations, triggers, tree));
    return drafts;
  }

  /** "Forum" in "Pacific Islands Forum" denotes no meeting. */
  private boolean isActorsName(Trigger noun) {
    return noun.name().isEmpty()
        && setting
            .actorAt(noun.span().start())
            .filter(a -> a.span().contains(noun.span()) && a.span().length() > noun.span().length())
            .isPresent();
  }

  // --- what is done with what

  private List<Operation> operations(Tree tree, List<Trigger> triggers) {
    List<Operation> found = new ArrayList<>();
    for (Trigger trigger : triggers) {
      for (Sense sense : trigger.senses()) {
        boolean acts = trigger.partOfSpeech() == PartOfSpeech.VERB || sense.is(Trait.ACT);
        if (sense.is(Trait.PARTICIPLE)) {
          tree.parent(trigger.head()).ifPresent(n -> found.add(new Operation(trigger, sense, n)));
        } else if (acts) {
          for (Argument argument : sense.frame().arguments()) {
            if (argument.itself()) {
              for (ParsedToken core : cores(argument, trigger.head(), tree)) {
                found.add(new Operation(trigger, sense, core));
              }
            }
          }
        }
      }
    }
    return found;
  }

  private List<ParsedToken> cores(Argument argument, ParsedToken head, Tree tree) {
    Set<ParsedToken> cores = new LinkedHashSet<>();
    for (ParsedToken filler : heads(argument, head, tree)) {
      cores.add(filler);
      contents(filler, tree, cores, 0);
    }
    return List.copyOf(cores);
  }

  /**
   * "a series of agreements", "the signing of a pact", "$5 million in aid": what the container
   * holds.
   */
  private void contents(ParsedToken container, Tree tree, Set<ParsedToken> cores, int depth) {
    boolean holds =
        lexicon.isCue(container.lemma(), "Container")
            || isMoney(container)
            || container.pos().equals("CD");
    if (!holds || depth > 2) {
      return;
    }
    for (ParsedToken content : tree.behind(container, lexicon.cueWords("MoneyMarker"))) {
      cores.add(content);
      contents(content, tree, cores, depth + 1);
    }
  }

  private boolean isMoney(ParsedToken token) {
    return moneyAt(token).isPresent();
  }

  private Optional<MoneyMention> moneyAt(ParsedToken token) {
    return setting.money().stream().filter(m -> m.span().overlaps(token.span())).findFirst();
  }

  private List<ParsedToken> heads(Argument argument, ParsedToken head, Tree tree) {
    return switch (argument.function()) {
      case SUBJECT -> tree.isVerb(head) ? participants.subjects(head, tree) : List.of();
      case OBJECT -> tree.isVerb(head) ? tree.objects(head) : List.of();
      case INDIRECT_OBJECT -> tree.isVerb(head) ? tree.indirectObjects(head) : List.of();
      case PREPOSITION -> behind(head, argument, tree);
      case POSSESSOR -> tree.possessors(head);
      case MODIFIER -> tree.modifiers(head);
    };
  }

  /**
   * What stands behind the preposition, whether the parser hung it on the verb or on the verb's
   * object.
   */
  private static List<ParsedToken> behind(ParsedToken head, Argument argument, Tree tree) {
    List<ParsedToken> found = new ArrayList<>(tree.behind(head, argument.markers()));
    if (tree.isVerb(head) && !argument.itself()) {
      tree.children(head, "dobj").forEach(o -> found.addAll(tree.behind(o, argument.markers())));
    }
    return found;
  }

  // --- drafts

  private Draft fromNoun(Trigger noun, Sense sense, List<Operation> operations, Tree tree) {
    String top = ontology.recordClass(sense.type()).orElse(sense.type());
    List<Operation> acting = new ArrayList<>();
    for (Operation o : operations) {
      boolean same =
          o.core().index() == noun.head().index() || noun.span().contains(o.core().span());
      if (same && !o.trigger().equals(noun) && ontology.isA(sense.type(), o.sense().type())) {
        acting.add(o);
      }
    }
    Optional<Operation> operation = nearest(acting, noun.head(), tree);
    List<Slot> slots = new ArrayList<>();
    fill(
        sense.frame(),
        noun.name().isPresent() ? outer(noun.head(), tree) : noun.head(),
        tree,
        slots);
    for (Operation o : acting) {
      boolean main = operation.map(m -> m.trigger().equals(o.trigger())).orElse(false);
      boolean alike = operation.map(m -> m.sense().frame().equals(o.sense().frame())).orElse(false);
      if (main || alike) {
        fill(o.sense().frame(), o.trigger().head(), tree, slots);
      }
    }
    Standing standing =
        operation
            .map(o -> standings.of(o.trigger().head(), tree))
            .orElseGet(() -> standings.of(noun.head(), tree));
    Optional<String> status = status(top, operation, standing);
    status.ifPresent(
        s ->
            slots.add(
                new Slot(
                    Dip.STATUS,
                    new Value.ConceptValue(s),
                    operation.map(o -> o.trigger().span()).orElse(noun.span()))));
    if (top.equals(Dip.AGREEMENT) && !isDefinite(noun.head(), tree)) {
      otherSide(operation.map(o -> o.trigger().head()).orElse(noun.head()), tree, slots);
    }
    if (top.equals(Dip.MEETING) && operation.isEmpty()) {
      caller(noun.head(), tree, slots);
    }
    moneyUnder(noun.head(), tree).ifPresent(m -> addMoney(m, slots));
    if (top.equals(Dip.GRANT)) {
      beneficiary(noun.head(), operation.map(o -> o.trigger().head()), tree, slots);
    }
    operation.flatMap(o -> moneyObject(o, tree)).ifPresent(m -> addMoney(m, slots));
    return new Draft(
        sense.type(),
        top,
        slots,
        tree.sentence().span(),
        noun.span(),
        isDefinite(noun.head(), tree),
        standing,
        operation.isPresent(),
        sense.is(Trait.WEAK),
        operation.map(o -> o.sense().is(Trait.GIFT)).orElse(false),
        reason(noun, operation, standing));
  }

  /** "hosted the summit": the noun makes the record, so the verb does not make another. */
  private boolean actsOnRecord(
      Trigger verb, Sense sense, List<Operation> operations, List<Trigger> triggers) {
    for (Operation o : operations) {
      boolean ofVerb = o.trigger().equals(verb) && topOf(o.sense()).equals(topOf(sense));
      if (ofVerb && triggers.stream().anyMatch(t -> denotes(t, o, sense))) {
        return true;
      }
    }
    return false;
  }

  private boolean denotes(Trigger noun, Operation o, Sense sense) {
    return noun.partOfSpeech() == PartOfSpeech.NOUN
        && noun.head().index() == o.core().index()
        && noun.senses().stream().anyMatch(s -> !s.is(Trait.ACT) && topOf(s).equals(topOf(sense)));
  }

  private String topOf(Sense sense) {
    return ontology.recordClass(sense.type()).orElse(sense.type());
  }

  /**
   * The noun that a name stands before: "program" in "Japan's Official Security Assistance
   * program".
   */
  private static ParsedToken outer(ParsedToken name, Tree tree) {
    boolean before = name.label().equals("compound") || name.label().equals("nmod");
    return before ? tree.parent(name).filter(tree::isNoun).orElse(name) : name;
  }

  private Draft fromVerb(Trigger verb, Sense sense, Tree tree) {
    String top = ontology.recordClass(sense.type()).orElse(sense.type());
    List<Slot> slots = new ArrayList<>();
    fill(sense.frame(), verb.head(), tree, slots);
    Standing standing = standings.of(verb.head(), tree);
    sense
        .status()
        .map(s -> lexicon.status(top, s, standing.term()))
        .ifPresent(s -> slots.add(new Slot(Dip.STATUS, new Value.ConceptValue(s), verb.span())));
    return new Draft(
        sense.type(),
        top,
        slots,
        tree.sentence().span(),
        verb.span(),
        false,
        standing,
        true,
        false,
        false,
        "the verb \"" + verb.form() + "\"");
  }

  /** "pledged $48 million to B": the amount itself is what is given. */
  private List<Draft> fromMoney(List<Operation> operations, List<Trigger> triggers, Tree tree) {
    List<Draft> drafts = new ArrayList<>();
    for (Operation o : operations) {
      Optional<MoneyMention> money = moneyAt(o.core());
      boolean worded = money.isPresent() && coreHasNoun(o, operations, triggers);
      if (money.isEmpty() || worded || !ontology.isA(Dip.GRANT, o.sense().type())) {
        continue;
      }
      List<Slot> slots = new ArrayList<>();
      fill(o.sense().frame(), o.trigger().head(), tree, slots);
      fill(o.sense().frame(), o.core(), tree, slots);
      Standing standing = standings.of(o.trigger().head(), tree);
      o.sense()
          .status()
          .map(s -> lexicon.status(Dip.GRANT, s, standing.term()))
          .ifPresent(
              s -> slots.add(new Slot(Dip.STATUS, new Value.ConceptValue(s), o.trigger().span())));
      addMoney(money.get(), slots);
      beneficiary(o.core(), Optional.of(o.trigger().head()), tree, slots);
      drafts.add(
          new Draft(
              o.sense().type(),
              Dip.GRANT,
              slots,
              tree.sentence().span(),
              money.get().span(),
              false,
              standing,
              true,
              false,
              false,
              "an amount with \"" + o.trigger().form() + "\""));
    }
    return drafts;
  }

  /** Whether a noun of help stands with the amount, so that the noun's own draft takes it. */
  private boolean coreHasNoun(Operation money, List<Operation> operations, List<Trigger> triggers) {
    for (Operation o : operations) {
      if (o.trigger().equals(money.trigger()) && o.core().index() != money.core().index()) {
        for (Trigger t : triggers) {
          boolean denotes =
              t.partOfSpeech() == PartOfSpeech.NOUN
                  && t.senses().stream()
                      .anyMatch(s -> !s.is(Trait.ACT) && ontology.isA(s.type(), Dip.GRANT));
          if (denotes && t.head().index() == o.core().index()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Optional<String> status(String top, Optional<Operation> operation, Standing standing) {
    Optional<String> word = operation.flatMap(o -> o.sense().status());
    return word.or(() -> lexicon.defaultStatus(top))
        .map(s -> lexicon.status(top, s, standing.term()));
  }

  private static Optional<Operation> nearest(List<Operation> acting, ParsedToken noun, Tree tree) {
    Operation best = null;
    int distance = Integer.MAX_VALUE;
    for (Operation o : acting) {
      int up = tree.stepsUp(noun, o.trigger().head());
      int down = tree.stepsUp(o.trigger().head(), noun);
      int steps = up >= 0 ? up * 2 : down >= 0 ? down * 2 + 1 : 50;
      if (steps < distance) {
        best = o;
        distance = steps;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isDefinite(ParsedToken noun, Tree tree) {
    return tree.children(noun, "det", "poss").stream()
        .anyMatch(d -> lexicon.isCue(d.lemma(), "Definite") || lexicon.isCue(d.form(), "Definite"));
  }

  private static String reason(Trigger noun, Optional<Operation> operation, Standing standing) {
    String stands =
        standing == Standing.DONE ? "" : ", " + standing.term().toLowerCase(Locale.ROOT);
    return operation
        .map(o -> "\"" + o.trigger().form() + "\" with \"" + noun.form() + "\"" + stands)
        .orElse("\"" + noun.form() + "\"" + stands);
  }

  /**
   * The parties that the clauses above name: "X says a deal with Y is near" is between X and Y; "A
   * and B have held talks since a truce was agreed" is a truce of A and B.
   */
  private void otherSide(ParsedToken from, Tree tree, List<Slot> slots) {
    List<Actor> parties =
        actors(slots.stream().filter(s -> s.property().equals(Dip.PARTY)).toList());
    Optional<ParsedToken> verb = tree.clauseAbove(from);
    for (int i = 0; i < 4 && verb.isPresent() && parties.size() < 2; i++) {
      List<Filler> subjects = new ArrayList<>();
      for (ParsedToken subject : participants.subjects(verb.get(), tree)) {
        subjects.addAll(participants.behind(subject, tree));
      }
      Set<Actor> above = new LinkedHashSet<>();
      subjects.forEach(f -> f.actor().ifPresent(above::add));
      above.removeAll(parties);
      boolean says = lexicon.isCue(verb.get().lemma(), "Saying") && parties.size() == 1;
      if ((says && above.size() == 1) || (parties.isEmpty() && above.size() == 2)) {
        for (Filler f : subjects) {
          f.actor()
              .filter(above::contains)
              .ifPresent(a -> addOnce(new Slot(Dip.PARTY, new ActorValue(a), f.span()), slots));
        }
        return;
      }
      verb = tree.clauseAbove(verb.get());
    }
  }

  /**
   * "A agreed to the plan ahead of a meeting with B": who acts around a meeting with one other side
   * takes part in it.
   */
  private void caller(ParsedToken meeting, Tree tree, List<Slot> slots) {
    List<Actor> known = actors(slots);
    Optional<ParsedToken> verb = tree.clauseAbove(meeting);
    if (known.size() != 1 || verb.isEmpty() || isDefinite(meeting, tree)) {
      return;
    }
    for (ParsedToken subject : participants.subjects(verb.get(), tree)) {
      for (Filler f : participants.behind(subject, tree)) {
        if (f.actor().isPresent() && !known.contains(f.actor().get())) {
          slot(Dip.PARTICIPANT, f).ifPresent(s -> addOnce(s, slots));
          slot(Dip.ATTENDEE, f).ifPresent(s -> addOnce(s, slots));
        }
      }
    }
  }

  // --- money

  private Optional<MoneyMention> moneyUnder(ParsedToken noun, Tree tree) {
    for (ParsedToken token : tree.phrase(noun)) {
      Optional<MoneyMention> money = moneyAt(token);
      if (money.isPresent()) {
        return money;
      }
    }
    Optional<ParsedToken> above = tree.parent(noun);
    if (above.isPresent() && above.get().label().equals("prep")) {
      return tree.parent(above.get()).flatMap(this::moneyAt);
    }
    return Optional.empty();
  }

  private Optional<MoneyMention> moneyObject(Operation operation, Tree tree) {
    return tree.isVerb(operation.trigger().head())
        ? tree.objects(operation.trigger().head()).stream()
            .flatMap(o -> moneyAt(o).stream())
            .findFirst()
        : Optional.empty();
  }

  private static void addMoney(MoneyMention money, List<Slot> slots) {
    if (slots.stream().anyMatch(s -> s.property().equals(Dip.AMOUNT))) {
      return;
    }
    slots.add(new Slot(Dip.AMOUNT, new Value.MoneyValue(money.money()), money.span()));
    money
        .equivalent()
        .ifPresent(
            e -> slots.add(new Slot(Dip.EQUIVALENT_AMOUNT, new Value.MoneyValue(e), money.span())));
  }

  /**
   * "to support Fiji's navy", "for farmers in Kenya": whom the purpose names, where no recipient is
   * named outright.
   */
  private void beneficiary(
      ParsedToken core, Optional<ParsedToken> verb, Tree tree, List<Slot> slots) {
    if (slots.stream().anyMatch(s -> s.property().equals(Dip.RECIPIENT))) {
      return;
    }
    List<ParsedToken> purposes = new ArrayList<>(tree.children(core, "acl"));
    verb.ifPresent(v -> purposes.addAll(tree.children(v, "advcl", "acl", "xcomp")));
    for (ParsedToken inner : tree.phrase(core)) {
      purposes.addAll(tree.behind(inner, lexicon.cueWords("PurposeMarker")));
    }
    verb.ifPresent(v -> purposes.addAll(tree.behind(v, lexicon.cueWords("PurposeMarker"))));
    for (ParsedToken purpose : purposes) {
      if (tree.isVerb(purpose)
          && tree.children(purpose, "aux").stream().noneMatch(a -> a.pos().equals("TO"))) {
        continue;
      }
      for (ParsedToken token : tree.subtree(purpose)) {
        Optional<Actor> actor = setting.actorAt(token.span().start()).map(m -> m.actor());
        boolean donor =
            actor.isPresent()
                && slots.stream()
                    .anyMatch(
                        s -> s.value() instanceof ActorValue a && a.actor().equals(actor.get()));
        if (actor.isPresent() && !donor) {
          slots.add(new Slot(Dip.RECIPIENT, new ActorValue(actor.get()), token.span()));
          return;
        }
      }
    }
  }

  // --- arguments

  private void fill(Frame frame, ParsedToken head, Tree tree, List<Slot> slots) {
    for (Argument argument : frame.arguments()) {
      if (argument.itself()) {
        continue;
      }
      for (ParsedToken filler : heads(argument, head, tree)) {
        List<Filler> fillers = participants.behind(filler, tree);
        boolean filled = false;
        for (Filler f : fillers) {
          filled |= fillOne(argument, f, slots);
        }
        if (!filled) {
          words(argument, filler, tree).ifPresent(s -> addOnce(s, slots));
        }
      }
    }
  }

  private boolean fillOne(Argument argument, Filler filler, List<Slot> slots) {
    boolean filled = false;
    for (String property : argument.fills()) {
      Optional<Slot> slot = slot(property, filler);
      if (slot.isPresent()) {
        addOnce(slot.get(), slots);
        filled = true;
        if (property.equals(Dip.RECIPIENT)) {
          break;
        }
      }
    }
    return filled;
  }

  private Optional<Slot> slot(String property, Filler filler) {
    String range = ontology.range(property).orElse("");
    if (range.equals(Dip.LEADER)) {
      return filler
          .person()
          .map(p -> new Slot(property, new PersonValue(p.id(), p.name()), filler.span()));
    }
    if (range.equals(Dip.PLACE_CLASS)) {
      return filler.place().map(p -> new Slot(property, new PlaceValue(p), filler.span()));
    }
    if (ontology.isA(Dip.COUNTRY, range)) {
      return filler.actor().map(a -> new Slot(property, new ActorValue(a), filler.span()));
    }
    return Optional.empty();
  }

  private Optional<Slot> words(Argument argument, ParsedToken filler, Tree tree) {
    if (!argument.fills().contains(Dip.PURPOSE)) {
      return Optional.empty();
    }
    List<ParsedToken> phrase = tree.phrase(filler);
    Span span = phrase.get(0).span().cover(phrase.get(phrase.size() - 1).span());
    return Optional.of(new Slot(Dip.PURPOSE, new TextValue(span.of(setting.content())), span));
  }

  private static void addOnce(Slot slot, List<Slot> slots) {
    boolean known =
        slots.stream()
            .anyMatch(s -> s.property().equals(slot.property()) && s.value().equals(slot.value()));
    if (!known) {
      slots.add(slot);
    }
  }

  /** The actors among the slots, in order. */
  static List<Actor> actors(List<Slot> slots) {
    Set<Actor> actors = new LinkedHashSet<>();
    for (Slot s : slots) {
      if (s.value() instanceof ActorValue a) {
        actors.add(a.actor());
      }
    }
    return List.copyOf(actors);
  }
}
