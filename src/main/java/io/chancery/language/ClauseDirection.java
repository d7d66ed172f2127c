package io.chancery.language;

import io.chancery.language.DateReading.Direction;
import io.chancery.language.DateWords.Role;
import io.chancery.language.DateWords.Word;

/**
 * Tells from the verbs of the clause around a date whether it lies back or ahead.
 *
 * <p>The nearest telling word to the left decides, up to the start of the clause; where there is
 * none, the first one to the right does. Both looks are bounded, so the cost stays linear.
 */
final class ClauseDirection {

  private static final int LEFT = 14;
  private static final int RIGHT = 22;
  private static final int INFINITIVE = 6;

  private final RawWords<Word> words;

  ClauseDirection(RawWords<Word> words) {
    this.words = words;
  }

  /** The direction of the date that takes up the tokens from the first to before the next. */
  Direction of(int first, int next) {
    if (role(first - 1, Role.BACK)) {
      return Direction.BACK;
    }
    Direction left = left(first);
    if (left != Direction.NONE) {
      return left;
    }
    return role(first - 1, Role.AHEAD) ? Direction.AHEAD : right(next);
  }

  private Direction left(int first) {
    if (words.is(first - 1, "earlier") || words.is(first - 2, "earlier")) {
      return Direction.BACK;
    }
    for (int i = first - 1; i >= first - LEFT && !endsClause(i); i--) {
      if (words.isSign(i, ',') || role(i, Role.CLAUSE)) {
        break;
      }
      Direction found = direction(i);
      if (found == Direction.NONE && role(i, Role.VERB) && words.is(i - 1, "to")) {
        return infinitive(i - 2);
      }
      if (found != Direction.NONE) {
        return found == Direction.AHEAD && isPastFrame(i) ? Direction.UNCERTAIN : found;
      }
    }
    return Direction.NONE;
  }

  private Direction right(int next) {
    for (int i = next; i < next + RIGHT && !endsClause(i); i++) {
      if (role(i, Role.CLAUSE)) {
        break;
      }
      Direction found = direction(i);
      if (found == Direction.BACK && isPastFrame(i + 1)) {
        for (int j = i + 1; j <= i + 2; j++) {
          if (role(j, Role.FUTURE) && !words.isCapital(j)) {
            return Direction.UNCERTAIN;
          }
        }
      }
      if (found != Direction.NONE) {
        return found;
      }
    }
    return Direction.NONE;
  }

  /** What "to meet" says, by the words before "to": agreed to meet, gathered to meet. */
  private Direction infinitive(int last) {
    if (isPastFrame(last + 1)) {
      return Direction.UNCERTAIN;
    }
    int first = last - INFINITIVE;
    for (int i = last; i > first; i--) {
      if (endsClause(i) || words.isSign(i, ',') || role(i, Role.CLAUSE)) {
        return Direction.AHEAD;
      }
      if (role(i, Role.PROMISE) || role(i, Role.FUTURE)) {
        return isPastFrame(i) ? Direction.UNCERTAIN : Direction.AHEAD;
      }
      if (direction(i) == Direction.BACK) {
        return Direction.BACK;
      }
    }
    return Direction.UNCERTAIN;
  }

  /** Whether "was", "were" or "had" stands before: what was expected may have passed. */
  private boolean isPastFrame(int i) {
    for (int j = i - 1; j >= i - 2; j--) {
      if (words.is(j, "was") || words.is(j, "were") || words.is(j, "had")) {
        return true;
      }
    }
    return false;
  }

  private Direction direction(int i) {
    if (!words.isWord(i)) {
      return Direction.NONE;
    }
    boolean negated = words.is(i, "won") && words.isSign(i + 1) && words.touchesPrevious(i + 1);
    Word word = words.known(i);
    if (negated || (word != null && word.is(Role.FUTURE) && !isNoun(i))) {
      return Direction.AHEAD;
    }
    boolean own = !role(i - 1, Role.AUXILIARY);
    if (word != null && word.is(Role.PAST) && !words.isCapital(i)) {
      return own ? Direction.BACK : Direction.NONE;
    }
    return own && isRegularPast(i) ? Direction.BACK : Direction.NONE;
  }

  /** Whether a word that can point ahead is a name or a noun here: "the plan", "his hosts". */
  private boolean isNoun(int i) {
    boolean participle = words.endsWith(i, 'e', 'd') || words.endsWith(i, 'n', 'g');
    return words.isCapital(i) || (role(i - 1, Role.DETERMINER) && !participle);
  }

  private boolean isRegularPast(int i) {
    int length = words.end(i) - words.start(i);
    return length >= 4
        && words.endsWith(i, 'e', 'd')
        && !words.isCapital(i)
        && !role(i, Role.NO_VERB)
        && !role(i - 1, Role.DETERMINER);
  }

  private boolean endsClause(int i) {
    if (words.isBreak(i)) {
      return true;
    }
    if (!words.isSign(i)) {
      return false;
    }
    return switch (words.first(i)) {
      case '.', ';', ':', '!', '?', '"', '\u201c', '\u201d', '(', ')', '\u2014' -> true;
      default -> false;
    };
  }

  private boolean role(int i, Role role) {
    Word word = words.known(i);
    return word != null && word.is(role);
  }
}
