package io.chancery.extract;

import io.chancery.authority.PlaceMention;
import io.chancery.extract.Value.DateValue;
import io.chancery.extract.Value.PlaceValue;
import io.chancery.extract.Value.TextValue;
import io.chancery.language.DateMention;
import io.chancery.language.ParsedToken;
import io.chancery.ontology.Dip;
import io.chancery.ontology.Lexicon;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds when and where a draft's event was or will be, from the dates and places that its own
 * clause holds.
 */
final class Circumstances {

  private final Lexicon lexicon;
  private final Setting setting;

  Circumstances(Lexicon lexicon, Setting setting) {
    this.lexicon = lexicon;
    this.setting = setting;
  }

  /** The draft with its date and place, where its sentence gives them. */
  Draft added(Draft draft, Tree tree) {
    Optional<ParsedToken> anchor = tree.headOf(draft.trigger());
    if (anchor.isEmpty()) {
      return draft;
    }
    List<Slot> slots = new ArrayList<>(draft.slots());
    if (draft.first(Dip.DATE).isEmpty()) {
      date(anchor.get(), tree).ifPresent(d -> addDate(d, slots));
    }
    if (draft.first(Dip.PLACE).isEmpty()) {
      place(anchor.get(), tree).ifPresent(slots::add);
    }
    return draft.with(slots);
  }

  private static void addDate(DateMention date, List<Slot> slots) {
    slots.add(new Slot(Dip.DATE, new DateValue(date.date()), date.span()));
    slots.add(new Slot(Dip.DATE_BASIS, new TextValue(date.basis()), date.span()));
  }

  /** The date nearest to the word in the tree that no other clause holds. */
  private Optional<DateMention> date(ParsedToken anchor, Tree tree) {
    DateMention best = null;
    int distance = Integer.MAX_VALUE;
    for (DateMention date : setting.dates()) {
      if (!tree.sentence().span().contains(date.span())) {
        continue;
      }
      Optional<ParsedToken> head = tree.headOf(date.span());
      if (head.isPresent()) {
        int steps = distance(head.get(), anchor, tree);
        if (steps >= 0 && steps < distance) {
          best = date;
          distance = steps;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How far a word is from the anchor: steps up to the anchor, or up to the verb that the anchor
   * hangs on; -1 where a verb of another clause lies between.
   */
  private int distance(ParsedToken word, ParsedToken anchor, Tree tree) {
    int direct = tree.stepsUp(word, anchor);
    if (direct >= 0) {
      return clausesBetween(word, anchor, tree) == 0 ? direct : -1;
    }
    Optional<ParsedToken> verb = tree.clauseOf(anchor);
    for (int level = 0; level < 4 && verb.isPresent(); level++) {
      int steps = tree.stepsUp(word, verb.get());
      if (steps >= 0) {
        boolean own = clausesBetween(word, verb.get(), tree) == 0;
        return own && (level == 0 || !lexicon.isCue(verb.get().lemma(), "Saying"))
            ? steps + 3 + 4 * level
            : -1;
      }
      verb = tree.clauseAbove(verb.get());
    }
    return -1;
  }

  private static int clausesBetween(ParsedToken word, ParsedToken above, Tree tree) {
    int clauses = 0;
    Optional<ParsedToken> at = tree.parent(word);
    while (at.isPresent() && at.get().index() != above.index()) {
      if (tree.isVerb(at.get())) {
        clauses++;
      }
      at = tree.parent(at.get());
    }
    return clauses;
  }

  private Optional<Slot> place(ParsedToken anchor, Tree tree) {
    PlaceMention best = null;
    int distance = Integer.MAX_VALUE;
    for (PlaceMention place : setting.places()) {
      if (!tree.sentence().span().contains(place.span())) {
        continue;
      }
      Optional<ParsedToken> head = tree.headOf(place.span());
      if (head.isPresent() && isLocation(head.get(), tree)) {
        int steps = distance(head.get(), anchor, tree) * 2 + (place.settled() ? 0 : 1);
        if (steps >= 0 && steps < distance) {
          best = place;
          distance = steps;
        }
      }
    }
    return Optional.ofNullable(best)
        .map(p -> new Slot(Dip.PLACE, new PlaceValue(p.place()), p.span()));
  }

  private boolean isLocation(ParsedToken place, Tree tree) {
    if (place.label().equals("appos")) {
      return tree.parent(place).map(p -> isLocation(p, tree)).orElse(false);
    }
    return place.label().equals("pobj")
        && tree.parent(place).map(p -> lexicon.isCue(p.lemma(), "PlaceMarker")).orElse(false);
  }

  /** Whether the place stands in the sentence as a location. */
  boolean isLocation(Span place, Tree tree) {
    return tree.headOf(place).map(h -> isLocation(h, tree)).orElse(false);
  }
}
