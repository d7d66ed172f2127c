package io.chancery.extract;

import io.chancery.article.Article;
import io.chancery.text.Span;
import java.util.List;

/**
 * All that was made of one article.
 *
 * @param article the article
 * @param facts accepted, in text order of their evidence
 * @param trace what happened sentence by sentence, in text order; sentences without a trigger are
 *     left out
 */
public record Extraction(Article article, List<Fact> facts, List<Step> trace) {

  /**
   * What one trigger word came to.
   *
   * @param sentence the sentence it stands in
   * @param trigger the word or words
   * @param outcome in words for a reader: what came out, or why nothing did
   * @param accepted whether a fact came out of it
   */
  public record Step(Span sentence, Span trigger, String outcome, boolean accepted) {}

  public Extraction {
    facts = List.copyOf(facts);
    trace = List.copyOf(trace);
  }
}
