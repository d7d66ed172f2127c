package io.chancery.authority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is who: looks up actors, people and office-holders, and finds their names in texts.
 *
 * <p>Immutable and thread-safe. Finding is one pass over the text in which the longest name wins,
 * whatever it names; a name inside a longer one is not found ("China" in "South China Sea", in
 * "South China Morning Post").
 */
public final class Authority {

  private static final Comparator<Tenure> BY_START =
      Comparator.comparing((Tenure tenure) -> tenure.from().orElse(LocalDate.MIN))
          .thenComparing(tenure -> tenure.holder().id())
          .thenComparing(Tenure::office);

  private final ImmutableMap<String, Actor> actors;
  private final ImmutableMap<String, Person> people;
  private final ImmutableListMultimap<String, Tenure> byHolder;
  private final ImmutableListMultimap<Post, Tenure> byPost;
  private final NameFinder finder;

  /** An office of one actor. */
  private record Post(String office, String code) {}

  private Authority(AuthorityLoader loader) {
    actors = ImmutableMap.copyOf(loader.actors);
    people = ImmutableMap.copyOf(loader.people);
    List<Tenure> tenures = ImmutableList.sortedCopyOf(BY_START, loader.tenures);
    ImmutableListMultimap.Builder<String, Tenure> holders = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<Post, Tenure> posts = ImmutableListMultimap.builder();
    for (Tenure tenure : tenures) {
      holders.put(tenure.holder().id(), tenure);
      posts.put(new Post(tenure.office(), tenure.of().code()), tenure);
    }
    byHolder = holders.build();
    byPost = posts.build();
    finder = loader.finder();
  }

  /**
   * Reads {@code countries.tsv}, {@code bodies.tsv}, {@code organs.tsv}, {@code places.tsv}, {@code
   * not-actors.tsv} and, where they exist, {@code people.tsv} and {@code tenures.tsv}.
   *
   * @throws BrokenTableException if a row is wrong; the message gives file, line and remedy
   * @throws IOException if a table cannot be read
   */
  public static Authority load(Path directory) throws IOException {
    AuthorityLoader loader = new AuthorityLoader(directory);
    loader.read();
    return new Authority(loader);
  }

  /** The actor with this code, as reports print it: {@code JP}, {@code ASEAN}. */
  public Optional<Actor> actor(String code) {
    return Optional.ofNullable(actors.get(code));
  }

  /** All actors, by code. */
  public Collection<Actor> actors() {
    return actors.values();
  }

  /** All people, by id. */
  public Collection<Person> people() {
    return people.values();
  }

  public Optional<Person> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  /** The names of actors in a text, in order, none overlapping another. */
  public List<ActorMention> actorsIn(CharSequence text) {
    ImmutableList.Builder<ActorMention> mentions = ImmutableList.builder();
    for (NameFinder.Found found : finder.find(text)) {
      Actor actor = found.name().actor;
      ActorMention.Manner manner = found.name().manner;
      if (actor != null && manner != null) {
        mentions.add(new ActorMention(found.span(), actor, manner));
      }
    }
    return mentions.build();
  }

  /**
   * The full names and aliases of listed people in a text, in order. Where two people share a name
   * there is one mention for each, over the same span, by id.
   */
  public List<PersonMention> peopleIn(CharSequence text) {
    ImmutableList.Builder<PersonMention> mentions = ImmutableList.builder();
    for (NameFinder.Found found : finder.find(text)) {
      for (Person person : found.name().people) {
        mentions.add(new PersonMention(found.span(), person));
      }
    }
    return mentions.build();
  }

  /** The cities, countries and regions that a text names, in order, none overlapping another. */
  public List<PlaceMention> placesIn(CharSequence text) {
    ImmutableList.Builder<PlaceMention> mentions = ImmutableList.builder();
    for (NameFinder.Found found : finder.find(text)) {
      Place place = found.name().place;
      if (place != null) {
        mentions.add(new PlaceMention(found.span(), place, found.name().settled));
      }
    }
    return mentions.build();
  }

  /** The offices of a person, by first day; those without one first. */
  public List<Tenure> tenuresOf(Person person) {
    return byHolder.get(person.id());
  }

  /**
   * Who held an office on a day. Tenures without a known first day do not count, since nobody knows
   * whether they had begun; on the day of a handover the new holder counts.
   *
   * @param office short lower-case title as in {@code tenures.tsv}: {@code prime minister}
   */
  public Optional<Tenure> holder(String office, Actor of, LocalDate day) {
    Tenure latest = null;
    for (Tenure tenure : byPost.get(new Post(office, of.code()))) {
      if (tenure.from().isPresent() && tenure.covers(day)) {
        latest = tenure;
      }
    }
    return Optional.ofNullable(latest);
  }
}
