package io.chancery.check;

import io.chancery.rdf.ArticleGraph;
import java.util.List;

/**
 * What checking came to.
 *
 * @param sound what may go into the graph
 * @param refused the records held back, in text order
 * @param notes what was left out of the article's own description, in words for a reader
 */
public record Checked(ArticleGraph sound, List<Refusal> refused, List<String> notes) {

  /**
   * A record that was held back.
   *
   * @param record the record with all its statements
   * @param reasons why, in words for a reader; never empty
   */
  public record Refusal(ArticleGraph.RecordGraph record, List<String> reasons) {
    public Refusal {
      reasons = List.copyOf(reasons);
    }
  }

  public Checked {
    refused = List.copyOf(refused);
    notes = List.copyOf(notes);
  }
}
