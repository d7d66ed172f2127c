package io.chancery.extract;

import io.chancery.authority.Actor;
import io.chancery.authority.ActorMention;
import io.chancery.authority.PlaceMention;
import io.chancery.extract.Words.Word;
import io.chancery.language.ParsedToken;
import io.chancery.ontology.Lexicon;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says whom a noun phrase stands for: by name, by office, by a word for a state's arms, or by
 * pointing back.
 */
final class Participants {

  private static final int MAX_TO_CLAUSE = 4;

  private final Lexicon lexicon;
  private final Setting setting;
  private final List<KnownPerson> people;
  private final OfficeFinder offices;
  private final Map<String, List<Filler>> remembered = new HashMap<>();

  Participants(Lexicon lexicon, Setting setting, List<KnownPerson> people) {
    this.lexicon = lexicon;
    this.setting = setting;
    this.people = List.copyOf(people);
    this.offices = new OfficeFinder(lexicon);
  }

  /**
   * The heads of what does the verb. Mends two errors of the parser: a name before "and" that it
   * tore off the subject, and a subject right before the verb that it hung elsewhere.
   */
  List<ParsedToken> subjects(ParsedToken verb, Tree tree) {
    List<ParsedToken> subjects = new ArrayList<>(tree.subjects(verb));
    if (tree.isPassive(verb)) {
      return subjects;
    }
    if (subjects.isEmpty() && verb.pos().matches("VB[DZP]")) {
      before(verb.index(), tree).filter(t -> personAt(t).isPresent()).ifPresent(subjects::add);
    } else if (!subjects.isEmpty() && tree.hasOwnSubject(verb)) {
      int first = tree.phrase(subjects.get(0)).get(0).index();
      boolean joined = first >= 2 && tree.tokens().get(first - 1).pos().equals("CC");
      if (joined) {
        Optional.of(tree.tokens().get(first - 2))
            .filter(t -> personAt(t).isPresent() || setting.actorAt(t.span().start()).isPresent())
            .filter(t -> !tree.isUnder(subjects.get(0), t))
            .ifPresent(t -> subjects.add(0, t));
      }
    }
    return subjects;
  }

  private static Optional<ParsedToken> before(int index, Tree tree) {
    int at = index - 1;
    while (at >= 0 && tree.tokens().get(at).pos().startsWith("RB")) {
      at--;
    }
    return at < 0 ? Optional.empty() : Optional.of(tree.tokens().get(at));
  }

  /** Whom the phrase under the head stands for; several for "the leaders of A and B". */
  List<Filler> behind(ParsedToken head, Tree tree) {
    return behind(head, tree, 0);
  }

  private List<Filler> behind(ParsedToken head, Tree tree, int depth) {
    if (depth > 4) {
      return List.of();
    }
    Optional<KnownPerson> person = personAt(head);
    if (person.isPresent()) {
      return List.of(Filler.of(person.get(), head.span()));
    }
    Optional<ActorMention> named = setting.actorAt(head.span().start());
    if (named.isPresent()) {
      List<Filler> fillers = new ArrayList<>(List.of(named(named.get())));
      joinedInside(named.get().span(), head, tree)
          .forEach(t -> fillers.addAll(behind(t, tree, depth + 1)));
      fillers.addAll(representatives(head, tree, depth));
      return fillers;
    }
    List<Filler> group = together(head, tree);
    if (!group.isEmpty()) {
      return group;
    }
    List<Filler> pronoun = pronoun(head, tree);
    if (!pronoun.isEmpty()) {
      return pronoun;
    }
    return described(head, tree, depth);
  }

  private Filler named(ActorMention mention) {
    Optional<PlaceMention> place = placeAt(mention.span());
    return new Filler(
        Optional.of(mention.actor()),
        Optional.empty(),
        place.map(PlaceMention::place),
        mention.span());
  }

  /** "the Federated States of Micronesia and Palau": what is joined to an inner word of a name. */
  private static List<ParsedToken> joinedInside(Span name, ParsedToken head, Tree tree) {
    List<ParsedToken> joined = new ArrayList<>();
    for (ParsedToken token : tree.tokens()) {
      boolean inner = name.contains(token.span()) && token.index() != head.index();
      if (inner) {
        tree.children(token, "conj").stream()
            .filter(c -> !name.overlaps(c.span()))
            .forEach(joined::add);
      }
    }
    return joined;
  }

  /**
   * "Malaysia, represented by Jane Doe", "a delegation led by Jane Doe": the people who act for it.
   * The clause belongs to the name right before it, wherever the parser hangs it.
   */
  private List<Filler> representatives(ParsedToken head, Tree tree, int depth) {
    List<Filler> found = new ArrayList<>();
    int limit = Math.min(tree.tokens().size(), head.index() + MAX_TO_CLAUSE);
    for (ParsedToken clause : tree.tokens().subList(head.index() + 1, limit)) {
      boolean represents =
          lexicon.isCue(clause.lemma(), "Represents") || lexicon.isCue(clause.form(), "Represents");
      if (represents && (clause.label().equals("acl") || clause.label().equals("relcl"))) {
        List<ParsedToken> who = new ArrayList<>(tree.agents(clause));
        who.addAll(tree.objects(clause));
        who.removeIf(w -> w.index() <= clause.index());
        for (ParsedToken w : who) {
          behind(w, tree, depth + 1).stream()
              .filter(f -> f.person().isPresent())
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  Optional<PlaceMention> placeAt(Span span) {
    return setting.places().stream().filter(p -> p.span().overlaps(span)).findFirst();
  }

  Optional<KnownPerson> personAt(ParsedToken token) {
    return people.stream()
        .filter(p -> p.mentions().stream().anyMatch(m -> m.overlaps(token.span())))
        .findFirst();
  }

  // --- pointing back

  /**
   * "the two countries", "both sides": the last two actors named before, or those named with the
   * phrase.
   */
  private List<Filler> together(ParsedToken head, Tree tree) {
    String phrase = plainPhrase(head, tree);
    if (!lexicon.cueWords("Together").contains(phrase)) {
      return List.of();
    }
    Map<Actor, Span> last = new LinkedHashMap<>();
    List<ActorMention> before =
        setting.actors().stream()
            .filter(a -> a.span().end() <= head.span().start())
            .filter(a -> head.span().start() - a.span().end() < 900)
            .toList();
    for (int i = before.size() - 1; i >= 0 && last.size() < 2; i--) {
      ActorMention mention = before.get(i);
      if (mention.manner() != ActorMention.Manner.CITY || placeAt(mention.span()).isEmpty()) {
        last.putIfAbsent(mention.actor(), mention.span());
      }
    }
    if (last.size() < 2) {
      return List.of();
    }
    List<Filler> fillers = new ArrayList<>();
    last.keySet().forEach(actor -> fillers.add(Filler.of(actor, head.span())));
    return fillers;
  }

  private static String plainPhrase(ParsedToken head, Tree tree) {
    StringBuilder phrase = new StringBuilder();
    for (ParsedToken token : tree.phrase(head)) {
      if (token.index() > head.index()) {
        break;
      }
      phrase.append(phrase.isEmpty() ? "" : " ").append(token.form().toLowerCase(Locale.ROOT));
    }
    return phrase.toString();
  }

  private List<Filler> pronoun(ParsedToken head, Tree tree) {
    if (!head.pos().startsWith("PRP")) {
      return List.of();
    }
    if (lexicon.isCue(head.form(), "PersonPronoun")) {
      return lastPerson(head).map(p -> List.of(Filler.of(p, head.span()))).orElse(List.of());
    }
    if (lexicon.isCue(head.form(), "Speaker")) {
      return speaker(head, tree);
    }
    if (lexicon.isCue(head.form(), "ThingPronoun")) {
      return firstActorOfSentenceBefore(head)
          .map(a -> List.of(Filler.of(a, head.span())))
          .orElse(List.of());
    }
    return List.of();
  }

  /**
   * "We will provide ..., said Jane Doe": the side of the one who says it, else of the person named
   * last.
   */
  private List<Filler> speaker(ParsedToken we, Tree tree) {
    for (ParsedToken verb : tree.tokens()) {
      if (tree.isVerb(verb) && lexicon.isCue(verb.lemma(), "Saying")) {
        for (ParsedToken subject : tree.subjects(verb)) {
          Optional<KnownPerson> person = personAt(subject);
          if (person.isPresent()) {
            return List.of(Filler.of(person.get(), we.span()));
          }
        }
      }
    }
    return lastPerson(we).map(p -> List.of(Filler.of(p, we.span()))).orElse(List.of());
  }

  private Optional<KnownPerson> lastPerson(ParsedToken pronoun) {
    KnownPerson last = null;
    int nearest = -1;
    for (KnownPerson person : people) {
      for (Span mention : person.mentions()) {
        if (mention.end() <= pronoun.span().start() && mention.end() > nearest) {
          nearest = mention.end();
          last = person;
        }
      }
    }
    boolean near = nearest >= 0 && pronoun.span().start() - nearest < 350;
    return near ? Optional.ofNullable(last) : Optional.empty();
  }

  private Optional<Actor> firstActorOfSentenceBefore(ParsedToken pronoun) {
    Span before = null;
    for (Span sentence : setting.sentences()) {
      if (sentence.end() <= pronoun.span().start()) {
        before = sentence;
      }
    }
    if (before == null || pronoun.span().start() - before.end() > 200) {
      return Optional.empty();
    }
    return setting.actorsIn(before).stream().findFirst().map(ActorMention::actor);
  }

  // --- a description

  /**
   * "the Japanese prime minister", "a US delegation", "leaders of Fiji and Tonga", "the people of
   * Somalia".
   */
  private List<Filler> described(ParsedToken head, Tree tree, int depth) {
    boolean office = officeOf(head, tree).isPresent();
    boolean arm =
        lexicon.isCue(head.lemma(), "StateWord") || lexicon.isCue(head.form(), "StateWord");
    Optional<Filler> apposed = apposition(head, tree, depth);
    if (apposed.isPresent()) {
      return List.of(apposed.get());
    }
    if (!office && !arm && !lexicon.isCue(head.lemma(), "Counterpart")) {
      return List.of();
    }
    List<Filler> found = new ArrayList<>();
    for (ParsedToken m : tree.modifiers(head)) {
      setting
          .actorAt(m.span().start())
          .ifPresent(a -> found.add(Filler.of(a.actor(), head.span())));
    }
    for (ParsedToken p : tree.possessors(head)) {
      behind(p, tree, depth + 1)
          .forEach(f -> f.actor().ifPresent(a -> found.add(Filler.of(a, head.span()))));
    }
    if (found.isEmpty()) {
      for (ParsedToken p : tree.behind(head, lexicon.cueWords("Belonging"))) {
        found.addAll(behind(p, tree, depth + 1));
      }
    }
    found.addAll(representatives(head, tree, depth));
    if (!office && found.isEmpty()) {
      return known(head, tree);
    }
    remembered.put(head.lemma(), distinct(found));
    if (office) {
      return holders(officeOf(head, tree).get(), found, head);
    }
    return distinct(found);
  }

  /**
   * "the delegation", "the country": whom the same word stood for before, or the country named
   * last.
   */
  private List<Filler> known(ParsedToken head, Tree tree) {
    boolean definite =
        tree.children(head, "det", "poss").stream()
            .anyMatch(c -> lexicon.isCue(c.form(), "Definite"));
    if (!definite) {
      return List.of();
    }
    if (lexicon.isCue(head.lemma(), "CountryWord")) {
      return setting
          .lastActorBefore(head.span().start(), Actor::isCountry)
          .filter(m -> head.span().start() - m.span().end() < 300)
          .map(m -> List.of(Filler.of(m.actor(), head.span())))
          .orElse(List.of());
    }
    return remembered.getOrDefault(head.lemma(), List.of());
  }

  private Optional<Filler> apposition(ParsedToken head, Tree tree, int depth) {
    return tree.children(head, "appos").stream()
        .flatMap(a -> behind(a, tree, depth + 1).stream())
        .filter(f -> f.person().isPresent())
        .findFirst();
  }

  private Optional<String> officeOf(ParsedToken head, Tree tree) {
    List<ParsedToken> phrase = tree.phrase(head);
    Span span = phrase.get(0).span().cover(head.span());
    List<Word> words = Words.in(setting.content(), span);
    return offices.in(words).stream()
        .filter(o -> words.get(o.to() - 1).span().overlaps(head.span()))
        .map(OfficeMention::office)
        .findFirst();
  }

  /** The people whom the article shows in that office, else the actors whom the holders serve. */
  private List<Filler> holders(String office, List<Filler> served, ParsedToken head) {
    if (served.isEmpty()) {
      List<KnownPerson> holders =
          people.stream()
              .filter(p -> p.office().map(office::equals).orElse(false) && !p.former())
              .filter(p -> p.introduced().start() < head.span().start())
              .toList();
      return holders.isEmpty() || head.pos().equals("NNS")
          ? List.of()
          : List.of(Filler.of(holders.get(holders.size() - 1), head.span()));
    }
    List<Filler> found = new ArrayList<>();
    for (Filler filler : served) {
      Optional<KnownPerson> holder =
          people.stream()
              .filter(p -> p.office().map(office::equals).orElse(false) && !p.former())
              .filter(p -> p.of().equals(filler.actor()))
              .findFirst();
      found.add(holder.map(p -> Filler.of(p, head.span())).orElse(filler));
    }
    return distinct(found);
  }

  private static List<Filler> distinct(List<Filler> fillers) {
    Map<String, Filler> distinct = new LinkedHashMap<>();
    for (Filler f : fillers) {
      distinct.putIfAbsent(
          f.actor().map(Actor::code).orElse("") + f.person().map(KnownPerson::name).orElse(""), f);
    }
    return List.copyOf(distinct.values());
  }
}
