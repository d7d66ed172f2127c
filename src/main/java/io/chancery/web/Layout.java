package io.chancery.web;

import java.util.List;

/** The frame around every page. */
final class Layout {

  private Layout() {}

  /**
   * A whole page.
   *
   * @param title what the browser's tab shows
   * @param head further elements of the head, e.g. links to other formats
   * @param main the content
   */
  static Markup page(String title, Markup head, Markup main) {
    return Markup.of(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{}</title>
        <link rel="stylesheet" href="/style.css">
        {}</head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top"><div>
        <a class="brand" href="/">Chancery</a>
        <nav aria-label="Main"><a href="/#classes">Browse</a> <a href="/#questions">Questions</a>\
         <a href="/sparql">SPARQL</a> <a href="/ontology">Ontology</a></nav>
        </div></header>
        <main id="main">
        {}
        </main>
        <footer><div>Every fact here comes from an article and carries the sentence that says it.\
         A fact says what an article said at its time, not what is true now.</div></footer>
        </body>
        </html>
        """,
        title + " · Chancery",
        head,
        main);
  }

  static Markup page(String title, Markup main) {
    return page(title, Markup.NOTHING, main);
  }

  /** A page for an answer that is not what was asked for. */
  static Answer problem(int status, String title, String message) {
    return Answer.page(
        status,
        page(
            title,
            Markup.of(
                "<h1>{}</h1><p class=\"notice\">{}</p><p><a href=\"/\">Go to the first page</a>,"
                    + " where everything begins.</p>",
                title,
                message)));
  }

  /** The word for a status, coloured by whether the thing is done, to come, or off. */
  static Markup status(String word) {
    if (word.isEmpty()) {
      return Markup.NOTHING;
    }
    return Markup.of("<span class=\"status {}\">{}</span>", mood(word), word);
  }

  private static String mood(String status) {
    if (List.of("planned", "pledged", "promised", "negotiating", "proposed").contains(status)) {
      return "open";
    }
    if (List.of("rejected", "refused", "ended", "cancelled", "retired").contains(status)) {
      return "off";
    }
    return "done";
  }
}
