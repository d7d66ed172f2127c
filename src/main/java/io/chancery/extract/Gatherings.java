package io.chancery.extract;

import io.chancery.authority.Actor;
import io.chancery.ontology.Dip;
import java.util.List;

/** Says of what kind a meeting is whose word does not tell. */
final class Gatherings {

  private Gatherings() {}

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
