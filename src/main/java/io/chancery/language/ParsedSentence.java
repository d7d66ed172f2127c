package io.chancery.language;

import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A sentence with its dependency tree. */
public final class ParsedSentence {

  private final Span span;
  private final List<ParsedToken> tokens;
  private final List<List<ParsedToken>> children;

  /**
   * @param span the sentence's place in the article's content
   * @param tokens in order; token {@code i} has index {@code i}
   */
  public ParsedSentence(Span span, List<ParsedToken> tokens) {
    this.span = span;
    this.tokens = List.copyOf(tokens);
    List<List<ParsedToken>> under = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      under.add(new ArrayList<>());
    }
    for (ParsedToken token : tokens) {
      if (token.head() >= 0) {
        under.get(token.head()).add(token);
      }
    }
    this.children = under.stream().map(List::copyOf).toList();
  }

  public Span span() {
    return span;
  }

  public List<ParsedToken> tokens() {
    return tokens;
  }

  /** The words that depend on this one, in order. */
  public List<ParsedToken> children(ParsedToken token) {
    return children.get(token.index());
  }
}
