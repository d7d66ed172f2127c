package io.chancery.language;

import io.chancery.text.Span;
import java.util.Optional;

/**
 * A place in an article that names an amount of money.
 *
 * @param span the amount with its qualifier, currency and any bracketed equivalent
 * @param money the amount
 * @param equivalent the same amount in another currency, as the article gives it in brackets
 */
public record MoneyMention(Span span, Money money, Optional<Money> equivalent) {}
