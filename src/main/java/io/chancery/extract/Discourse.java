package io.chancery.extract;

import io.chancery.extract.Value.ActorValue;
import io.chancery.extract.Value.ConceptValue;
import io.chancery.extract.Value.DateValue;
import io.chancery.extract.Value.MoneyValue;
import io.chancery.extract.Value.TextValue;
import io.chancery.language.DateMention;
import io.chancery.language.PartialDate;
import io.chancery.ontology.Dip;
import io.chancery.ontology.Lexicon;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What follows for a draft from the drafts before it: "on the same day", ships that "the
 * assistance" holds, a ship given that is a grant in kind, an agreement with an amount that helps
 * one of its parties.
 */
final class Discourse {

  private static final int NEAR = 600;

  private final Lexicon lexicon;
  private final Setting setting;

  Discourse(Lexicon lexicon, Setting setting) {
    this.lexicon = lexicon;
    this.setting = setting;
  }

  /**
   * The drafts with what follows for them, and with the drafts that follow from them, in text
   * order.
   */
  List<Draft> applied(List<Draft> drafts) {
    List<Draft> dated = sameDay(drafts);
    List<Draft> all = new ArrayList<>();
    for (Draft draft : dated) {
      Optional<Draft> help = helpIn(draft);
      boolean inAid = draft.topClass().equals(Dip.VESSEL) && namesAid(draft.sentence(), dated);
      Draft complete = inAid ? shipOfAid(draft, all) : draft;
      all.add(complete);
      help.ifPresent(all::add);
      giftOf(complete).ifPresent(all::add);
    }
    return all;
  }

  // --- "on the same day"

  private List<Draft> sameDay(List<Draft> drafts) {
    List<Draft> dated = new ArrayList<>(drafts);
    for (Span sentence : setting.sentences()) {
      Optional<Span> phrase = sameDayIn(sentence);
      Optional<DateMention> day = phrase.flatMap(p -> dayBefore(p.start()));
      if (day.isPresent()) {
        Span stretch = new Span(day.get().span().start(), sentence.end());
        dated.replaceAll(
            d -> d.stated() && stretch.overlaps(d.sentence()) ? withDay(d, day.get()) : d);
      }
    }
    return dated;
  }

  private Optional<Span> sameDayIn(Span sentence) {
    String text = sentence.of(setting.content()).toLowerCase(Locale.ROOT);
    for (String words : lexicon.cueWords("SameDay")) {
      int at = text.indexOf(words);
      if (at >= 0) {
        return Optional.of(new Span(sentence.start() + at, sentence.start() + at + words.length()));
      }
    }
    return Optional.empty();
  }

  private Optional<DateMention> dayBefore(int offset) {
    return setting.dates().stream()
        .filter(d -> d.span().end() <= offset && offset - d.span().end() < 2 * NEAR)
        .filter(d -> d.date().day().isPresent())
        .reduce((a, b) -> b);
  }

  private static Draft withDay(Draft draft, DateMention day) {
    if (draft.first(Dip.DATE).isPresent() || !draft.standing().isReal()) {
      return draft;
    }
    PartialDate date = day.date();
    List<Slot> slots = new ArrayList<>(draft.slots());
    slots.add(new Slot(Dip.DATE, new DateValue(date), day.span()));
    slots.add(new Slot(Dip.DATE_BASIS, new TextValue("the same day: " + day.basis()), day.span()));
    return draft.with(slots);
  }

  // --- ships and grants

  /** Whether the sentence points back to aid: "the aid", "this assistance". */
  private static boolean namesAid(Span sentence, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(
            d -> d.topClass().equals(Dip.GRANT) && d.definite() && d.sentence().equals(sentence));
  }

  /**
   * "The aid includes the provision of patrol vessels": giver and receiver are those of the aid
   * before.
   */
  private static Draft shipOfAid(Draft ship, List<Draft> before) {
    boolean handed = ship.stated() && isOneOf(ship, "promised", "transferred");
    boolean unknown = ship.first(Dip.PROVIDER).isEmpty() && ship.first(Dip.RECEIVER).isEmpty();
    if (!handed || !unknown) {
      return ship;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft aid = before.get(i);
      boolean near = ship.sentence().start() - aid.sentence().end() < NEAR;
      boolean whole = aid.first(Dip.DONOR).isPresent() && aid.first(Dip.RECIPIENT).isPresent();
      if (near && whole && aid.topClass().equals(Dip.GRANT)) {
        List<Slot> slots = new ArrayList<>(ship.slots());
        slots.removeIf(s -> s.property().equals(Dip.OPERATOR));
        aid.all(Dip.DONOR).forEach(s -> slots.add(new Slot(Dip.PROVIDER, s.value(), s.span())));
        aid.all(Dip.RECIPIENT).forEach(s -> slots.add(new Slot(Dip.RECEIVER, s.value(), s.span())));
        return ship.with(slots);
      }
    }
    return ship;
  }

  /** A ship given for nothing is a grant in kind. */
  private Optional<Draft> giftOf(Draft ship) {
    boolean given =
        ship.topClass().equals(Dip.VESSEL)
            && ship.gift()
            && ship.first(Dip.PROVIDER).isPresent()
            && ship.first(Dip.RECEIVER).isPresent()
            && isOneOf(ship, "promised", "transferred");
    if (!given) {
      return Optional.empty();
    }
    List<Slot> slots = new ArrayList<>();
    ship.all(Dip.PROVIDER).forEach(s -> slots.add(new Slot(Dip.DONOR, s.value(), s.span())));
    ship.all(Dip.RECEIVER).forEach(s -> slots.add(new Slot(Dip.RECIPIENT, s.value(), s.span())));
    ship.all(Dip.DATE).forEach(slots::add);
    ship.first(Dip.VESSEL_TYPE)
        .ifPresent(s -> slots.add(new Slot(Dip.PURPOSE, s.value(), s.span())));
    ship.first(Dip.STATUS)
        .map(Slot::value)
        .map(v -> v instanceof ConceptValue c ? c.iri() : "")
        .flatMap(lexicon::giftStatus)
        .ifPresent(s -> slots.add(new Slot(Dip.STATUS, new ConceptValue(s), ship.trigger())));
    slots.add(new Slot(Dip.TOPIC, new ConceptValue(Dip.TOPICS + "maritime"), ship.trigger()));
    return Optional.of(grant(Dip.NAMESPACE + "InKindAid", slots, ship, "a ship that is given"));
  }

  private static boolean isOneOf(Draft draft, String... statuses) {
    for (String status : statuses) {
      Value wanted = new ConceptValue(Dip.STATUSES + status);
      if (draft.all(Dip.STATUS).anyMatch(s -> s.value().equals(wanted))) {
        return true;
      }
    }
    return false;
  }

  /** "A and B signed an agreement worth X to improve B's ports": A helps B with X. */
  private Optional<Draft> helpIn(Draft agreement) {
    List<Slot> parties = agreement.all(Dip.PARTY).toList();
    boolean fits =
        agreement.topClass().equals(Dip.AGREEMENT)
            && agreement.standing().isReal()
            && parties.size() == 2
            && agreement.first(Dip.AMOUNT).isPresent();
    if (!fits) {
      return Optional.empty();
    }
    int afterAmount = agreement.first(Dip.AMOUNT).orElseThrow().span().end();
    Optional<Value> helped =
        setting.actorsIn(agreement.sentence()).stream()
            .filter(m -> m.span().start() > afterAmount && m.span().start() < afterAmount + 60)
            .<Value>map(m -> new ActorValue(m.actor()))
            .filter(v -> parties.stream().anyMatch(p -> p.value().equals(v)))
            .findFirst();
    if (helped.isEmpty()) {
      return Optional.empty();
    }
    List<Slot> slots = new ArrayList<>();
    for (Slot party : parties) {
      String role = party.value().equals(helped.get()) ? Dip.RECIPIENT : Dip.DONOR;
      slots.add(new Slot(role, party.value(), party.span()));
    }
    agreement.slots().stream()
        .filter(
            s ->
                s.value() instanceof MoneyValue
                    || s.property().equals(Dip.TOPIC)
                    || s.property().equals(Dip.DATE))
        .forEach(slots::add);
    slots.add(
        new Slot(Dip.STATUS, new ConceptValue(Dip.STATUSES + "pledged"), agreement.trigger()));
    return Optional.of(
        grant(
            Dip.NAMESPACE + "Aid",
            slots,
            agreement,
            "an agreement with an amount that helps a party"));
  }

  private static Draft grant(String type, List<Slot> slots, Draft source, String reason) {
    return new Draft(
        type,
        Dip.GRANT,
        slots,
        source.sentence(),
        source.trigger(),
        false,
        source.standing(),
        true,
        false,
        false,
        reason);
  }
}
