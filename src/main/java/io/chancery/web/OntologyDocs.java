package io.chancery.web;

import io.chancery.ontology.Dip;
import io.chancery.ontology.Lexicon;
import io.chancery.ontology.Ontology;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;

/**
 * The documentation of an ontology, made from the ontology and its lexicon alone. Each term has its
 * local name as anchor, so that {@code …/ontology#Agreement} lands on it.
 */
public final class OntologyDocs {

  private static final String ONTOLOGY = "https://w3id.org/chancery/ontology";

  private final TermTexts terms;
  private final TermSections sections;

  private OntologyDocs(Ontology ontology, Lexicon lexicon) {
    this.terms = new TermTexts(ontology);
    this.sections = new TermSections(terms, new ClassWords(lexicon));
  }

  /** One file of HTML that needs no other; it links the RDF forms as {@code ontology.ttl} etc. */
  public static String html(Ontology ontology, Lexicon lexicon) {
    OntologyDocs docs = new OntologyDocs(ontology, lexicon);
    return Markup.of(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{}</title>
            <style>
            {}{}</style>
            </head>
            <body>
            <main id="main">
            {}
            </main>
            </body>
            </html>
            """,
            docs.head(DCTERMS.TITLE),
            style("style.css"),
            style("ontology.css"),
            docs.content("ontology."))
        .html();
  }

  /** The same as a page of the server, whose style sheets are files of their own. */
  static Markup page(Ontology ontology, Lexicon lexicon) {
    return Layout.page(
        "Ontology",
        Markup.of("<link rel=\"stylesheet\" href=\"/ontology.css\">\n"),
        new OntologyDocs(ontology, lexicon).content("/ontology."));
  }

  /**
   * The content.
   *
   * @param forms what the addresses of the RDF forms begin with
   */
  private Markup content(String forms) {
    return Markup.of(
        """
        <h1>{}</h1>
        <p class="lead">{}</p>
        <p class="small">Version {} · namespace <code>{}</code> · usual prefix <code>dip:</code></p>
        <p class="formats"><a href="{}ttl">Turtle</a> <a href="{}rdf">RDF/XML</a>\
         <a href="{}nt">N-Triples</a> <a href="{}jsonld">JSON-LD</a></p>
        <nav class="contents" aria-label="Contents"><a href="#overview">Overview</a>\
         <a href="#hierarchy">Hierarchy</a> <a href="#classes">Classes</a>\
         <a href="#properties">Properties</a> <a href="#inverses">Inverses</a>\
         <a href="#statuses">Statuses</a> <a href="#kinds">Kinds</a> <a href="#topics">Topics</a></nav>
        <h2 id="overview">Overview</h2>
        <p>Left, the records that articles state; right, what they refer to. A line is a property.</p>
        <div class="scroll figure" tabindex="0">{}</div>
        <h2 id="hierarchy">Hierarchy of classes</h2>
        {}
        <h2 id="classes">Classes</h2>
        {}
        <h2 id="properties">Properties</h2>
        {}
        <h2 id="inverses">Inverse properties</h2>
        <p>They serve reasoners and editors; the graph does not hold them.</p>
        {}
        {}""",
        head(DCTERMS.TITLE),
        head(Values.iri(DCTERMS.NAMESPACE, "description")),
        head(OWL.VERSIONINFO),
        Dip.NAMESPACE,
        forms,
        forms,
        forms,
        forms,
        new OntologyDiagram(terms).draw(),
        tree(),
        each(terms.classes(), true),
        each(terms.properties().stream().filter(p -> !isInverse(p)).toList(), false),
        sections.inverses(terms.properties().stream().filter(this::isInverse).toList()),
        new ConceptTables(terms, sections).all());
  }

  private boolean isInverse(String property) {
    return !terms.inverseOf(property).isEmpty();
  }

  private String head(IRI property) {
    return terms.texts(ONTOLOGY, property).stream().findFirst().orElse("");
  }

  private Markup each(List<String> all, boolean classes) {
    List<Markup> found = new ArrayList<>();
    for (String term : all) {
      found.add(classes ? sections.ofClass(term) : sections.ofProperty(term));
    }
    return Markup.all(found);
  }

  private Markup tree() {
    List<String> roots =
        terms.classes().stream()
            .filter(type -> terms.above(type).stream().noneMatch(terms.classes()::contains))
            .toList();
    return Markup.of("<div class=\"tree\">{}</div>", branches(roots));
  }

  private Markup branches(List<String> types) {
    if (types.isEmpty()) {
      return Markup.NOTHING;
    }
    List<Markup> items = new ArrayList<>();
    for (String type : types) {
      items.add(
          Markup.of(
              "<li>{}{}</li>\n", sections.link(type), branches(List.copyOf(terms.below(type)))));
    }
    return Markup.of("<ul>{}</ul>", items);
  }

  /** Our own style sheets; they hold nothing that HTML would read as markup. */
  private static Markup style(String name) {
    try (InputStream in = OntologyDocs.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new Markup(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
