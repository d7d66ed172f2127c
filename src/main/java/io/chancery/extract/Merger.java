package io.chancery.extract;

import io.chancery.extract.Value.DateValue;
import io.chancery.extract.Value.MoneyValue;
import io.chancery.extract.Value.PlaceValue;
import io.chancery.extract.Value.TextValue;
import io.chancery.ontology.Dip;
import io.chancery.ontology.Ontology;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts together the drafts of one article that tell of the same thing. */
final class Merger {

  private static final int MAX_EVIDENCE = 2;
  private static final int MAX_TO_MEETING = 400;

  /** The properties of which a record has one value at the most. */
  static final Set<String> SINGLE =
      Set.of(
          Dip.NAME,
          Dip.DATE,
          Dip.DATE_BASIS,
          Dip.PLACE,
          Dip.AMOUNT,
          Dip.EQUIVALENT_AMOUNT,
          Dip.STATUS,
          Dip.VESSEL_TYPE,
          Dip.QUANTITY,
          Dip.PURPOSE,
          Dip.PROGRAMME,
          Dip.KIND);

  private final Ontology ontology;
  private final Acceptance acceptance;

  Merger(Ontology ontology, Acceptance acceptance) {
    this.ontology = ontology;
    this.acceptance = acceptance;
  }

  /** A record in the making: its draft so far and the sentences that tell it. */
  static final class Group {
    private Draft draft;
    private final List<Span> sentences = new ArrayList<>();

    Group(Draft draft) {
      this.draft = draft;
      sentences.add(draft.sentence());
    }

    Draft draft() {
      return draft;
    }

    List<Span> evidence() {
      Set<Span> distinct = new LinkedHashSet<>(sentences);
      return distinct.stream().limit(MAX_EVIDENCE).sorted().toList();
    }
  }

  /**
   * The records of the article.
   *
   * @param drafts in text order
   * @return one group a record, in text order; drafts that could stand nowhere are left out
   */
  List<Group> merge(List<Draft> drafts) {
    List<Group> groups = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean whole = acceptance.objection(draft).isEmpty();
      Optional<Group> same = home(draft, whole, groups);
      if (same.isPresent()) {
        join(same.get(), draft);
      } else if (whole) {
        groups.add(new Group(draft));
      } else {
        attend(draft, groups);
      }
    }
    return groups;
  }

  private Optional<Group> home(Draft draft, boolean whole, List<Group> groups) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      Group group = groups.get(i);
      boolean sameClass = group.draft.topClass().equals(draft.topClass());
      if (sameClass && (whole ? same(group.draft, draft) : pointsBack(draft, group.draft))) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /**
   * "the agreement", with what little it says, goes to the last record that it does not contradict.
   */
  private boolean pointsBack(Draft mention, Draft record) {
    boolean near = mention.sentence().start() - record.sentence().end() < 1500;
    return mention.definite()
        && near
        && kindFamily(mention).equals(kindFamily(record))
        && rolesAgree(record, mention)
        && singlesAgree(record, mention)
        && statusesAgree(record, mention);
  }

  /**
   * "is expected to attend the meeting": who is still to come joins the meeting told of before;
   * where that one has been held, the planned attendance is a record of its own.
   */
  private void attend(Draft mention, List<Group> groups) {
    boolean coming =
        mention.topClass().equals(Dip.MEETING)
            && mention.definite()
            && mention.stated()
            && !mention.standing().isReal()
            && mention.first(Dip.PARTICIPANT).isPresent();
    for (int i = groups.size() - 1; i >= 0 && coming; i--) {
      Group group = groups.get(i);
      Draft record = group.draft;
      boolean near = mention.sentence().start() - record.sentence().end() < MAX_TO_MEETING;
      if (near && record.topClass().equals(Dip.MEETING)) {
        if (record.standing().isReal()) {
          groups.add(new Group(attendance(mention, record)));
        } else {
          join(group, mention);
        }
        return;
      }
    }
  }

  private static Draft attendance(Draft mention, Draft record) {
    List<Slot> slots = new ArrayList<>(mention.slots());
    record.slots().stream()
        .filter(s -> s.property().equals(Dip.PARTICIPANT) || s.property().equals(Dip.NAME))
        .filter(s -> slots.stream().noneMatch(k -> k.value().equals(s.value())))
        .forEach(slots::add);
    return mention.with(slots);
  }

  private boolean same(Draft a, Draft b) {
    return switch (a.topClass()) {
      case Dip.INITIATIVE -> sameName(a, b);
      case Dip.VESSEL -> sameVessel(a, b);
      case Dip.GRANT -> sameGrant(a, b);
      case Dip.AGREEMENT -> sameAgreement(a, b);
      default -> sameMeeting(a, b);
    };
  }

  private boolean sameVessel(Draft a, Draft b) {
    if (a.first(Dip.NAME).isPresent() && b.first(Dip.NAME).isPresent()) {
      return sameName(a, b);
    }
    return !a.first(Dip.NAME).isPresent()
        && !b.first(Dip.NAME).isPresent()
        && a.first(Dip.VESSEL_TYPE)
            .map(Slot::value)
            .equals(b.first(Dip.VESSEL_TYPE).map(Slot::value))
        && rolesAgree(a, b)
        && singlesAgree(a, b);
  }

  private boolean sameGrant(Draft a, Draft b) {
    boolean bothPaid = a.first(Dip.AMOUNT).isPresent() && b.first(Dip.AMOUNT).isPresent();
    if (bothPaid) {
      return a.first(Dip.AMOUNT).map(Merger::amount).equals(b.first(Dip.AMOUNT).map(Merger::amount))
          && rolesAgree(a, b);
    }
    return rolesAgree(a, b)
        && singlesAgree(a, b)
        && shareRole(a, b)
        && (b.definite() || statusesAgree(a, b));
  }

  private static Object amount(Slot slot) {
    return slot.value() instanceof MoneyValue m
        ? m.money().currency() + m.money().value().stripTrailingZeros().toPlainString()
        : slot;
  }

  private boolean sameAgreement(Draft a, Draft b) {
    if (a.first(Dip.NAME).isPresent() && b.first(Dip.NAME).isPresent()) {
      return sameName(a, b);
    }
    return kindFamily(a).equals(kindFamily(b))
        && values(a, Dip.PARTY).equals(values(b, Dip.PARTY))
        && singlesAgree(a, b)
        && statusesAgree(a, b)
        && topicsAgree(a, b);
  }

  private static boolean topicsAgree(Draft a, Draft b) {
    Set<Value> left = values(a, Dip.TOPIC);
    Set<Value> right = values(b, Dip.TOPIC);
    return b.definite()
        || left.isEmpty()
        || right.isEmpty()
        || left.stream().anyMatch(right::contains);
  }

  private boolean sameMeeting(Draft a, Draft b) {
    if (a.first(Dip.NAME).isPresent() && b.first(Dip.NAME).isPresent()) {
      return sameName(a, b) && singlesAgree(a, b);
    }
    Set<Value> left = values(a, Dip.PARTICIPANT);
    Set<Value> right = values(b, Dip.PARTICIPANT);
    boolean people = peopleAgree(a, b);
    return (left.containsAll(right) || right.containsAll(left))
        && people
        && singlesAgree(a, b)
        && statusesAgree(a, b);
  }

  private static boolean peopleAgree(Draft a, Draft b) {
    Set<Value> left = values(a, Dip.ATTENDEE);
    Set<Value> right = values(b, Dip.ATTENDEE);
    return left.isEmpty() || right.isEmpty() || left.containsAll(right) || right.containsAll(left);
  }

  // --- what must not differ

  /**
   * The class below the top that decides what can be one: a ceasefire and a trade deal never are.
   */
  private String kindFamily(Draft draft) {
    String kind = ontology.kindOf(draft.type()).orElse("");
    boolean plain =
        draft.type().equals(draft.topClass()) || ontology.isA(draft.type(), draft.topClass());
    return plain && draft.topClass().equals(Dip.AGREEMENT) ? family(kind) : draft.topClass();
  }

  private String family(String kind) {
    String word = ontology.notation(kind).orElse(kind);
    return ontology.notation(Dip.KINDS + "ceasefire").map(word::equals).orElse(false)
            || ontology.notation(Dip.KINDS + "resolution").map(word::equals).orElse(false)
            || ontology.notation(Dip.KINDS + "joint-statement").map(word::equals).orElse(false)
        ? word
        : "";
  }

  private static boolean rolesAgree(Draft a, Draft b) {
    for (String role : Acceptance.rolesOf(a.topClass())) {
      Set<Value> left = values(a, role);
      Set<Value> right = values(b, role);
      boolean agree =
          left.isEmpty() || right.isEmpty() || left.containsAll(right) || right.containsAll(left);
      if (!agree) {
        return false;
      }
    }
    return true;
  }

  private static boolean shareRole(Draft a, Draft b) {
    return Acceptance.rolesOf(a.topClass()).stream()
        .anyMatch(r -> values(a, r).stream().anyMatch(values(b, r)::contains));
  }

  private static boolean singlesAgree(Draft a, Draft b) {
    return datesAgree(a, b) && placesAgree(a, b) && amountsAgree(a, b);
  }

  private static boolean datesAgree(Draft a, Draft b) {
    Optional<Slot> left = a.first(Dip.DATE);
    Optional<Slot> right = b.first(Dip.DATE);
    if (left.isEmpty() || right.isEmpty()) {
      return true;
    }
    return left.get().value() instanceof DateValue l
        && right.get().value() instanceof DateValue r
        && l.date().agreesWith(r.date());
  }

  private static boolean placesAgree(Draft a, Draft b) {
    Optional<Slot> left = a.first(Dip.PLACE);
    Optional<Slot> right = b.first(Dip.PLACE);
    if (left.isEmpty() || right.isEmpty() || left.get().value().equals(right.get().value())) {
      return true;
    }
    return left.get().value() instanceof PlaceValue l
        && right.get().value() instanceof PlaceValue r
        && l.place().country().equals(r.place().country())
        && (isCountry(l) || isCountry(r));
  }

  private static boolean isCountry(PlaceValue place) {
    return place.place().country().map(c -> c.name().equals(place.place().name())).orElse(false);
  }

  private static boolean amountsAgree(Draft a, Draft b) {
    Optional<Slot> left = a.first(Dip.AMOUNT);
    Optional<Slot> right = b.first(Dip.AMOUNT);
    return left.isEmpty() || right.isEmpty() || amount(left.get()).equals(amount(right.get()));
  }

  private static boolean statusesAgree(Draft a, Draft b) {
    Optional<Slot> left = a.first(Dip.STATUS);
    Optional<Slot> right = b.first(Dip.STATUS);
    boolean bothReal = a.standing().isReal() == b.standing().isReal();
    return !b.stated()
        || !a.stated()
        || bothReal
        || left.map(Slot::value).equals(right.map(Slot::value));
  }

  private static boolean sameName(Draft a, Draft b) {
    Set<String> left = nameWords(a);
    Set<String> right = nameWords(b);
    return !left.isEmpty()
        && !right.isEmpty()
        && (left.containsAll(right) || right.containsAll(left));
  }

  private static Set<String> nameWords(Draft draft) {
    Set<String> words = new HashSet<>();
    draft
        .first(Dip.NAME)
        .ifPresent(
            s -> {
              if (s.value() instanceof TextValue t) {
                for (String word :
                    t.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
                  if (word.length() > 2) {
                    words.add(word);
                  }
                }
              }
            });
    return words;
  }

  private static Set<Value> values(Draft draft, String property) {
    Set<Value> values = new LinkedHashSet<>();
    draft.all(property).map(Slot::value).forEach(values::add);
    return values;
  }

  // --- one out of two

  private void join(Group group, Draft more) {
    Draft record = group.draft;
    List<Slot> slots = new ArrayList<>(record.slots());
    boolean statusFromMore = !record.stated() && more.stated();
    for (Slot slot : more.slots()) {
      boolean known =
          slots.stream()
              .anyMatch(
                  s -> s.property().equals(slot.property()) && s.value().equals(slot.value()));
      boolean taken = SINGLE.contains(slot.property()) && record.first(slot.property()).isPresent();
      boolean finer =
          slot.property().equals(Dip.DATE)
              && taken
              && isFiner(slot, record.first(Dip.DATE).orElseThrow());
      boolean status = slot.property().equals(Dip.STATUS) && statusFromMore;
      if (finer || status) {
        slots.removeIf(s -> s.property().equals(slot.property()));
        slots.add(slot);
      } else if (!known && !taken && !slot.property().equals(Dip.TOPIC)) {
        slots.add(slot);
      }
    }
    boolean narrower =
        ontology.isA(more.type(), record.type())
            || (ontology.isA(more.type(), Dip.NAMESPACE + "Summit")
                && record.topClass().equals(Dip.MEETING));
    group.draft =
        new Draft(
            narrower ? more.type() : record.type(),
            record.topClass(),
            slots,
            record.sentence(),
            record.trigger(),
            record.definite(),
            statusFromMore ? more.standing() : record.standing(),
            record.stated() || more.stated(),
            record.weak() && more.weak(),
            record.gift() || more.gift(),
            record.reason());
    if (more.stated() || group.sentences.size() < MAX_EVIDENCE) {
      group.sentences.add(more.sentence());
    }
  }

  private static boolean isFiner(Slot a, Slot b) {
    return a.value() instanceof DateValue x
        && b.value() instanceof DateValue y
        && x.date().toString().length() > y.date().toString().length();
  }
}
