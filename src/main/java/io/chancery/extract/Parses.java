package io.chancery.extract;

import io.chancery.language.EnglishParser;
import io.chancery.language.ParsedToken;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trees of one article's sentences, each made when first asked for. For one thread. */
final class Parses {

  private final String content;
  private final Map<Span, Tree> trees = new HashMap<>();

  Parses(String content) {
    this.content = content;
  }

  Tree of(Span sentence) {
    return trees.computeIfAbsent(sentence, s -> new Tree(EnglishParser.shared().parse(content, s)));
  }

  /** The runs of words that the parser takes for a person's name, in order. */
  List<Span> peopleIn(Span sentence) {
    List<Span> runs = new ArrayList<>();
    boolean inside = false;
    for (ParsedToken token : of(sentence).tokens()) {
      if (token.person() && inside) {
        int last = runs.size() - 1;
        runs.set(last, runs.get(last).cover(token.span()));
      } else if (token.person()) {
        runs.add(token.span());
      }
      inside = token.person();
    }
    return runs;
  }
}
