package io.chancery.extract;

import io.chancery.language.ParsedSentence;
import io.chancery.language.ParsedToken;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Grammar on top of a dependency tree: who does what to whom, across passives, relative clauses,
 * participles, control and coordination. Labels are ClearNLP's ({@code docs/dependency-labels.md}).
 */
final class Tree {

  private static final Set<String> CLAUSES =
      Set.of("relcl", "acl", "advcl", "ccomp", "parataxis", "csubj", "xcomp");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");
  private static final int MAX_DEPTH = 12;

  private final ParsedSentence sentence;

  Tree(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  ParsedSentence sentence() {
    return sentence;
  }

  List<ParsedToken> tokens() {
    return sentence.tokens();
  }

  Optional<ParsedToken> parent(ParsedToken token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(sentence.tokens().get(token.head()));
  }

  List<ParsedToken> children(ParsedToken token, String... labels) {
    Set<String> wanted = Set.of(labels);
    return sentence.children(token).stream().filter(c -> wanted.contains(c.label())).toList();
  }

  Optional<ParsedToken> child(ParsedToken token, String... labels) {
    return children(token, labels).stream().findFirst();
  }

  boolean isVerb(ParsedToken token) {
    return token.pos().startsWith("V");
  }

  boolean isNoun(ParsedToken token) {
    return token.pos().startsWith("N") || token.pos().equals("PRP") || token.pos().equals("CD");
  }

  boolean isPassive(ParsedToken verb) {
    return !children(verb, "auxpass", "nsubjpass").isEmpty()
        || (verb.pos().equals("VBN") && verb.label().equals("acl"))
        || (verb.pos().equals("VBN")
            && verb.label().equals("conj")
            && children(verb, "nsubj", "dobj").isEmpty()
            && parent(verb).map(this::isPassive).orElse(false));
  }

  /**
   * The heads of the noun phrases that do what the verb says; empty where the sentence does not
   * tell.
   */
  List<ParsedToken> subjects(ParsedToken verb) {
    return subjects(verb, 0);
  }

  private List<ParsedToken> subjects(ParsedToken verb, int depth) {
    if (depth > MAX_DEPTH) {
      return List.of();
    }
    if (isPassive(verb)) {
      return agents(verb);
    }
    Optional<ParsedToken> own =
        children(verb, "nsubj", "nsubjpass", "csubj").stream()
            .filter(s -> !s.pos().equals("EX"))
            .findFirst();
    if (own.isPresent()) {
      return withCoordinated(antecedent(own.get(), verb));
    }
    return inheritedSubjects(verb, depth);
  }

  private List<ParsedToken> inheritedSubjects(ParsedToken verb, int depth) {
    Optional<ParsedToken> above = parent(verb);
    if (above.isEmpty()) {
      return List.of();
    }
    ParsedToken head = above.get();
    return switch (verb.label()) {
      case "acl", "relcl" ->
          verb.pos().equals("VBG") || verb.label().equals("relcl")
              ? withCoordinated(head)
              : List.of();
      case "conj" -> isVerb(head) ? subjects(head, depth + 1) : List.of();
      case "xcomp" -> controller(head, depth);
      case "advcl", "pcomp", "ccomp", "dep" ->
          clauseAbove(verb).map(c -> surfaceSubjects(c, depth + 1)).orElse(List.of());
      default -> List.of();
    };
  }

  /** Who is to do the embedded action: the object of "asked X to", else the subject. */
  private List<ParsedToken> controller(ParsedToken matrix, int depth) {
    Optional<ParsedToken> object = child(matrix, "dobj", "nsubjpass");
    if (object.isPresent() && !sentence.children(matrix).isEmpty()) {
      return withCoordinated(antecedent(object.get(), matrix));
    }
    return clauseOf(matrix).map(v -> surfaceSubjects(v, depth + 1)).orElse(List.of());
  }

  /** The grammatical subject, whether active or passive. */
  private List<ParsedToken> surfaceSubjects(ParsedToken verb, int depth) {
    Optional<ParsedToken> own = child(verb, "nsubj", "nsubjpass");
    if (own.isPresent()) {
      return withCoordinated(antecedent(own.get(), verb));
    }
    return isPassive(verb) && verb.label().equals("acl")
        ? parent(verb).map(this::withCoordinated).orElse(List.of())
        : inheritedSubjects(verb, depth);
  }

  List<ParsedToken> agents(ParsedToken verb) {
    List<ParsedToken> found = new ArrayList<>();
    for (ParsedToken by : children(verb, "agent")) {
      children(by, "pobj").forEach(o -> found.addAll(withCoordinated(o)));
    }
    return found;
  }

  /** The heads of what the verb is done to. */
  List<ParsedToken> objects(ParsedToken verb) {
    List<ParsedToken> found = new ArrayList<>();
    if (isPassive(verb)) {
      Optional<ParsedToken> subject = child(verb, "nsubjpass");
      if (subject.isPresent()) {
        found.addAll(withCoordinated(antecedent(subject.get(), verb)));
      } else if (verb.label().equals("acl")) {
        parent(verb).ifPresent(n -> found.addAll(withCoordinated(n)));
      } else if (verb.label().equals("conj")) {
        parent(verb).filter(this::isVerb).ifPresent(v -> found.addAll(objects(v)));
      }
      children(verb, "dobj", "oprd").forEach(o -> found.addAll(withCoordinated(o)));
      return found;
    }
    for (ParsedToken object : children(verb, "dobj", "attr", "oprd")) {
      found.addAll(withCoordinated(antecedent(object, verb)));
    }
    if (found.isEmpty() && verb.label().equals("relcl") && !hasRelativeSubject(verb)) {
      parent(verb).ifPresent(n -> found.addAll(withCoordinated(n)));
    }
    return found;
  }

  private boolean hasRelativeSubject(ParsedToken verb) {
    return children(verb, "nsubj", "nsubjpass").stream().anyMatch(this::isRelative);
  }

  List<ParsedToken> indirectObjects(ParsedToken verb) {
    List<ParsedToken> found = new ArrayList<>();
    children(verb, "iobj", "dative").forEach(o -> found.addAll(withCoordinated(o)));
    return found;
  }

  /** The heads that stand behind one of the prepositions under a verb or noun. */
  List<ParsedToken> behind(ParsedToken head, Set<String> markers) {
    List<ParsedToken> found = new ArrayList<>();
    for (ParsedToken prep : children(head, "prep", "dative", "agent", "case")) {
      collectBehind(prep, markers, found);
    }
    return found;
  }

  private void collectBehind(ParsedToken prep, Set<String> markers, List<ParsedToken> found) {
    String form = prep.lemma();
    Optional<ParsedToken> second = child(prep, "prep");
    if (markers.contains(form)) {
      children(prep, "pobj").forEach(o -> found.addAll(withCoordinated(o)));
    }
    if (second.isPresent()
        && (markers.contains(form + " " + second.get().lemma())
            || markers.contains(second.get().lemma()))) {
      children(second.get(), "pobj").forEach(o -> found.addAll(withCoordinated(o)));
    }
    for (ParsedToken other : children(prep, "conj")) {
      if (other.pos().equals("IN") || other.pos().equals("TO")) {
        collectBehind(other, markers, found);
      }
    }
  }

  List<ParsedToken> possessors(ParsedToken noun) {
    List<ParsedToken> found = new ArrayList<>();
    children(noun, "poss").forEach(p -> found.addAll(withCoordinated(p)));
    return found;
  }

  /** The words before a noun that narrow it: compounds, adjectives, with those joined to them. */
  List<ParsedToken> modifiers(ParsedToken noun) {
    List<ParsedToken> found = new ArrayList<>();
    for (ParsedToken m : children(noun, "compound", "nmod", "amod", "nn")) {
      if (m.index() < noun.index()) {
        found.add(m);
        found.addAll(modifiers(m));
        children(m, "conj", "hmod").forEach(found::add);
      }
    }
    return found;
  }

  /** The noun that a relative pronoun stands for, or the word itself. */
  private ParsedToken antecedent(ParsedToken word, ParsedToken verb) {
    if (!isRelative(word)) {
      return word;
    }
    ParsedToken clause = verb;
    for (int i = 0; i < MAX_DEPTH; i++) {
      if (clause.label().equals("relcl")) {
        return parent(clause).orElse(word);
      }
      Optional<ParsedToken> above = parent(clause);
      if (above.isEmpty()) {
        return word;
      }
      clause = above.get();
    }
    return word;
  }

  boolean isRelative(ParsedToken word) {
    return word.pos().equals("WDT") || word.pos().equals("WP") || word.pos().equals("WP$");
  }

  /** The word and all that are joined to it by "and" or commas, in order. */
  List<ParsedToken> withCoordinated(ParsedToken first) {
    List<ParsedToken> all = new ArrayList<>();
    collectCoordinated(first, all, 0);
    return all;
  }

  private void collectCoordinated(ParsedToken token, List<ParsedToken> all, int depth) {
    if (depth > 40 || all.contains(token)) {
      return;
    }
    all.add(token);
    for (ParsedToken c : children(token, "conj")) {
      if (isNoun(c) || c.pos().startsWith("JJ")) {
        collectCoordinated(c, all, depth + 1);
      }
    }
  }

  /** The nearest verb above the word, itself not counted. */
  Optional<ParsedToken> clauseAbove(ParsedToken token) {
    Optional<ParsedToken> above = parent(token);
    for (int i = 0; i < 60 && above.isPresent(); i++) {
      if (isVerb(above.get())) {
        return above;
      }
      above = parent(above.get());
    }
    return Optional.empty();
  }

  /** The verb whose clause the word stands in; the word itself if it is one. */
  Optional<ParsedToken> clauseOf(ParsedToken token) {
    return isVerb(token) ? Optional.of(token) : clauseAbove(token);
  }

  /** The words under a head, without those of clauses that hang on it. */
  List<ParsedToken> phrase(ParsedToken head) {
    List<ParsedToken> all = new ArrayList<>();
    collect(head, all, CLAUSES, 0);
    all.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return all;
  }

  /** All words under a head. */
  List<ParsedToken> subtree(ParsedToken head) {
    List<ParsedToken> all = new ArrayList<>();
    collect(head, all, Set.of(), 0);
    all.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return all;
  }

  private void collect(ParsedToken head, List<ParsedToken> all, Set<String> without, int depth) {
    all.add(head);
    if (depth > 60) {
      return;
    }
    for (ParsedToken c : sentence.children(head)) {
      if (!without.contains(c.label())) {
        collect(c, all, without, depth + 1);
      }
    }
  }

  boolean isUnder(ParsedToken word, ParsedToken head) {
    Optional<ParsedToken> at = Optional.of(word);
    for (int i = 0; i < 100 && at.isPresent(); i++) {
      if (at.get().index() == head.index()) {
        return true;
      }
      at = parent(at.get());
    }
    return false;
  }

  /** How many steps lead up from the word to the head, or -1. */
  int stepsUp(ParsedToken word, ParsedToken head) {
    Optional<ParsedToken> at = Optional.of(word);
    for (int i = 0; i < 100 && at.isPresent(); i++) {
      if (at.get().index() == head.index()) {
        return i;
      }
      at = parent(at.get());
    }
    return -1;
  }

  /** The token that covers the place, if any. */
  Optional<ParsedToken> at(int offset) {
    return sentence.tokens().stream()
        .filter(t -> t.span().start() <= offset && offset < t.span().end())
        .findFirst();
  }

  /** The word of the span that the others of it depend on. */
  Optional<ParsedToken> headOf(Span span) {
    for (int i = firstEndingAfter(span.start()); i < tokens().size(); i++) {
      ParsedToken token = tokens().get(i);
      if (token.span().start() >= span.end()) {
        return Optional.empty();
      }
      boolean heads = parent(token).map(p -> !p.span().overlaps(span)).orElse(true);
      if (token.span().overlaps(span) && heads) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens().get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  boolean hasOwnSubject(ParsedToken verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> SUBJECTS.contains(c.label()) || c.label().equals("nsubjpass"));
  }
}
