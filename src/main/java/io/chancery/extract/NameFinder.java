package io.chancery.extract;

import io.chancery.authority.PersonMention;
import io.chancery.extract.Words.Word;
import io.chancery.ontology.Lexicon;
import io.chancery.text.Span;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds where a person's name begins and ends among capitalised words. */
final class NameFinder {

  private static final int MAX_WORDS = 5;
  private static final Set<String> CALENDAR = calendar();

  private final Lexicon lexicon;
  private final Setting setting;

  NameFinder(Lexicon lexicon, Setting setting) {
    this.lexicon = lexicon;
    this.setting = setting;
  }

  /**
   * A name among the words of a sentence.
   *
   * @param from index of its first word
   * @param to index after its last word
   * @param span its place in the content
   */
  record Name(int from, int to, Span span) {

    int length() {
      return to - from;
    }
  }

  /** The name that begins at the word, honorifics before it skipped. */
  Optional<Name> startingAt(List<Word> words, int at) {
    int from = at;
    while (from < words.size() && isHonorific(words.get(from))) {
      from++;
      if (from < words.size() && words.get(from).form().equals(".")) {
        from++;
      }
    }
    if (from >= words.size()) {
      return Optional.empty();
    }
    Optional<Name> listed = listedAt(words, from);
    if (listed.isPresent()) {
      return listed;
    }
    int to = from;
    while (to < words.size() && to - from < MAX_WORDS && continues(words, from, to)) {
      to++;
      if (words.get(to - 1).possessive()) {
        break;
      }
    }
    while (to > from && isParticle(words.get(to - 1)) && !words.get(to - 1).isCapitalised()) {
      to--;
    }
    return to > from ? Optional.of(name(words, from, to)) : Optional.empty();
  }

  /** The name that ends before the word. */
  Optional<Name> endingBefore(List<Word> words, int at) {
    int from = at;
    while (from > 0 && at - from < MAX_WORDS && continuesBack(words, from - 1, at)) {
      from--;
    }
    while (from < at && isParticle(words.get(from)) && !words.get(from).isCapitalised()) {
      from++;
    }
    return from < at ? Optional.of(name(words, from, at)) : Optional.empty();
  }

  private Optional<Name> listedAt(List<Word> words, int from) {
    int start = words.get(from).span().start();
    for (PersonMention mention : setting.listedPeople()) {
      if (mention.span().start() == start) {
        int to = from;
        while (to < words.size() && words.get(to).span().start() < mention.span().end()) {
          to++;
        }
        return Optional.of(new Name(from, to, mention.span()));
      }
    }
    return Optional.empty();
  }

  private boolean continues(List<Word> words, int from, int at) {
    Word word = words.get(at);
    if (at > from && isParticle(word)) {
      return word.isCapitalised() || (at + 1 < words.size() && isNameWord(words.get(at + 1)));
    }
    return isNameWord(word)
        && !(at > from && startsActor(word))
        && !(at == from && startsActor(word));
  }

  private boolean continuesBack(List<Word> words, int at, int end) {
    Word word = words.get(at);
    if (isParticle(word) && at + 1 < end) {
      return true;
    }
    return isNameWord(word) && !startsActor(word) && !word.possessive();
  }

  boolean isNameWord(Word word) {
    return word.isCapitalised()
        && !word.isMark()
        && !CALENDAR.contains(word.lower())
        && !isHonorific(word)
        && !lexicon.isCue(word.form(), "Office")
        && !lexicon.isCue(word.form(), "Determiner")
        && !lexicon.isCue(word.form(), "TitleJoint")
        && !lexicon.isCue(word.form(), "StateWord")
        && !lexicon.isCue(word.form(), "PersonPronoun");
  }

  private boolean startsActor(Word word) {
    return setting.actorAt(word.span().start()).isPresent();
  }

  private boolean isHonorific(Word word) {
    return lexicon.isCue(word.form(), "Honorific");
  }

  private boolean isParticle(Word word) {
    return lexicon.isCue(word.form(), "NameParticle");
  }

  private static Name name(List<Word> words, int from, int to) {
    return new Name(
        from, to, new Span(words.get(from).span().start(), words.get(to - 1).span().end()));
  }

  private static Set<String> calendar() {
    Set<String> names = new HashSet<>();
    for (Month month : Month.values()) {
      names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(names);
  }
}
