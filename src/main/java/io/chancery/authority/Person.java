package io.chancery.authority;

import java.util.List;
import java.util.Optional;

/**
 * A person in public life.
 *
 * @param id readable and stable, e.g. {@code fumio-kishida}
 * @param name the usual English form, in the order English newspapers print it
 * @param aliases further full forms ("Jokowi", "Anwar bin Ibrahim")
 * @param family the part of the name that stands alone on second mention ("Kishida", "Xi", "Anwar")
 * @param wikidata the Wikidata id, where verified
 */
public record Person(
    String id, String name, List<String> aliases, String family, Optional<String> wikidata) {

  public Person {
    aliases = List.copyOf(aliases);
  }
}
