package io.chancery.extract;

import io.chancery.extract.Value.ActorValue;
import io.chancery.extract.Value.PlaceValue;
import io.chancery.ontology.Dip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes one visit a stop out of a journey ("will fly to Kenya and Uganda"). */
final class Journeys {

  private Journeys() {}

  static List<Draft> split(Draft draft) {
    List<Slot> stops = draft.all(Dip.PLACE).toList();
    if (stops.size() < 2) {
      return List.of(draft);
    }
    if (!draft.topClass().equals(Dip.MEETING)) {
      List<Slot> slots = new ArrayList<>(draft.slots());
      slots.removeAll(stops.subList(1, stops.size()));
      return List.of(draft.with(slots));
    }
    Set<Value> hosts = new HashSet<>();
    stops.forEach(s -> hosts.addAll(hostsOf(s)));
    List<Draft> visits = new ArrayList<>();
    for (Slot stop : stops) {
      List<Slot> slots = new ArrayList<>();
      for (Slot slot : draft.slots()) {
        boolean otherHost = hosts.contains(slot.value()) && !hostsOf(stop).contains(slot.value());
        boolean otherStop = slot.property().equals(Dip.PLACE) && !slot.equals(stop);
        if (!otherHost && !otherStop) {
          slots.add(slot);
        }
      }
      visits.add(draft.with(slots));
    }
    return visits;
  }

  private static List<Value> hostsOf(Slot stop) {
    return stop.value() instanceof PlaceValue p
        ? p.place().country().stream().<Value>map(ActorValue::new).toList()
        : List.of();
  }
}
