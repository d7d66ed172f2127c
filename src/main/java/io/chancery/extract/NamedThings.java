package io.chancery.extract;

import io.chancery.authority.ActorMention;
import io.chancery.language.ParsedToken;
import io.chancery.ontology.LexicalEntry;
import io.chancery.ontology.LexicalEntry.PartOfSpeech;
import io.chancery.ontology.Lexicon;
import io.chancery.ontology.Sense;
import io.chancery.ontology.Sense.Trait;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds proper names that say by their last word, or by the word after them, what they name:
 * initiatives ("Belt and Road Initiative", "the African Lion exercise") and ships by prefix ("HMAS
 * Adelaide").
 */
final class NamedThings {

  private static final Set<String> MARKS = Set.of("\"", "“", "”", "'", "‘", "’", "``", "''");

  private final Lexicon lexicon;
  private final Setting setting;
  private final ProperNames names;
  private final List<KnownPerson> people;

  NamedThings(Lexicon lexicon, Setting setting, List<KnownPerson> people) {
    this.lexicon = lexicon;
    this.setting = setting;
    this.names = new ProperNames(lexicon, setting);
    this.people = people;
  }

  List<Trigger> in(Tree tree) {
    List<Trigger> found = new ArrayList<>();
    for (ParsedToken token : tree.tokens()) {
      boolean inside = found.stream().anyMatch(t -> t.span().overlaps(token.span()));
      if (!inside) {
        initiative(token, tree).or(() -> ship(token, tree)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Trigger> initiative(ParsedToken token, Tree tree) {
    for (LexicalEntry entry : entries(token)) {
      for (Sense sense : entry.senses()) {
        if (sense.is(Trait.NAME_HEAD)) {
          Optional<Span> span =
              Character.isUpperCase(token.form().codePointAt(0))
                  ? names.around(token, tree)
                  : nameBefore(token, tree);
          Optional<Span> good = span.filter(s -> isNew(s, sense));
          if (good.isPresent()) {
            return good.map(s -> trigger(entry, sense, s, token, tree));
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<LexicalEntry> entries(ParsedToken token) {
    List<LexicalEntry> entries = new ArrayList<>(lexicon.word(token.lemma()));
    String form = token.form().toLowerCase(Locale.ROOT);
    if (!form.equals(token.lemma())) {
      entries.addAll(lexicon.word(form));
    }
    return entries;
  }

  /** "the Zero Emission Asia Community initiative", "the 'Blue Pacific' strategy". */
  private Optional<Span> nameBefore(ParsedToken head, Tree tree) {
    int at = head.index() - 1;
    while (at >= 0 && MARKS.contains(tree.tokens().get(at).form())) {
      at--;
    }
    if (at < 0
        || !Character.isUpperCase(tree.tokens().get(at).form().codePointAt(0))
        || !tree.isUnder(tree.tokens().get(at), head)) {
      return Optional.empty();
    }
    return names.around(tree.tokens().get(at), tree);
  }

  /**
   * Whether the name is neither an actor nor a person, and not made of an actor and one common
   * word.
   */
  private boolean isNew(Span span, Sense sense) {
    for (ActorMention actor : setting.actors()) {
      if (actor.span().overlaps(span)
          && actor.manner() != ActorMention.Manner.DEMONYM
          && (actor.span().contains(span)
              || (!actor.actor().isCountry() && actor.span().length() * 2 > span.length()))) {
        return false;
      }
    }
    boolean person =
        people.stream().anyMatch(p -> p.mentions().stream().anyMatch(m -> m.overlaps(span)));
    return !person && (!sense.is(Trait.WEAK) || wordsBeyondActors(span) >= 2);
  }

  private long wordsBeyondActors(Span span) {
    return Words.in(setting.content(), span).stream()
        .filter(Words.Word::isCapitalised)
        .filter(w -> setting.actorAt(w.span().start()).isEmpty())
        .count();
  }

  private Trigger trigger(
      LexicalEntry entry, Sense sense, Span span, ParsedToken token, Tree tree) {
    ParsedToken head = tree.headOf(span.cover(token.span())).orElse(token);
    return new Trigger(
        entry.form(),
        PartOfSpeech.NOUN,
        List.of(sense),
        head,
        span,
        Optional.of(span.of(setting.content())));
  }

  private Optional<Trigger> ship(ParsedToken token, Tree tree) {
    boolean prefix =
        lexicon.word(token.form()).stream()
            .anyMatch(e -> e.cues().contains("ShipPrefix") && e.form().equals(token.form()));
    if (!prefix) {
      return Optional.empty();
    }
    int to = token.index() + 1;
    while (to < tree.tokens().size()
        && to - token.index() < 5
        && isShipWord(tree.tokens().get(to))) {
      to++;
    }
    if (to == token.index() + 1) {
      return Optional.empty();
    }
    Span span = token.span().cover(tree.tokens().get(to - 1).span());
    ParsedToken head = tree.headOf(span).orElse(token);
    return lexicon.entries().stream()
        .filter(e -> e.cues().contains("ShipName"))
        .findFirst()
        .map(
            e ->
                new Trigger(
                    e.form(),
                    PartOfSpeech.NOUN,
                    e.senses(),
                    head,
                    span,
                    Optional.of(span.of(setting.content()))));
  }

  private static boolean isShipWord(ParsedToken token) {
    return (Character.isUpperCase(token.form().codePointAt(0)) || token.form().equals("-"))
        && !token.pos().equals("DT");
  }
}
