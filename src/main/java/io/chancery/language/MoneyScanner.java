package io.chancery.language;

import io.chancery.language.AmountReader.Amount;
import io.chancery.language.MoneyWords.Phrase;
import io.chancery.language.MoneyWords.Role;
import io.chancery.language.MoneyWords.Word;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the amounts of money in a text.
 *
 * <p>Needs no parser: an amount is a figure beside a sign, a code or the name of a currency. A bare
 * number is never money, and a name that several currencies share counts only with its adjective or
 * where the tables give a default. Linear in the text; safe for use by several threads.
 */
public final class MoneyScanner {

  private static final int LONGEST_FILLER = 4;
  private static final int LONGEST_REMARK = 6;

  private final MoneyWords known = new MoneyWords();

  /** A qualifier and the first token that belongs to it and to its amount. */
  private record Before(Money.Qualifier meaning, int from) {}

  /** What stands after an amount: its qualifier and equivalent, and the token after them. */
  private record After(Optional<Money.Qualifier> meaning, Optional<Money> equivalent, int next) {}

  /**
   * The amounts in the text, in order, without overlaps.
   *
   * @param localDollar ISO 4217 code of the currency that a bare "$" or "dollar" means; US dollars
   *     where absent
   */
  public List<MoneyMention> scan(CharSequence text, Optional<String> localDollar) {
    RawWords<Word> words = RawWords.of(text, known.table());
    AmountReader amounts = new AmountReader(words, known, localDollar.orElse("USD"));
    List<MoneyMention> mentions = new ArrayList<>();
    int i = 0;
    int free = 0;
    while (i < words.count()) {
      Amount amount = amounts.read(i);
      if (amount == null) {
        i++;
        continue;
      }
      After after = after(words, amounts, amount);
      mentions.add(mention(words, amount, after, free));
      i = after.next();
      free = i;
    }
    return mentions;
  }

  private MoneyMention mention(RawWords<Word> words, Amount amount, After after, int free) {
    Before before = before(words, amount, free);
    Money.Qualifier qualifier =
        before.meaning() == Money.Qualifier.EXACT
            ? after.meaning().orElse(Money.Qualifier.EXACT)
            : before.meaning();
    Optional<Money> equivalent =
        after
            .equivalent()
            .map(
                e ->
                    e.qualifier() == Money.Qualifier.EXACT
                        ? new Money(e.value(), e.currency(), qualifier)
                        : e);
    Span span = words.span(before.from(), after.next());
    return new MoneyMention(span, new Money(amount.value(), amount.code(), qualifier), equivalent);
  }

  private Before before(RawWords<Word> words, Amount amount, int free) {
    int at = amount.from() - 1;
    if (amount.range()) {
      int from = words.is(at, "between") && at >= free ? at : amount.from();
      return new Before(Money.Qualifier.UP_TO, from);
    }
    if (words.isSign(at, '~') && at >= free) {
      return new Before(Money.Qualifier.ABOUT, at);
    }
    for (int skipped = 0; skipped <= LONGEST_FILLER && words.isWord(at); skipped++) {
      for (Phrase phrase :
          role(words, at, Role.QUALIFIER_END) ? known.before() : List.<Phrase>of()) {
        int from = at - phrase.words().size() + 1;
        if (from >= free && stands(words, phrase, from) && !isTopic(words, at)) {
          return new Before(phrase.meaning(), from);
        }
      }
      if (!role(words, at, Role.FILLER)) {
        break;
      }
      at--;
    }
    return new Before(Money.Qualifier.EXACT, amount.from());
  }

  /** "a dispute over $5 million". */
  private static boolean isTopic(RawWords<Word> words, int at) {
    return words.is(at, "over") && role(words, at - 1, Role.TOPIC);
  }

  private After after(RawWords<Word> words, AmountReader amounts, Amount amount) {
    After remark = qualifierAfter(words, amount.next());
    Amount equivalent = equivalentAt(words, amounts, remark.next(), amount);
    if (equivalent == null) {
      return remark;
    }
    int next = closing(words, equivalent.next());
    Before own = before(words, equivalent, remark.next());
    Money money = new Money(equivalent.value(), equivalent.code(), own.meaning());
    After last = remark.meaning().isPresent() ? remark : qualifierAfter(words, next);
    return new After(last.meaning(), Optional.of(money), Math.max(next, last.next()));
  }

  private After qualifierAfter(RawWords<Word> words, int next) {
    if (words.isSign(next, '+')) {
      return new After(Optional.of(Money.Qualifier.AT_LEAST), Optional.empty(), next + 1);
    }
    int at = words.isHyphen(next) ? next + 1 : next;
    if (role(words, at, Role.QUALIFIER_START)) {
      for (Phrase phrase : known.after()) {
        boolean joined = words.isHyphen(next) || words.touchesPrevious(at);
        boolean fits = joined == phrase.words().contains("plus");
        if (fits && stands(words, phrase, at)) {
          return new After(
              Optional.of(phrase.meaning()), Optional.empty(), at + phrase.words().size());
        }
      }
    }
    return new After(Optional.empty(), Optional.empty(), next);
  }

  /** The amount in another currency in brackets, or after "or": null where there is none. */
  private static @Nullable Amount equivalentAt(
      RawWords<Word> words, AmountReader amounts, int next, Amount amount) {
    int at = words.isSign(next, ',') ? next + 1 : next;
    if (!words.isSign(next, '(') && !words.isSign(next, '[') && !words.is(at, "or")) {
      return null;
    }
    int first = words.isSign(next, '(') || words.isSign(next, '[') ? next + 1 : at + 1;
    for (int i = first; i < first + LONGEST_REMARK; i++) {
      if (words.isBreak(i) || words.isSign(i, ')') || words.isSign(i, '.')) {
        return null;
      }
      Amount equivalent = amounts.read(i);
      if (equivalent != null) {
        return equivalent.code().equals(amount.code()) ? null : equivalent;
      }
      if (!words.isWord(i) && !words.isSign(i)) {
        return null;
      }
    }
    return null;
  }

  /** The token after the closing bracket where it is near, else the given one. */
  private static int closing(RawWords<Word> words, int next) {
    for (int i = next; i < next + LONGEST_REMARK && !words.isBreak(i); i++) {
      if (words.isSign(i, ')') || words.isSign(i, ']')) {
        return i + 1;
      }
    }
    return next;
  }

  private static boolean stands(RawWords<Word> words, Phrase phrase, int from) {
    for (int i = 0; i < phrase.words().size(); i++) {
      if (!words.is(from + i, phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean role(RawWords<Word> words, int i, Role role) {
    Word word = words.known(i);
    return word != null && word.is(role);
  }
}
