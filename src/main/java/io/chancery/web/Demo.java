package io.chancery.web;

import io.chancery.store.QueryCatalogue;
import java.io.PrintStream;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Shows a built store to someone who has just arrived: a few numbers, where to look, what to ask.
 */
public final class Demo {

  private Demo() {}

  /**
   * Starts the server, says what to look at, and serves until the process is stopped.
   *
   * @param store the built store; stays the caller's to close
   * @param out where to say it; for people, so not the data stream
   */
  public static void run(
      DatasetGraph store, QueryCatalogue catalogue, ServerSettings settings, PrintStream out) {
    try (ChanceryServer server = ChanceryServer.start(store, catalogue, settings)) {
      out.print(greeting(store, server.url()));
      out.flush();
      server.join();
    }
  }

  /** The few lines that say what is there. */
  static String greeting(DatasetGraph store, String url) {
    return String.format(
        Locale.ROOT,
        """

        The sample graph is ready: %s.

          Look    %s
          Ask     %squery/questions/agreements-between?one=AU&other=TO
                  %squery/questions/aid-by-donor
                  %squery/questions/one-event-many-articles
          Query   curl -H 'Accept: text/csv' %ssparql --data-urlencode \\
                    'query=PREFIX dip: <https://w3id.org/chancery/ontology#>
                     SELECT ?quote { ?agreement dip:party ?party ; dip:evidence/dip:quote ?quote }'

        Ctrl-C stops the server.
        """,
        counts(store),
        url,
        url,
        url,
        url,
        url);
  }

  private static String counts(DatasetGraph store) {
    DatasetGraph view = ChanceryServer.publicView(store, ServerSettings.Limits.DEFAULT);
    return Txn.calculateRead(
        view,
        () -> {
          QueryRunner runner = new QueryRunner(view, ServerSettings.Limits.DEFAULT);
          StringBuilder text = new StringBuilder();
          for (HomePage.Browsable item : HomePage.BROWSABLE) {
            text.append(text.isEmpty() ? "" : ", ");
            text.append(HomePage.count(runner, item.type())).append(' ');
            text.append(item.heading().toLowerCase(Locale.ROOT));
          }
          return text.toString();
        });
  }
}
