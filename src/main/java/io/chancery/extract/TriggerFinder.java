package io.chancery.extract;

import com.google.common.base.Splitter;
import io.chancery.language.ParsedToken;
import io.chancery.ontology.LexicalEntry;
import io.chancery.ontology.LexicalEntry.PartOfSpeech;
import io.chancery.ontology.Lexicon;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words of a sentence that denote a record or say something of one, longest expressions
 * first.
 */
final class TriggerFinder {

  private static final Splitter PARTS = Splitter.onPattern("[ -]").omitEmptyStrings();

  /** The written form of the entry that stands for every verb. */
  private static final String ANY_VERB = "*";

  /** The cue of expressions that look like a record and are none: "press conference". */
  private static final String NOTHING = "Nothing";

  private static final int MAX_PARTICLE_DISTANCE = 6;

  private final Lexicon lexicon;
  private final String content;

  TriggerFinder(Lexicon lexicon, String content) {
    this.lexicon = lexicon;
    this.content = content;
  }

  List<Trigger> in(Tree tree) {
    List<Trigger> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (ParsedToken token : tree.tokens()) {
      for (LexicalEntry entry : candidates(token)) {
        if (entry.partOfSpeech() == PartOfSpeech.VERB) {
          verb(entry, token, tree).ifPresent(found::add);
        } else if (!taken.contains(token.index())) {
          noun(entry, token, tree, taken).ifPresent(found::add);
        }
      }
    }
    return dropInner(found);
  }

  private List<LexicalEntry> candidates(ParsedToken token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    List<LexicalEntry> entries = new ArrayList<>(lexicon.startingWith(token.lemma()));
    if (!form.equals(token.lemma())) {
      for (LexicalEntry entry : lexicon.startingWith(form)) {
        if (!entries.contains(entry)) {
          entries.add(entry);
        }
      }
    }
    if (token.pos().startsWith("V")) {
      entries.addAll(lexicon.startingWith(ANY_VERB));
    }
    entries.removeIf(e -> e.senses().isEmpty() && !e.cues().contains(NOTHING));
    entries.sort(Comparator.comparingInt((LexicalEntry e) -> -parts(e.form()).size()));
    return entries;
  }

  private static List<String> parts(String form) {
    return PARTS.splitToList(form.toLowerCase(Locale.ROOT));
  }

  private Optional<Trigger> noun(
      LexicalEntry entry, ParsedToken first, Tree tree, Set<Integer> taken) {
    boolean adjective = entry.partOfSpeech() == PartOfSpeech.ADJECTIVE;
    if (adjective
        ? !first.pos().startsWith("V") && !first.pos().startsWith("J")
        : first.pos().startsWith("V") && !first.pos().equals("VBG")) {
      return Optional.empty();
    }
    for (List<String> form : forms(entry)) {
      Optional<Integer> end = match(form, first.index(), tree);
      if (end.isPresent()) {
        ParsedToken head = headOf(first.index(), end.get(), tree);
        if (!adjective && !isNominal(head, entry)) {
          return Optional.empty();
        }
        for (int i = first.index(); i < end.get(); i++) {
          taken.add(i);
        }
        Span span = first.span().cover(tree.tokens().get(end.get() - 1).span());
        return Optional.of(
            new Trigger(
                entry.form(),
                entry.partOfSpeech(),
                entry.senses(),
                head,
                span,
                Optional.of(span.of(content)).filter(x -> entry.cues().contains("ProperName"))));
      }
    }
    return Optional.empty();
  }

  private static boolean isNominal(ParsedToken head, LexicalEntry entry) {
    boolean sameForm = entry.form().equalsIgnoreCase(head.form());
    return head.pos().startsWith("N")
        || head.pos().equals("FW")
        || (sameForm && (head.pos().equals("VBG") || head.pos().startsWith("JJ")))
        || entry.words().size() > 1;
  }

  private static List<List<String>> forms(LexicalEntry entry) {
    List<List<String>> forms = new ArrayList<>();
    forms.add(parts(entry.form()));
    entry.otherForms().forEach(o -> forms.add(parts(o)));
    return forms;
  }

  /** Index after the last word of the form that begins at the index, hyphens passed over. */
  private static Optional<Integer> match(List<String> form, int from, Tree tree) {
    int at = from;
    for (int i = 0; i < form.size(); i++) {
      while (i > 0 && at < tree.tokens().size() && tree.tokens().get(at).form().equals("-")) {
        at++;
      }
      if (at >= tree.tokens().size() || !fits(form.get(i), tree.tokens().get(at))) {
        return Optional.empty();
      }
      at++;
    }
    return Optional.of(at);
  }

  private static boolean fits(String word, ParsedToken token) {
    return word.equals(token.lemma())
        || word.equalsIgnoreCase(token.form())
        || token.form().equalsIgnoreCase(word + "s");
  }

  private static ParsedToken headOf(int from, int to, Tree tree) {
    for (int i = from; i < to; i++) {
      ParsedToken token = tree.tokens().get(i);
      if (token.head() < from || token.head() >= to) {
        return token;
      }
    }
    return tree.tokens().get(to - 1);
  }

  private Optional<Trigger> verb(LexicalEntry entry, ParsedToken token, Tree tree) {
    if (!token.pos().startsWith("V")) {
      return Optional.empty();
    }
    List<String> words = parts(entry.form());
    if (!words.get(0).equals(token.lemma())
        && !words.get(0).equals(ANY_VERB)
        && entry.otherForms().stream().noneMatch(token.form()::equalsIgnoreCase)) {
      return Optional.empty();
    }
    int at = token.index();
    Span span = token.span();
    for (String word : words.subList(1, words.size())) {
      Optional<ParsedToken> particle = particle(word, at, token, tree);
      if (particle.isEmpty()) {
        return Optional.empty();
      }
      at = particle.get().index();
      span = span.cover(particle.get().span());
    }
    return Optional.of(
        new Trigger(
            entry.form(), PartOfSpeech.VERB, entry.senses(), token, span, Optional.empty()));
  }

  private static Optional<ParsedToken> particle(
      String word, int after, ParsedToken verb, Tree tree) {
    int limit = Math.min(tree.tokens().size(), after + MAX_PARTICLE_DISTANCE);
    for (int i = after + 1; i < limit; i++) {
      ParsedToken token = tree.tokens().get(i);
      if (word.equals(token.lemma())
          && tree.stepsUp(token, verb) >= 1
          && tree.stepsUp(token, verb) <= 2) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** A verb with its particle ("hand over") hides the bare verb ("hand") at the same place. */
  private static List<Trigger> dropInner(List<Trigger> found) {
    List<Trigger> kept = new ArrayList<>();
    for (Trigger t : found) {
      boolean hidden =
          t.partOfSpeech() == PartOfSpeech.VERB
              && found.stream()
                  .anyMatch(
                      o ->
                          o.partOfSpeech() == PartOfSpeech.VERB
                              && o.head().index() == t.head().index()
                              && parts(o.form()).size() > parts(t.form()).size());
      if (!hidden) {
        kept.add(t);
      }
    }
    return kept;
  }
}
