package io.chancery.web;

import io.chancery.ontology.Dip;
import io.chancery.ontology.Ontology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The sections on single classes and properties. */
final class TermSections {

  /** More words than this are folded away. */
  private static final int MANY = 40;

  private final TermTexts terms;
  private final Ontology ontology;
  private final ClassWords words;

  TermSections(TermTexts terms, ClassWords words) {
    this.terms = terms;
    this.ontology = terms.ontology();
    this.words = words;
  }

  ClassWords words() {
    return words;
  }

  Markup ofClass(String type) {
    List<Markup> rows = new ArrayList<>();
    add(rows, "Above", links(ontology.superclasses(type)));
    add(rows, "Below", links(terms.below(type)));
    add(rows, "Properties", links(terms.propertiesOf(type)));
    add(rows, "From above", links(inherited(type)));
    add(rows, "Leads here", links(leadingTo(type)));
    add(rows, "Kind", ontology.kindOf(type).map(this::concept).orElse(Markup.NOTHING));
    Set<String> nouns = type.equals(Dip.OFFICE_CLASS) ? words.offices() : words.denoting(type);
    add(rows, "Words", wordList(nouns));
    add(rows, "Said of it", sayings(type));
    return section(type, rows);
  }

  Markup ofProperty(String property) {
    List<Markup> rows = new ArrayList<>();
    add(rows, "From", ontology.domain(property).map(this::link).orElse(Markup.NOTHING));
    add(rows, "To", ontology.range(property).map(this::link).orElse(Markup.NOTHING));
    add(rows, "Above", links(terms.above(property)));
    add(rows, "Below", links(terms.below(property)));
    return section(property, rows);
  }

  Markup inverses(List<String> properties) {
    List<Markup> rows = new ArrayList<>();
    for (String property : properties) {
      rows.add(
          Markup.of(
              "<tr class=\"term\" id=\"{}\"><th scope=\"row\"><code>{}</code></th><td>{}</td><td>{}</td></tr>\n",
              TermTexts.name(property),
              TermTexts.name(property),
              links(terms.inverseOf(property)),
              ontology.definition(property).orElse("")));
    }
    return Markup.of(
        "<div class=\"scroll\"><table><thead><tr><th>Property</th><th>Inverse of</th><th>Meaning</th></tr></thead>\n"
            + "<tbody>{}</tbody></table></div>",
        rows);
  }

  /** A term as a link to its section, or as its bare name if it is of another vocabulary. */
  Markup link(String term) {
    String name = TermTexts.name(term);
    return term.startsWith(Dip.NAMESPACE)
        ? Markup.of("<a href=\"#{}\">{}</a>", name, name)
        : Markup.of("<span>{}</span>", name);
  }

  Markup links(Collection<String> all) {
    List<Markup> links = new ArrayList<>();
    for (String term : all) {
      links.add(links.isEmpty() ? link(term) : Markup.of(" · {}", link(term)));
    }
    return Markup.all(links);
  }

  Markup wordList(Set<String> forms) {
    if (forms.isEmpty()) {
      return Markup.NOTHING;
    }
    Markup list = Markup.of("<span class=\"words\">{}</span>", String.join(", ", forms));
    return forms.size() > MANY
        ? Markup.of("<details><summary>{} words</summary>{}</details>", forms.size(), list)
        : list;
  }

  Markup otherLabels(String term) {
    List<Markup> labels = new ArrayList<>();
    terms
        .otherLabels(term)
        .forEach(
            (language, label) ->
                labels.add(
                    Markup.of(
                        "{}<span class=\"tag\" title=\"{}\">{}</span>&nbsp;<span lang=\"{}\">{}</span>",
                        labels.isEmpty() ? "" : " · ",
                        Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH),
                        language,
                        language,
                        label)));
    return Markup.all(labels);
  }

  private Markup section(String term, List<Markup> rows) {
    String name = TermTexts.name(term);
    List<Markup> notes = new ArrayList<>();
    for (String note : terms.notes(term)) {
      notes.add(Markup.of("<p class=\"small\">{}</p>\n", note));
    }
    for (String example : terms.examples(term)) {
      notes.add(Markup.of("<blockquote>{}</blockquote>\n", example));
    }
    add(rows, "Also", otherLabels(term));
    return Markup.of(
        """
        <section class="term" id="{}">
        <h3><a href="#{}">{}</a> <span class="small">{}</span>{}</h3>
        <p>{}</p>
        {}<dl class="facts">{}</dl>
        </section>
        """,
        name,
        name,
        name,
        ontology.label(term).orElse(""),
        terms.isDeprecated(term) ? Markup.of(" <span class=\"status off\">deprecated</span>") : "",
        ontology.definition(term).orElse(""),
        notes,
        rows);
  }

  private static void add(List<Markup> rows, String what, Markup value) {
    if (!value.html().isEmpty()) {
      rows.add(Markup.of("<dt>{}</dt><dd>{}</dd>\n", what, value));
    }
  }

  private List<String> inherited(String type) {
    List<String> found = new ArrayList<>();
    ontology.superclasses(type).forEach(above -> found.addAll(terms.propertiesOf(above)));
    return found;
  }

  private List<String> leadingTo(String type) {
    return terms.properties().stream()
        .filter(p -> ontology.range(p).filter(type::equals).isPresent())
        .filter(p -> terms.inverseOf(p).isEmpty())
        .toList();
  }

  private Markup concept(String iri) {
    String word = ontology.notation(iri).orElse(TermTexts.name(iri));
    return Markup.of("<a href=\"#{}\">{}</a>", ConceptTables.anchor(iri), word);
  }

  /** The verbs by the word of the status that they give. */
  private Markup sayings(String type) {
    Map<String, Markup> byStatus = new TreeMap<>();
    words
        .saying(type)
        .forEach(
            (status, forms) ->
                byStatus.put(
                    ontology.notation(status).orElse(""),
                    Markup.of(
                        "<li>{}{}</li>\n",
                        status.isEmpty()
                            ? "no status: "
                            : Markup.of(
                                "<a href=\"#{}\">{}</a>: ",
                                ConceptTables.anchor(status),
                                ontology.notation(status).orElse(status)),
                        Markup.of("<span class=\"words\">{}</span>", String.join(", ", forms)))));
    return byStatus.isEmpty()
        ? Markup.NOTHING
        : Markup.of("<ul class=\"links\">{}</ul>", byStatus.values());
  }
}
