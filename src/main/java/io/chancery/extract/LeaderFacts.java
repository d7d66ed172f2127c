package io.chancery.extract;

import io.chancery.extract.Value.ActorValue;
import io.chancery.extract.Value.FlagValue;
import io.chancery.extract.Value.PersonValue;
import io.chancery.extract.Value.TextValue;
import io.chancery.ontology.Dip;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the people of an article into facts: who holds which office of whom. */
final class LeaderFacts {

  private LeaderFacts() {}

  static Optional<Fact> of(KnownPerson person, Setting setting) {
    Optional<Span> sentence = setting.sentenceAt(person.introduced());
    if (sentence.isEmpty() || (person.office().isEmpty() && person.id().isEmpty())) {
      return Optional.empty();
    }
    List<Slot> slots = new ArrayList<>();
    Span span = person.introduced();
    slots.add(new Slot(Dip.HOLDER, new PersonValue(person.id(), person.name()), span));
    slots.add(new Slot(Dip.NAME, new TextValue(person.name()), span));
    person.office().ifPresent(o -> slots.add(new Slot(Dip.OFFICE, new TextValue(o), span)));
    person.of().ifPresent(a -> slots.add(new Slot(Dip.OFFICE_OF, new ActorValue(a), span)));
    slots.add(new Slot(Dip.FORMER, new FlagValue(person.former()), span));
    String reason =
        person.office().map(o -> "the title \"" + o + "\"").orElse("the authority tables");
    return Optional.of(new Fact(Dip.TENURE, slots, List.of(sentence.get()), reason));
  }
}
