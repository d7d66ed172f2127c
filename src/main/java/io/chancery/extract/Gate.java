package io.chancery.extract;

import com.google.common.base.Splitter;
import io.chancery.extract.Words.Word;
import io.chancery.ontology.LexicalEntry;
import io.chancery.ontology.LexicalEntry.PartOfSpeech;
import io.chancery.ontology.Lexicon;
import io.chancery.ontology.Sense.Trait;
import io.chancery.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides, by its words alone, whether a sentence is worth a parse: it must hold a word that
 * denotes a record, an amount of money, or a verb that makes a record by itself beside the name of
 * an actor or a person.
 */
final class Gate {

  private static final Splitter PARTS = Splitter.onPattern("[ -]").omitEmptyStrings();

  private final Map<String, Set<List<String>>> nouns = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();

  Gate(Lexicon lexicon) {
    for (LexicalEntry entry : lexicon.entries()) {
      boolean noun =
          entry.partOfSpeech() != PartOfSpeech.VERB
              && entry.senses().stream().anyMatch(s -> !s.is(Trait.ACT));
      boolean alone =
          entry.partOfSpeech() == PartOfSpeech.VERB
              && entry.senses().stream().anyMatch(s -> s.frame().itself().isEmpty());
      if (noun || entry.cues().contains("ShipPrefix")) {
        addNoun(entry.form());
        entry.otherForms().forEach(this::addNoun);
      }
      if (alone) {
        verbs.addAll(inflected(entry));
      }
    }
  }

  private void addNoun(String form) {
    List<String> parts = PARTS.splitToList(form.toLowerCase(Locale.ROOT));
    nouns.computeIfAbsent(parts.get(0), k -> new HashSet<>()).add(parts);
    if (parts.size() == 1) {
      for (String plural : List.of(parts.get(0) + "s", parts.get(0) + "es", ies(parts.get(0)))) {
        nouns.computeIfAbsent(plural, k -> new HashSet<>()).add(List.of(plural));
      }
    }
  }

  private static String ies(String word) {
    return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  private static Set<String> inflected(LexicalEntry entry) {
    String verb = entry.words().get(0);
    Set<String> forms = new HashSet<>(Set.of(verb, verb + "s", verb + "es"));
    entry.otherForms().forEach(o -> forms.add(o.toLowerCase(Locale.ROOT)));
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    char last = stem.charAt(stem.length() - 1);
    for (String base : List.of(stem, stem + last)) {
      forms.add(base + "ed");
      forms.add(base + "ing");
    }
    return forms;
  }

  boolean mayState(Span sentence, Setting setting) {
    if (setting.money().stream().anyMatch(m -> sentence.contains(m.span()))) {
      return true;
    }
    List<Word> words = Words.in(setting.content(), sentence);
    boolean verb = false;
    for (int i = 0; i < words.size(); i++) {
      if (startsNoun(words, i)) {
        return true;
      }
      verb |= verbs.contains(words.get(i).lower());
    }
    return verb
        && (!setting.actorsIn(sentence).isEmpty()
            || setting.listedPeople().stream().anyMatch(p -> sentence.contains(p.span())));
  }

  private boolean startsNoun(List<Word> words, int at) {
    for (String part : PARTS.split(words.get(at).lower())) {
      for (List<String> form : nouns.getOrDefault(part, Set.of())) {
        if (form.size() == 1 || follows(words, at, form)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean follows(List<Word> words, int at, List<String> form) {
    StringBuilder text = new StringBuilder();
    for (int i = at; i < Math.min(words.size(), at + form.size() + 1); i++) {
      text.append(' ').append(words.get(i).lower().replace('-', ' '));
    }
    return text.toString().startsWith(" " + String.join(" ", form));
  }
}
