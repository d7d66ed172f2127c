package io.chancery.cli;

import io.chancery.identity.Iris;
import io.chancery.ontology.Dip;
import io.chancery.rdf.Export;
import java.util.List;

/** The prefixes that exported files use. */
final class Prefixes {

  private Prefixes() {}

  static List<Export.Prefix> of(Iris iris) {
    return List.of(
        new Export.Prefix("dip", Dip.NAMESPACE),
        new Export.Prefix("kind", Dip.KINDS),
        new Export.Prefix("status", Dip.STATUSES),
        new Export.Prefix("topic", Dip.TOPICS),
        new Export.Prefix("country", iris.base() + "id/country/"),
        new Export.Prefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        new Export.Prefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        new Export.Prefix("skos", "http://www.w3.org/2004/02/skos/core#"),
        new Export.Prefix("prov", "http://www.w3.org/ns/prov#"),
        new Export.Prefix("dcterms", "http://purl.org/dc/terms/"),
        new Export.Prefix("xsd", "http://www.w3.org/2001/XMLSchema#"));
  }
}
