package io.chancery.authority;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one spelling may mean: an actor, people, a place, several of them, or (a longer name that
 * merely contains a name) nothing at all. Filled while the tables are read, unchanged after.
 */
final class Name {
  final NameForm form;
  final List<Person> people = new ArrayList<>();
  @Nullable Actor actor;
  ActorMention.@Nullable Manner manner;
  @Nullable Place place;
  boolean settled;

  Name(NameForm form) {
    this.form = form;
  }

  /** A copy in capitals, as headlines and datelines print it. */
  Name inCapitals(String capitals) {
    Name copy = new Name(new NameForm(capitals, form.personal(), form.exact(), form.combining()));
    copy.people.addAll(people);
    copy.actor = actor;
    copy.manner = manner;
    copy.place = place;
    copy.settled = settled;
    return copy;
  }

  boolean isPersonAlone() {
    return !people.isEmpty() && actor == null && place == null;
  }
}
