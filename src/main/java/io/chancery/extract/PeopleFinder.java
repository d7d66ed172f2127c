package io.chancery.extract;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.chancery.authority.Actor;
import io.chancery.authority.Authority;
import io.chancery.authority.Person;
import io.chancery.authority.PersonMention;
import io.chancery.authority.Tenure;
import io.chancery.extract.NameFinder.Name;
import io.chancery.extract.Words.Word;
import io.chancery.ontology.Lexicon;
import io.chancery.text.Span;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the people in public office whom an article names: by a title beside a name ("Prime
 * Minister Jane Doe", "Jane Doe, the envoy"), by the authority tables, and by the surname once the
 * full name is known.
 */
final class PeopleFinder {

  private static final int MAX_GAP = 6;
  private static final int MAX_TITLE = 18;

  private final Lexicon lexicon;
  private final Authority authority;
  private final OfficeFinder offices;
  private final ImmutableListMultimap<String, Person> byFamily;

  PeopleFinder(Lexicon lexicon, Authority authority) {
    this.lexicon = lexicon;
    this.authority = authority;
    this.offices = new OfficeFinder(lexicon);
    this.byFamily = Multimaps.index(authority.people(), p -> plain(p.family()));
  }

  /** One place where a name stands, with what is said of it there. */
  private record Sighting(
      Span span,
      String name,
      Optional<String> office,
      Optional<Actor> of,
      boolean former,
      Optional<Person> listed) {}

  List<KnownPerson> in(Setting setting, Parses parses) {
    NameFinder names = new NameFinder(lexicon, setting);
    List<Sighting> sightings = new ArrayList<>();
    for (Span sentence : setting.sentences()) {
      List<Word> words = Words.in(setting.content(), sentence);
      List<Span> runs = offices.in(words).isEmpty() ? List.of() : parses.peopleIn(sentence);
      for (Sighting sighting : titled(words, names, setting, runs)) {
        isPerson(sighting, sentence, parses).ifPresent(sightings::add);
      }
    }
    for (PersonMention mention : setting.listedPeople()) {
      boolean inSentence = setting.sentenceAt(mention.span()).isPresent();
      if (inSentence && sightings.stream().noneMatch(s -> s.span().overlaps(mention.span()))) {
        sightings.add(listedSighting(mention, setting));
      }
    }
    sightings.sort(Comparator.comparing(Sighting::span));
    return merge(sightings, setting);
  }

  /**
   * A name that no table lists must look like a person's to the parser, which may also know better
   * where it begins.
   */
  private static Optional<Sighting> isPerson(Sighting sighting, Span sentence, Parses parses) {
    if (sighting.listed().isPresent()) {
      return Optional.of(sighting);
    }
    return parses.peopleIn(sentence).stream()
        .filter(p -> p.overlaps(sighting.span()))
        .findFirst()
        .map(p -> sighting);
  }

  private Sighting listedSighting(PersonMention mention, Setting setting) {
    return new Sighting(
        mention.span(),
        mention.span().of(setting.content()),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.of(mention.person()));
  }

  // --- a title beside a name

  private List<Sighting> titled(
      List<Word> words, NameFinder names, Setting setting, List<Span> runs) {
    List<Sighting> found = new ArrayList<>();
    List<OfficeMention> titles = offices.in(words);
    for (int t = 0; t < titles.size(); t++) {
      OfficeMention title = titles.get(t);
      Optional<Name> name = nameAfter(words, title, runs, names);
      if (name.isEmpty()) {
        name = nameBefore(words, title, names, setting);
      }
      if (name.isPresent() && !isPrivate(words, title, name.get(), setting)) {
        found.add(sighting(words, title, name.get(), setting));
        found.addAll(coordinated(words, title, name.get(), names, setting));
      }
    }
    counterparts(words, names, setting, found);
    return found;
  }

  private Optional<Name> nameAfter(
      List<Word> words, OfficeMention title, List<Span> runs, NameFinder names) {
    int at = title.to();
    if (at >= words.size()) {
      return Optional.empty();
    }
    if (words.get(at - 1).possessive()) {
      return Optional.empty();
    }
    boolean abbreviated = words.get(at).form().equals(".") && at + 1 < words.size();
    Optional<Name> direct = names.startingAt(words, abbreviated ? at + 1 : at);
    Optional<Name> good = direct.filter(n -> looksLikePerson(n.span(), runs));
    return good.or(() -> longTitle(words, at, runs, names))
        .or(() -> apposedName(words, at, names))
        .or(() -> direct);
  }

  private static boolean looksLikePerson(Span name, List<Span> runs) {
    return runs.stream().anyMatch(r -> r.overlaps(name));
  }

  /** "minister for the Pacific Jane Doe": the name after the words that widen the title. */
  private Optional<Name> longTitle(List<Word> words, int at, List<Span> runs, NameFinder names) {
    if (!lexicon.isCue(words.get(at).form(), "TitleJoint")) {
      return Optional.empty();
    }
    int limit = Math.min(words.size(), at + MAX_TITLE);
    for (int i = at; i < limit && belongsToTitle(words.get(i)); i++) {
      Word word = words.get(i);
      Optional<Span> run = runs.stream().filter(r -> r.start() == word.span().start()).findFirst();
      if (run.isPresent()) {
        return names.startingAt(words, i).map(n -> within(n, run.get(), words));
      }
    }
    return Optional.empty();
  }

  private static Name within(Name name, Span run, List<Word> words) {
    int to = name.from() + 1;
    while (to < name.to() && words.get(to).span().start() < run.end()) {
      to++;
    }
    Span span = new Span(name.span().start(), words.get(to - 1).span().end());
    return new Name(name.from(), to, span);
  }

  private boolean belongsToTitle(Word word) {
    return word.isCapitalised()
        || word.form().equals(",")
        || lexicon.isCue(word.form(), "TitleJoint")
        || lexicon.isCue(word.form(), "Honorific");
  }

  /** "Vietnam's foreign minister, Jane Doe, said". */
  private static Optional<Name> apposedName(List<Word> words, int at, NameFinder names) {
    int comma = at;
    for (int i = at; i < Math.min(words.size(), at + MAX_GAP); i++) {
      if (words.get(i).form().equals(",")) {
        comma = i;
        break;
      }
    }
    if (comma >= words.size() || !words.get(comma).form().equals(",")) {
      return Optional.empty();
    }
    return names
        .startingAt(words, comma + 1)
        .filter(n -> n.length() >= 2 && n.length() <= 4)
        .filter(n -> n.to() < words.size() && words.get(n.to()).isMark());
  }

  /** "Jane Doe, the envoy": the name before the comma. */
  private Optional<Name> nameBefore(
      List<Word> words, OfficeMention title, NameFinder names, Setting setting) {
    int at = title.from() - 1;
    int steps = 0;
    while (at > 0 && steps < MAX_GAP && !words.get(at).form().equals(",")) {
      if (words.get(at).isMark() && !words.get(at).form().equals("&")) {
        return Optional.empty();
      }
      at--;
      steps++;
    }
    if (at <= 0 || !words.get(at).form().equals(",")) {
      return Optional.empty();
    }
    boolean titleIsVerbal = steps > 0 && !qualifies(words, at + 1, title.from(), setting);
    return titleIsVerbal
        ? Optional.empty()
        : names.endingBefore(words, at).filter(n -> n.length() >= 2 && n.length() <= 4);
  }

  private boolean qualifies(List<Word> words, int from, int to, Setting setting) {
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      boolean fits =
          word.isCapitalised()
              || lexicon.isCue(word.form(), "Determiner")
              || lexicon.isCue(word.form(), "Former")
              || lexicon.isCue(word.form(), "StateWord")
              || setting.actorAt(word.span().start()).isPresent()
              || i == to - 1;
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** "Presidents Jane Doe and John Roe": the names joined to the first share its title. */
  private List<Sighting> coordinated(
      List<Word> words, OfficeMention title, Name first, NameFinder names, Setting setting) {
    boolean plural = words.get(title.to() - 1).lower().endsWith("s") && first.from() == title.to();
    if (!plural || title.office().endsWith("s")) {
      return List.of();
    }
    List<Sighting> found = new ArrayList<>();
    int at = first.to();
    while (at + 1 < words.size()
        && (words.get(at).isMark() || words.get(at).lower().equals("and"))) {
      Optional<Name> next = names.startingAt(words, at + 1);
      if (next.isEmpty() || next.get().from() != at + 1) {
        break;
      }
      found.add(sighting(words, title, next.get(), setting));
      at = next.get().to();
    }
    return found;
  }

  private boolean isPrivate(List<Word> words, OfficeMention title, Name name, Setting setting) {
    boolean employed =
        title.from() > 0
            && name.from() >= title.to()
            && lexicon.isCue(title.office(), "AlsoPrivate")
            && isEmployer(words.get(title.from() - 1), setting);
    if (employed) {
      return true;
    }
    int from = Math.max(0, Math.min(title.from(), name.from()) - 2);
    int to = Math.min(words.size(), Math.max(title.to(), name.from()));
    for (int i = from; i < to; i++) {
      if (lexicon.isCue(words.get(i).form(), "PrivateRole")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A capitalised word before "president" or "director" that is no state and no body is a company
   * or club.
   */
  private boolean isEmployer(Word before, Setting setting) {
    return before.isCapitalised()
        && !before.possessive()
        && setting.actorAt(before.span().start()).isEmpty()
        && !lexicon.isCue(before.form(), "Office")
        && !lexicon.isCue(before.form(), "Former")
        && !lexicon.isCue(before.form(), "StateWord")
        && !lexicon.isCue(before.form(), "Determiner")
        && !lexicon.isCue(before.form(), "TitleJoint");
  }

  private Sighting sighting(List<Word> words, OfficeMention title, Name name, Setting setting) {
    boolean former = title.from() > 0 && isFormer(words, title.from());
    return new Sighting(
        name.span(),
        name.span().of(setting.content()),
        Optional.of(title.office()),
        served(words, title, name, setting),
        former,
        listed(name.span(), setting));
  }

  private boolean isFormer(List<Word> words, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      String form = words.get(i).lower();
      if (lexicon.isCue(form, "Former") || form.startsWith("ex-") || form.startsWith("then-")) {
        return true;
      }
    }
    return words.get(at).lower().startsWith("then-");
  }

  private static Optional<Person> listed(Span name, Setting setting) {
    return setting.listedPeople().stream()
        .filter(m -> m.span().overlaps(name))
        .map(PersonMention::person)
        .findFirst();
  }

  /**
   * Whom the office serves: a name before it, "of X" after it, or a country in brackets after the
   * name.
   */
  private Optional<Actor> served(
      List<Word> words, OfficeMention title, Name name, Setting setting) {
    int from = Math.max(0, title.from() - MAX_GAP);
    for (int i = title.from() - 1; i >= from; i--) {
      Word word = words.get(i);
      Optional<Actor> actor = setting.actorAt(word.span().start()).map(m -> m.actor());
      if (actor.isPresent()) {
        return actor;
      }
      if (word.isMark() && !word.form().equals("&") && !word.form().equals("-")) {
        break;
      }
    }
    if (!lexicon.isCue(title.office(), "SentOffice")) {
      for (int i = title.to(); i < Math.min(words.size(), title.to() + MAX_GAP + 3); i++) {
        if (i == name.from() || (words.get(i).isMark() && !words.get(i).form().equals(","))) {
          break;
        }
        Optional<Actor> actor = setting.actorAt(words.get(i).span().start()).map(m -> m.actor());
        if (actor.isPresent() && i > title.to() - 1 && joined(words, title.to(), i)) {
          return actor;
        }
      }
    }
    return bracketed(words, name, setting);
  }

  private boolean joined(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.isCue(words.get(i).form(), "TitleJoint")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Actor> bracketed(List<Word> words, Name name, Setting setting) {
    boolean opens = name.to() + 1 < words.size() && words.get(name.to()).form().equals("(");
    return opens
        ? setting.actorAt(words.get(name.to() + 1).span().start()).map(m -> m.actor())
        : Optional.empty();
  }

  /** "his Chinese counterpart Jane Doe": the office of the person named before. */
  private void counterparts(
      List<Word> words, NameFinder names, Setting setting, List<Sighting> found) {
    for (int i = 0; i < words.size(); i++) {
      if (!lexicon.isCue(words.get(i).form(), "Counterpart")) {
        continue;
      }
      int comma = i + 1 < words.size() && words.get(i + 1).form().equals(",") ? 1 : 0;
      Optional<Name> name = names.startingAt(words, i + 1 + comma);
      Optional<Actor> of =
          i > 0
              ? setting.actorAt(words.get(i - 1).span().start()).map(m -> m.actor())
              : Optional.empty();
      int place = words.get(i).span().start();
      Optional<String> office =
          found.stream()
              .filter(s -> s.span().end() <= place)
              .reduce((a, b) -> b)
              .flatMap(Sighting::office);
      if (name.isPresent() && of.isPresent()) {
        Span span = name.get().span();
        found.add(
            new Sighting(
                span, span.of(setting.content()), office, of, false, listed(span, setting)));
      }
    }
  }

  // --- one person out of several sightings

  private List<KnownPerson> merge(List<Sighting> sightings, Setting setting) {
    Map<String, List<Sighting>> people = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      people.computeIfAbsent(keyOf(sighting, people), k -> new ArrayList<>()).add(sighting);
    }
    List<KnownPerson> known = new ArrayList<>();
    for (List<Sighting> group : people.values()) {
      person(group, setting).ifPresent(known::add);
    }
    known.addAll(bareSurnames(known, new NameFinder(lexicon, setting), setting));
    known.sort(Comparator.comparing((KnownPerson p) -> p.mentions().get(0)));
    return known;
  }

  private static String keyOf(Sighting sighting, Map<String, List<Sighting>> people) {
    String family = plain(familyOf(sighting));
    for (Map.Entry<String, List<Sighting>> group : people.entrySet()) {
      for (Sighting other : group.getValue()) {
        if (samePerson(sighting, other)) {
          return group.getKey();
        }
      }
    }
    return family + "/" + plain(sighting.name()) + "/" + people.size();
  }

  private static boolean samePerson(Sighting a, Sighting b) {
    if (a.listed().isPresent() && b.listed().isPresent()) {
      return a.listed().get().id().equals(b.listed().get().id());
    }
    List<String> left = List.of(plain(a.name()).split(" ", -1));
    List<String> right = List.of(plain(b.name()).split(" ", -1));
    boolean contained = left.containsAll(right) || right.containsAll(left);
    boolean sameFamily = plain(familyOf(a)).equals(plain(familyOf(b)));
    boolean single = left.size() == 1 || right.size() == 1;
    return single ? sameFamily || contained : contained;
  }

  private static String familyOf(Sighting sighting) {
    return sighting.listed().map(Person::family).orElseGet(() -> lastWord(sighting.name()));
  }

  private static String lastWord(String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
    while (words.size() > 1
        && words.get(words.size() - 1).matches("(?i)jr\\.?|sr\\.?|junior|[IVX]+")) {
      words.remove(words.size() - 1);
    }
    return words.get(words.size() - 1);
  }

  private Optional<KnownPerson> person(List<Sighting> group, Setting setting) {
    Sighting fullest =
        group.stream()
            .max(
                Comparator.comparingInt((Sighting s) -> s.name().split(" ", -1).length)
                    .thenComparing(s -> -s.span().start()))
            .orElseThrow();
    Optional<Person> listed =
        group.stream()
            .flatMap(s -> s.listed().stream())
            .findFirst()
            .or(() -> byOffice(group, setting));
    Optional<Sighting> titled = group.stream().filter(s -> s.office().isPresent()).findFirst();
    Optional<Actor> of =
        group.stream()
            .flatMap(s -> s.of().stream())
            .findFirst()
            .or(() -> listed.flatMap(p -> servedBy(p, setting)))
            .or(() -> titled.flatMap(s -> context(s, setting)));
    Optional<String> office =
        titled.flatMap(Sighting::office).or(() -> listed.flatMap(p -> officeSaid(p, setting)));
    if (titled.isEmpty() && listed.isEmpty()) {
      return Optional.empty();
    }
    String family = listed.map(Person::family).orElseGet(() -> lastWord(fullest.name()));
    boolean former =
        titled.map(Sighting::former).orElse(false)
            || listed.map(p -> isPast(p, setting)).orElse(false);
    return Optional.of(
        new KnownPerson(
            listed.map(Person::id),
            fullest.name(),
            family,
            office,
            of,
            former,
            titled.orElse(fullest).span(),
            mentions(family, fullest.name(), group, setting)));
  }

  /** A listed person of that surname, office and country: "President Doe" without a first name. */
  private Optional<Person> byOffice(List<Sighting> group, Setting setting) {
    for (Sighting s : group) {
      Optional<Actor> of = s.of();
      if (of.isPresent()) {
        for (Person person : byFamily.get(plain(lastWord(s.name())))) {
          if (plain(person.name()).contains(plain(s.name()))
              && authority.tenuresOf(person).stream().anyMatch(t -> t.of().equals(of.get()))) {
            return Optional.of(person);
          }
        }
      }
    }
    boolean single = group.stream().allMatch(s -> !s.name().contains(" "));
    return single ? bySurname(group.get(0).name(), setting) : Optional.empty();
  }

  private Optional<Actor> context(Sighting sighting, Setting setting) {
    if (setting.official()) {
      return setting.home();
    }
    return setting
        .lastActorBefore(sighting.span().start(), Actor::isCountry)
        .filter(m -> sighting.span().start() - m.span().end() < 400)
        .map(m -> m.actor())
        .or(setting::home);
  }

  private Optional<Actor> servedBy(Person person, Setting setting) {
    return tenure(person, setting).map(Tenure::of);
  }

  /** The tenure on the day of publication, else the last one before it, else the first. */
  private Optional<Tenure> tenure(Person person, Setting setting) {
    List<Tenure> tenures = authority.tenuresOf(person);
    Optional<LocalDate> day = setting.article().source().published();
    return tenures.stream()
        .filter(t -> day.map(t::covers).orElse(true))
        .findFirst()
        .or(() -> tenures.stream().reduce((a, b) -> b));
  }

  private boolean isPast(Person person, Setting setting) {
    Optional<LocalDate> day = setting.article().source().published();
    List<Tenure> tenures = authority.tenuresOf(person);
    return day.isPresent()
        && !tenures.isEmpty()
        && tenures.stream().allMatch(t -> t.to().map(day.get()::isAfter).orElse(false));
  }

  /** The office in the tables, where the article uses its words. */
  private Optional<String> officeSaid(Person person, Setting setting) {
    String content = setting.content().toLowerCase(Locale.ROOT);
    return tenure(person, setting).map(Tenure::office).filter(content::contains);
  }

  private List<Span> mentions(
      String family, String fullest, List<Sighting> group, Setting setting) {
    List<Span> places = new ArrayList<>();
    group.forEach(s -> places.add(s.span()));
    for (String form : List.of(fullest, family)) {
      for (Span place : occurrences(form, setting.content())) {
        if (places.stream().noneMatch(place::overlaps)) {
          places.add(place);
        }
      }
    }
    places.sort(Comparator.naturalOrder());
    return places;
  }

  private static List<Span> occurrences(String form, String content) {
    List<Span> places = new ArrayList<>();
    for (int i = content.indexOf(form); i >= 0; i = content.indexOf(form, i + form.length())) {
      int end = i + form.length();
      boolean starts = i == 0 || !Character.isLetterOrDigit(content.charAt(i - 1));
      boolean ends = end == content.length() || !Character.isLetterOrDigit(content.charAt(end));
      if (starts && ends) {
        places.add(new Span(i, end));
      }
    }
    return places;
  }

  /**
   * A surname that one listed person alone can mean: in office, and of a country that the article
   * names.
   */
  private List<KnownPerson> bareSurnames(
      List<KnownPerson> known, NameFinder names, Setting setting) {
    Map<String, KnownPerson> found = new LinkedHashMap<>();
    for (Span sentence : setting.sentences()) {
      List<Word> words = Words.in(setting.content(), sentence);
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        boolean inRun =
            (i > 0 && words.get(i - 1).isCapitalised() && i > 1)
                || (i + 1 < words.size() && words.get(i + 1).isCapitalised() && !word.possessive());
        if (!names.isNameWord(word)
            || inRun
            || word.form().length() < 3
            || found.containsKey(word.form())
            || setting.actorAt(word.span().start()).isPresent()
            || known.stream()
                .anyMatch(
                    p ->
                        p.mentions().contains(word.span())
                            || plain(p.family()).equals(plain(word.form())))) {
          continue;
        }
        bySurname(word.form(), setting)
            .ifPresent(p -> found.put(word.form(), bare(p, word, setting)));
      }
    }
    return List.copyOf(found.values());
  }

  private KnownPerson bare(Person person, Word word, Setting setting) {
    return new KnownPerson(
        Optional.of(person.id()),
        word.form(),
        person.family(),
        officeSaid(person, setting),
        servedBy(person, setting),
        isPast(person, setting),
        word.span(),
        occurrences(word.form(), setting.content()));
  }

  private Optional<Person> bySurname(String family, Setting setting) {
    Optional<LocalDate> day = setting.article().source().published();
    List<Person> fitting = new ArrayList<>();
    for (Person person : byFamily.get(plain(family))) {
      if (person.family().equals(family)
          && authority.tenuresOf(person).stream()
              .anyMatch(
                  t ->
                      day.map(t::covers).orElse(true)
                          && setting.actors().stream().anyMatch(m -> m.actor().equals(t.of())))) {
        fitting.add(person);
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replace("(", "")
        .replace(")", "")
        .toLowerCase(Locale.ROOT);
  }
}
