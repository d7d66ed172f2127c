package io.chancery.web;

import io.chancery.ontology.Dip;
import io.chancery.ontology.Ontology;
import java.util.ArrayList;
import java.util.List;

/** The closed lists as tables: statuses, kinds and topics. */
final class ConceptTables {

  private final TermTexts terms;
  private final TermSections sections;
  private final Ontology ontology;

  ConceptTables(TermTexts terms, TermSections sections) {
    this.terms = terms;
    this.sections = sections;
    this.ontology = terms.ontology();
  }

  /** What follows the hash: the concept's path below the base, joined by a hyphen. */
  static String anchor(String concept) {
    for (String scheme : List.of(Dip.STATUSES, Dip.KINDS, Dip.TOPICS)) {
      if (concept.startsWith(scheme)) {
        return TermTexts.name(scheme.substring(0, scheme.length() - 1))
            + "-"
            + concept.substring(scheme.length());
      }
    }
    return TermTexts.name(concept);
  }

  Markup all() {
    return Markup.all(
        List.of(
            table("statuses", "Statuses", "Of", Dip.STATUSES),
            table("kinds", "Kinds", "Of", Dip.KINDS),
            table("topics", "Topics", "Words", Dip.TOPICS)));
  }

  private Markup table(String id, String title, String third, String scheme) {
    List<Markup> rows = new ArrayList<>();
    for (String concept : ontology.concepts(scheme)) {
      rows.add(
          Markup.of(
              "<tr class=\"term\" id=\"{}\"><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>\n",
              anchor(concept),
              ontology.notation(concept).orElse(""),
              ontology.definition(concept).orElse(""),
              scheme.equals(Dip.TOPICS)
                  ? sections.wordList(sections.words().showing(concept))
                  : sections.links(terms.appliesTo(concept)),
              sections.otherLabels(concept)));
    }
    return Markup.of(
        "<h2 id=\"{}\">{}</h2>\n<div class=\"scroll\"><table class=\"concepts\"><thead><tr><th>Word</th>"
            + "<th>Meaning</th><th>{}</th><th>Also</th></tr></thead>\n<tbody>{}</tbody></table></div>\n",
        id,
        title,
        third,
        rows);
  }
}
