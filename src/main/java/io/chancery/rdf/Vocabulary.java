package io.chancery.rdf;

import java.util.List;

/**
 * What writing and checking need to know of the ontology's classes and properties.
 *
 * <p>All answers are full IRIs.
 */
public interface Vocabulary {

  /**
   * The classes above this one that the ontology declares itself, nearest first, without this one
   * and without what stands above {@code dip:Record}.
   */
  List<String> superclasses(String classIri);

  /** Whether the ontology declares this class. */
  boolean isClass(String iri);

  /** Whether the ontology declares this property. */
  boolean isProperty(String iri);

  /** Whether a scheme of the ontology holds this concept. */
  boolean isConcept(String iri);
}
