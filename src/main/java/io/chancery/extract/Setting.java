package io.chancery.extract;

import io.chancery.article.Article;
import io.chancery.authority.Actor;
import io.chancery.authority.ActorMention;
import io.chancery.authority.PersonMention;
import io.chancery.authority.PlaceMention;
import io.chancery.language.DateMention;
import io.chancery.language.MoneyMention;
import io.chancery.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An article with all the names, dates and amounts that stand in it, before any fact is looked for.
 * All lists are in text order.
 *
 * @param article the article
 * @param content its content, which all spans count in
 * @param sentences the sentences that may state something
 * @param actors every name of an actor
 * @param listedPeople every full name of a listed person
 * @param places every name of a place
 * @param dates every date
 * @param money every amount
 * @param home the country of the outlet, where its name or address tells
 * @param official whether the outlet is an arm of that country's state
 */
record Setting(
    Article article,
    String content,
    List<Span> sentences,
    List<ActorMention> actors,
    List<PersonMention> listedPeople,
    List<PlaceMention> places,
    List<DateMention> dates,
    List<MoneyMention> money,
    Optional<Actor> home,
    boolean official) {

  List<ActorMention> actorsIn(Span place) {
    return actors.stream().filter(a -> place.contains(a.span())).toList();
  }

  Optional<ActorMention> actorAt(int offset) {
    int low = 0;
    int high = actors.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (actors.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < actors.size() && actors.get(low).span().start() <= offset
        ? Optional.of(actors.get(low))
        : Optional.empty();
  }

  /** The last actor named before the place that fits. */
  Optional<ActorMention> lastActorBefore(int offset, Predicate<Actor> fits) {
    ActorMention last = null;
    for (ActorMention mention : actors) {
      if (mention.span().end() > offset) {
        break;
      }
      if (fits.test(mention.actor())) {
        last = mention;
      }
    }
    return Optional.ofNullable(last);
  }

  Optional<Span> sentenceAt(Span place) {
    return sentences.stream().filter(s -> s.overlaps(place)).findFirst();
  }
}
