package io.chancery.ontology;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.OWL;

/** A JSON-LD context by which the terms of an ontology need no prefix. */
public final class JsonLdContext {

  private JsonLdContext() {}

  /** The context document, JSON-LD 1.1, terms sorted by name. */
  public static String of(Ontology ontology) {
    Map<String, String> terms = new TreeMap<>();
    for (String type : ontology.classes()) {
      if (type.startsWith(Dip.NAMESPACE)) {
        terms.put(ShortNames.local(type), '"' + ShortNames.of(type) + '"');
      }
    }
    for (String property : ontology.properties()) {
      if (property.startsWith(Dip.NAMESPACE)) {
        terms.put(ShortNames.local(property), property(ontology, property));
      }
    }
    terms.put("label", "\"rdfs:label\"");
    StringBuilder out =
        new StringBuilder(
            """
            {
              "@context": {
                "@version": 1.1,
                "id": "@id",
                "type": "@type",
                "dip": "https://w3id.org/chancery/ontology#",
                "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
                "xsd": "http://www.w3.org/2001/XMLSchema#\"""");
    terms.forEach(
        (name, definition) ->
            out.append(",\n    \"").append(name).append("\": ").append(definition));
    return out.append("\n  }\n}\n").toString();
  }

  private static String property(Ontology ontology, String property) {
    String type = "";
    if (ontology.model().contains(Values.iri(property), null, OWL.OBJECTPROPERTY)) {
      type = "@id";
    } else {
      String range = ontology.range(property).map(ShortNames::of).orElse("");
      if (range.startsWith("xsd:") && !range.equals("xsd:string")) {
        type = range;
      }
    }
    String id = "\"@id\": \"" + ShortNames.of(property) + '"';
    return type.isEmpty() ? "{ " + id + " }" : "{ " + id + ", \"@type\": \"" + type + "\" }";
  }
}
