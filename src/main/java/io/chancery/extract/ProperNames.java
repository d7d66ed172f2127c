package io.chancery.extract;

import io.chancery.language.ParsedToken;
import io.chancery.ontology.Lexicon;
import io.chancery.text.Span;
import java.util.Optional;

/**
 * Finds the capitalised name around a word: "Treaty of Peace and Friendship", "Summit of the
 * Americas".
 */
final class ProperNames {

  private static final int MAX_WORDS = 14;

  private final Lexicon lexicon;
  private final Setting setting;

  ProperNames(Lexicon lexicon, Setting setting) {
    this.lexicon = lexicon;
    this.setting = setting;
  }

  /**
   * The name that the capitalised word belongs to; empty where the word stands alone or in lower
   * case.
   */
  Optional<Span> around(ParsedToken word, Tree tree) {
    int at = word.index();
    if (!isCapital(word) || (at == 0 && !nextIsJoint(at, tree))) {
      return Optional.empty();
    }
    int from = at;
    while (from > 0 && at - from < MAX_WORDS && belongsBefore(from - 1, tree)) {
      from--;
    }
    while (from < at && !isCapital(tree.tokens().get(from))) {
      from++;
    }
    int to = at + 1;
    while (to < tree.tokens().size() && to - at < MAX_WORDS && belongsAfter(to, tree)) {
      to++;
    }
    while (to > at + 1 && !isCapital(tree.tokens().get(to - 1))) {
      to--;
    }
    Span span = tree.tokens().get(from).span().cover(tree.tokens().get(to - 1).span());
    long capitals = tree.tokens().subList(from, to).stream().filter(ProperNames::isCapital).count();
    return capitals >= 2 ? Optional.of(span) : Optional.empty();
  }

  private boolean belongsBefore(int at, Tree tree) {
    ParsedToken token = tree.tokens().get(at);
    if (lexicon.isCue(token.form(), "Determiner")
        || token.pos().equals("POS")
        || token.form().endsWith("'s")) {
      return false;
    }
    boolean possessor =
        at + 1 < tree.tokens().size() && tree.tokens().get(at + 1).pos().equals("POS");
    boolean sentenceStart = at == 0 && !token.pos().startsWith("N");
    return !possessor
        && !sentenceStart
        && (isCapital(token)
            || token.form().equals("-")
            || (isJoint(token) && at > 0 && isCapital(tree.tokens().get(at - 1))));
  }

  private boolean belongsAfter(int at, Tree tree) {
    ParsedToken token = tree.tokens().get(at);
    if (isCapital(token) || token.form().equals("-")) {
      return setting.dates().stream().noneMatch(d -> d.span().overlaps(token.span()));
    }
    return isJoint(token) && nextCapital(at, tree);
  }

  private static boolean nextCapital(int at, Tree tree) {
    for (int i = at + 1; i < Math.min(tree.tokens().size(), at + 3); i++) {
      if (isCapital(tree.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean nextIsJoint(int at, Tree tree) {
    return at + 1 < tree.tokens().size()
        && (isJoint(tree.tokens().get(at + 1)) || isCapital(tree.tokens().get(at + 1)));
  }

  private boolean isJoint(ParsedToken token) {
    return lexicon.isCue(token.form(), "NameJoint");
  }

  private static boolean isCapital(ParsedToken token) {
    int first = token.form().codePointAt(0);
    boolean ordinal = Character.isDigit(first) && token.form().length() != 4;
    return Character.isUpperCase(first) || (ordinal && token.pos().equals("CD"));
  }
}
