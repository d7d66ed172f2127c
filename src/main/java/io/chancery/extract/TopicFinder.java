package io.chancery.extract;

import com.google.common.base.Splitter;
import io.chancery.extract.Value.ConceptValue;
import io.chancery.extract.Words.Word;
import io.chancery.ontology.Dip;
import io.chancery.ontology.LexicalEntry;
import io.chancery.ontology.LexicalEntry.TopicHint;
import io.chancery.ontology.Lexicon;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says what a draft is about: words of the lexicon, weighed by how near they stand to the draft's
 * own words.
 */
final class TopicFinder {

  private static final int NEAR = 60;
  private static final int NEAR_FACTOR = 3;
  private static final int MAX_TOPICS = 2;
  private static final Splitter PARTS = Splitter.on(' ');

  private final Lexicon lexicon;
  private final Setting setting;

  TopicFinder(Lexicon lexicon, Setting setting) {
    this.lexicon = lexicon;
    this.setting = setting;
  }

  /** One or two topics, the better supported first; "general" where no word tells. */
  List<Slot> of(Draft draft) {
    Map<String, Integer> weights = new TreeMap<>();
    weigh(draft.sentence(), draft, weights, 1);
    if (weights.isEmpty()) {
      weigh(titleSpan(), draft, weights, 1);
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(weights.entrySet());
    ranked.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    List<Slot> slots = new ArrayList<>();
    for (Map.Entry<String, Integer> topic : ranked) {
      boolean enough = slots.isEmpty() || topic.getValue() * 2 > ranked.get(0).getValue();
      if (slots.size() < MAX_TOPICS && enough) {
        slots.add(new Slot(Dip.TOPIC, new ConceptValue(topic.getKey()), draft.trigger()));
      }
    }
    if (slots.isEmpty()) {
      slots.add(new Slot(Dip.TOPIC, new ConceptValue(Dip.TOPICS + "general"), draft.trigger()));
    }
    return slots;
  }

  private Span titleSpan() {
    return new Span(0, setting.article().title().length());
  }

  private void weigh(Span place, Draft draft, Map<String, Integer> weights, int factor) {
    List<Word> words = Words.in(setting.content(), place);
    int i = 0;
    while (i < words.size()) {
      i += weighAt(words, i, draft, weights, factor);
    }
  }

  /** Adds the weight of the longest expression at the word; answers how many words it took. */
  private int weighAt(
      List<Word> words, int at, Draft draft, Map<String, Integer> weights, int factor) {
    String first = words.get(at).lower();
    for (String form : List.of(first, singular(first))) {
      for (LexicalEntry entry : lexicon.startingWith(form)) {
        int length = entry.topic().isPresent() ? matched(entry, words, at) : 0;
        if (length > 0) {
          TopicHint hint = entry.topic().orElseThrow();
          int near = isNear(words.get(at).span(), draft) ? NEAR_FACTOR : 1;
          weights.merge(hint.topic(), hint.weight() * near * factor, Integer::sum);
          return length;
        }
      }
    }
    return 1;
  }

  private static int matched(LexicalEntry entry, List<Word> words, int at) {
    List<String> form = PARTS.splitToList(entry.form().toLowerCase(java.util.Locale.ROOT));
    if (at + form.size() > words.size()) {
      return 0;
    }
    for (int i = 0; i < form.size(); i++) {
      String word = words.get(at + i).lower();
      if (!word.equals(form.get(i)) && !singular(word).equals(form.get(i))) {
        return 0;
      }
    }
    return form.size();
  }

  private static boolean isNear(Span word, Draft draft) {
    return word.start() < draft.trigger().end() + NEAR
        && word.end() > draft.trigger().start() - NEAR / 2;
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
  }
}
