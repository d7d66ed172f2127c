package io.chancery.language;

import java.math.BigDecimal;

/**
 * An amount of money as an article states it.
 *
 * @param value in whole units of the currency; the upper end of a range
 * @param currency ISO 4217 code
 * @param qualifier how exact the amount is said to be
 */
public record Money(BigDecimal value, String currency, Qualifier qualifier) {

  /** How exact an amount is said to be. */
  public enum Qualifier {
    EXACT,
    UP_TO,
    AT_LEAST,
    ABOUT,
    MORE_THAN
  }

  public Money {
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("not a currency code: " + currency);
    }
  }
}
