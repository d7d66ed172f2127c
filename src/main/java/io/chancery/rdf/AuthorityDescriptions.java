package io.chancery.rdf;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;

import io.chancery.authority.Actor;
import io.chancery.authority.Person;
import io.chancery.authority.Place;
import io.chancery.authority.Tenure;
import io.chancery.identity.Iris;
import io.chancery.ontology.Dip;
import io.chancery.ontology.Ontology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * Collects the descriptions that the records of one article need of actors, people and places.
 *
 * <p>What the authority tables hold goes to the authority graph, told there once for all articles;
 * an actor or a person known from the article alone is described in the article's graph, so that it
 * leaves with the article.
 */
final class AuthorityDescriptions {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final Iris iris;
  private final Ontology ontology;
  private final WhoIsWho people;
  private final IRI graph;
  private final Map<String, List<Statement>> described = new TreeMap<>();

  AuthorityDescriptions(Iris iris, Ontology ontology, WhoIsWho people) {
    this.iris = iris;
    this.ontology = ontology;
    this.people = people;
    this.graph = iri(iris.authorityGraph());
  }

  /** What was described, by IRI. */
  Map<String, List<Statement>> described() {
    return described;
  }

  /** The actor's IRI; its description goes to {@code here} if the tables do not hold it. */
  IRI actor(Actor actor, Quads here) {
    IRI actorIri = iri(iris.actor(actor));
    if (actor.kind() == Actor.Kind.UNLISTED) {
      describe(actor, actorIri, here);
    } else if (!described.containsKey(actorIri.stringValue())) {
      Quads quads = new Quads(graph, ontology);
      describe(actor, actorIri, quads);
      described.put(actorIri.stringValue(), quads.statements());
    }
    return actorIri;
  }

  private static void describe(Actor actor, IRI actorIri, Quads quads) {
    quads.typed(actorIri, actor.isCountry() ? Dip.COUNTRY : Dip.ORGANIZATION);
    quads.add(actorIri, RDFS.LABEL, literal(actor.name()));
    quads.add(actorIri, Dip.CODE, literal(actor.code()));
    actor.wikidata().ifPresent(id -> quads.add(actorIri, SKOS.EXACT_MATCH, iri(WIKIDATA, id)));
  }

  IRI place(Place place, Quads here) {
    IRI placeIri = iri(iris.place(place));
    if (!described.containsKey(placeIri.stringValue())) {
      Quads quads = new Quads(graph, ontology);
      quads.typed(placeIri, Dip.PLACE_CLASS);
      quads.add(placeIri, RDFS.LABEL, literal(place.name()));
      place
          .country()
          .filter(Actor::isCountry)
          .ifPresent(c -> quads.add(placeIri, Dip.IN_COUNTRY, actor(c, here)));
      described.put(placeIri.stringValue(), quads.statements());
    }
    return placeIri;
  }

  /** The person's IRI; {@code asWritten} is what the article calls them at its fullest. */
  IRI person(Optional<String> id, String name, String asWritten, Quads here) {
    IRI personIri = iri(iris.person(id, name));
    here.add(personIri, Dip.NAME, literal(asWritten));
    Optional<Person> listed = id.flatMap(people::person);
    if (listed.isEmpty()) {
      here.typed(personIri, Dip.LEADER);
      here.add(personIri, RDFS.LABEL, literal(asWritten));
    } else if (!described.containsKey(personIri.stringValue())) {
      described.put(personIri.stringValue(), List.of());
      described.put(personIri.stringValue(), biography(listed.get(), personIri, here));
    }
    return personIri;
  }

  private List<Statement> biography(Person person, IRI personIri, Quads here) {
    Quads quads = new Quads(graph, ontology);
    quads.typed(personIri, Dip.LEADER);
    quads.add(personIri, RDFS.LABEL, literal(person.name()));
    person.wikidata().ifPresent(id -> quads.add(personIri, SKOS.EXACT_MATCH, iri(WIKIDATA, id)));
    List<Tenure> tenures = people.tenures(person.id());
    for (Tenure tenure : tenures) {
      IRI held = iri(tenureIri(personIri, tenure, tenures));
      quads.typed(held, Dip.TENURE);
      quads.add(held, RDFS.LABEL, literal(label(person, tenure)));
      quads.add(held, Dip.HOLDER, personIri);
      quads.add(held, Dip.OFFICE, office(tenure.office(), quads));
      quads.add(held, Dip.OFFICE_OF, actor(tenure.of(), here));
      tenure.from().ifPresent(day -> quads.add(held, Dip.VALID_FROM, literal(day)));
      tenure.to().ifPresent(day -> quads.add(held, Dip.VALID_TO, literal(day)));
    }
    return quads.statements();
  }

  /** The office's IRI, described among {@code here}: an office has no place in the tables. */
  IRI office(String title, Quads here) {
    IRI office = iri(iris.office(title));
    here.typed(office, Dip.OFFICE_CLASS);
    here.add(office, RDFS.LABEL, literal(title));
    return office;
  }

  /** Who held one office twice has two tenures, told apart by the year in which each began. */
  private String tenureIri(IRI personIri, Tenure tenure, List<Tenure> all) {
    String plain =
        iris.tenure(
            personIri.stringValue(), Optional.of(tenure.office()), Optional.of(tenure.of()));
    long times =
        all.stream()
            .filter(t -> t.office().equals(tenure.office()) && t.of().equals(tenure.of()))
            .count();
    return times < 2
        ? plain
        : plain + tenure.from().map(day -> "-" + day.getYear()).orElse("-earlier");
  }

  private static String label(Person person, Tenure tenure) {
    return RecordLabel.tenure(
        person.name(), Optional.of(tenure.office()), Optional.of(tenure.of().name()));
  }
}
