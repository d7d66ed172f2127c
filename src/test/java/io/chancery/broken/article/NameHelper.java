package io.chancery.broken.article;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.time.LocalDate;
import org.eclipse.jetty.server.Handler;

/** Breaks rules on purpose: its name, the parser, the server, the clock and the printing. */
public final class NameHelper {

  private NameHelper() {}

  /** Uses what an article may not use. */
  public static String of(NLPNode node, Handler handler) {
    System.out.println(LocalDate.now(java.time.ZoneOffset.UTC));
    return node.getWordForm() + handler;
  }
}
