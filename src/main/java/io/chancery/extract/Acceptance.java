package io.chancery.extract;

import io.chancery.authority.Actor;
import io.chancery.extract.Value.ActorValue;
import io.chancery.ontology.Dip;
import io.chancery.ontology.Ontology;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether a draft has what a record of its class cannot do without. Nearness is never
 * enough: the roles must have been filled through grammar.
 */
final class Acceptance {

  private final Ontology ontology;

  Acceptance(Ontology ontology) {
    this.ontology = ontology;
  }

  /** Why the draft is no record, in words for a reader; empty where it is one. */
  Optional<String> objection(Draft draft) {
    boolean backed =
        draft.topClass().equals(Dip.INITIATIVE)
            && count(draft, Dip.FOUNDER) + count(draft, Dip.MEMBER) > 0;
    if (draft.weak() && !draft.stated() && !backed) {
      return Optional.of("the word alone does not denote a record, and nothing is done with it");
    }
    return switch (draft.topClass()) {
      case Dip.AGREEMENT -> agreement(draft);
      case Dip.GRANT -> grant(draft);
      case Dip.VESSEL -> vessel(draft);
      case Dip.INITIATIVE -> initiative(draft);
      case Dip.MEETING -> meeting(draft);
      default -> Optional.of("no rule for the class " + draft.type());
    };
  }

  private static long count(Draft draft, String property) {
    return draft.all(property).map(Slot::value).distinct().count();
  }

  private static Optional<String> agreement(Draft draft) {
    long parties = count(draft, Dip.PARTY);
    boolean named = draft.first(Dip.NAME).isPresent();
    if (parties >= 2 || (named && parties >= 1)) {
      return Optional.empty();
    }
    return Optional.of(parties == 0 ? "no party is named" : "only one party is named");
  }

  private static Optional<String> grant(Draft draft) {
    boolean donor = count(draft, Dip.DONOR) > 0;
    boolean recipient = count(draft, Dip.RECIPIENT) > 0;
    boolean amount = draft.first(Dip.AMOUNT).isPresent();
    if ((donor && recipient) || (amount && (donor || recipient))) {
      return Optional.empty();
    }
    return Optional.of(
        donor
            ? "no recipient and no amount"
            : recipient ? "no donor and no amount" : "no donor and no recipient");
  }

  private static Optional<String> vessel(Draft draft) {
    boolean actor =
        count(draft, Dip.OPERATOR) + count(draft, Dip.PROVIDER) + count(draft, Dip.RECEIVER) > 0;
    boolean named = draft.first(Dip.NAME).isPresent();
    if (named || (actor && draft.stated())) {
      return Optional.empty();
    }
    return Optional.of(actor ? "nothing happens to the ship" : "no state stands with the ship");
  }

  private static Optional<String> initiative(Draft draft) {
    return draft.first(Dip.NAME).isPresent()
        ? Optional.empty()
        : Optional.of("the initiative has no name");
  }

  private Optional<String> meeting(Draft draft) {
    long actors = count(draft, Dip.PARTICIPANT);
    boolean named = draft.first(Dip.NAME).isPresent();
    boolean body = draft.all(Dip.PARTICIPANT).anyMatch(s -> isBody(s.value()));
    boolean gathering =
        ontology.isA(draft.type(), Dip.NAMESPACE + "Summit")
            || ontology.isA(draft.type(), Dip.NAMESPACE + "Conference");
    if (actors >= 2 || (gathering && (named || body))) {
      return Optional.empty();
    }
    return Optional.of(actors == 0 ? "no participant is named" : "only one side is named");
  }

  private static boolean isBody(Value value) {
    return value instanceof ActorValue a
        && (a.actor().kind() == Actor.Kind.BODY || a.actor().kind() == Actor.Kind.BLOC);
  }

  static List<String> rolesOf(String topClass) {
    return switch (topClass) {
      case Dip.AGREEMENT -> List.of(Dip.PARTY);
      case Dip.GRANT -> List.of(Dip.DONOR, Dip.RECIPIENT);
      case Dip.VESSEL -> List.of(Dip.OPERATOR, Dip.PROVIDER, Dip.RECEIVER);
      case Dip.MEETING -> List.of(Dip.PARTICIPANT);
      default -> List.of(Dip.FOUNDER, Dip.MEMBER);
    };
  }
}
