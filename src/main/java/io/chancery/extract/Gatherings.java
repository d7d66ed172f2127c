package io.chancery.extract;

import io.chancery.authority.Actor;
import io.chancery.extract.Value.ActorValue;
import io.chancery.extract.Value.PlaceValue;
import io.chancery.extract.Value.TextValue;
import io.chancery.ontology.Dip;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of what kind a meeting is whose word does not tell. */
final class Gatherings {

  private static final int MAX_NAME = 80;
  private static final int MAX_GAP = 2;

  private Gatherings() {}

  /** A summit whose word follows a body's name bears that name: "G20 summit". */
  static Draft named(Draft draft, Setting setting) {
    if (!draft.topClass().equals(Dip.MEETING)) {
      return draft;
    }
    for (Slot slot : draft.all(Dip.PARTICIPANT).toList()) {
      Span name = slot.span().cover(draft.trigger());
      boolean body =
          slot.value() instanceof ActorValue a
              && !a.actor().isCountry()
              && setting.actorAt(slot.span().start()).isPresent()
              && slot.span().end() < draft.trigger().start()
              && draft.trigger().start() - slot.span().end() <= MAX_GAP;
      if (body && name.length() < MAX_NAME && name.of(setting.content()).indexOf(',') < 0) {
        List<Slot> slots = new ArrayList<>(draft.slots());
        slots.add(new Slot(Dip.NAME, new TextValue(name.of(setting.content())), name));
        return draft.with(slots);
      }
    }
    return draft;
  }

  /** The state that a lone visitor meets in: "President Doe attends a meeting in Tokyo". */
  static Optional<Slot> host(Draft draft) {
    List<Actor> actors = FrameReader.actors(draft.all(Dip.PARTICIPANT).toList());
    boolean lone =
        draft.topClass().equals(Dip.MEETING)
            && actors.size() == 1
            && actors.get(0).isCountry()
            && draft.stated()
            && draft.first(Dip.ATTENDEE).isPresent()
            && draft.first(Dip.NAME).isEmpty();
    if (!lone) {
      return Optional.empty();
    }
    return draft
        .first(Dip.PLACE)
        .map(Slot::value)
        .flatMap(v -> v instanceof PlaceValue p ? p.place().country() : Optional.empty())
        .filter(c -> !c.equals(actors.get(0)))
        .map(c -> new Slot(Dip.PARTICIPANT, new ActorValue(c), draft.trigger()));
  }

  /** Two states meet bilaterally; three or more, or a body, hold a conference. */
  static String kindOf(Draft draft) {
    if (!draft.type().equals(Dip.MEETING)) {
      return draft.type();
    }
    List<Actor> actors = FrameReader.actors(draft.all(Dip.PARTICIPANT).toList());
    boolean many = actors.size() > 2 || actors.stream().anyMatch(a -> !a.isCountry());
    return Dip.NAMESPACE + (many ? "Conference" : "BilateralMeeting");
  }
}
