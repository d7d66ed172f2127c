package io.chancery.authority;

import io.chancery.authority.ActorMention.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Collects the spellings of the tables. A spelling may mean an actor, a place and people at once,
 * but never two actors: the second claim is refused.
 */
final class NameBook {
  private static final int SHORTEST_IN_CAPITALS = 4;

  private final NameTrie trie = new NameTrie();
  private final List<Name> names = new ArrayList<>();

  /**
   * Returns the actor that already has this spelling, if it is another one; null when all is well.
   */
  @Nullable Actor addActor(String cell, Actor actor, Manner manner) {
    Name name = nameOf(cell);
    if (name.actor == null) {
      name.actor = actor;
      name.manner = manner;
      return null;
    }
    return name.actor.equals(actor) ? null : name.actor;
  }

  /** Adds a location; the more settled reading of a spelling wins (Singapore is a city too). */
  void addPlace(String cell, Place place, boolean settled) {
    Name name = nameOf(cell);
    if (name.place == null || (settled && !name.settled)) {
      name.place = place;
      name.settled = settled;
    }
  }

  void addPerson(String cell, Person person) {
    Name name = nameOf(cell);
    if (!name.people.contains(person)) {
      name.people.add(person);
    }
  }

  void addMeaningless(String cell) {
    nameOf(cell);
  }

  private Name nameOf(String cell) {
    NameForm form = NameForm.parse(cell);
    Name known = trie.find(form.text());
    if (known != null) {
      return known;
    }
    Name name = new Name(form);
    trie.add(name);
    names.add(name);
    return name;
  }

  /** The finished tree; adds the spellings in capitals that headlines and datelines use. */
  NameTrie finish() {
    for (Name name : List.copyOf(names)) {
      String capitals = name.form.text().toUpperCase(Locale.ROOT);
      boolean safe = !name.form.exact() && shortestWord(capitals) >= SHORTEST_IN_CAPITALS;
      if ((safe || capitals.indexOf(' ') > 0) && trie.find(capitals) == null) {
        trie.add(name.inCapitals(capitals));
      }
    }
    trie.freeze();
    return trie;
  }

  private static int shortestWord(String text) {
    Words words = Words.of(text, new Vocabulary());
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < words.count(); i++) {
      shortest = Math.min(shortest, words.end(i) - words.start(i));
    }
    return shortest;
  }
}
