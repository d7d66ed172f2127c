package io.chancery.extract;

import io.chancery.extract.Words.Word;
import io.chancery.ontology.LexicalEntry;
import io.chancery.ontology.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds titles of public office by the words of the lexicon. */
final class OfficeFinder {

  private final Lexicon lexicon;

  OfficeFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The longest titles, from left to right. */
  List<OfficeMention> in(List<Word> words) {
    List<OfficeMention> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<OfficeMention> office = at(words, i);
      if (office.isPresent()) {
        found.add(office.get());
        i = office.get().to() - 1;
      }
    }
    return found;
  }

  private Optional<OfficeMention> at(List<Word> words, int from) {
    String first = words.get(from).lower();
    for (String form : List.of(first, singular(first), withoutStop(first))) {
      for (LexicalEntry entry : lexicon.startingWith(form)) {
        if (entry.cues().contains("Office") && matches(entry.words(), words, from)) {
          return Optional.of(
              new OfficeMention(
                  from, from + entry.words().size(), entry.office().orElse(entry.form())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean matches(List<String> form, List<Word> words, int from) {
    if (from + form.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      String word = words.get(from + i).lower().replace('’', '\'');
      boolean last = i == form.size() - 1;
      String wanted = form.get(i).replace('’', '\'');
      if (!word.equals(wanted)
          && !withoutStop(word).equals(wanted)
          && !(last && singular(word).equals(wanted))) {
        return false;
      }
    }
    return true;
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static String withoutStop(String word) {
    return word.endsWith(".")
        ? word.substring(0, word.length() - 1)
        : word.toLowerCase(Locale.ROOT);
  }
}
