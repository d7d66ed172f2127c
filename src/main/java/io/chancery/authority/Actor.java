package io.chancery.authority;

import java.util.Optional;

/**
 * Whoever can be party to a diplomatic fact.
 *
 * @param code the ISO 3166-1 alpha-2 code of a country, else the acronym or short English name
 *     ({@code ASEAN}, {@code Taliban}); what reports print
 * @param kind what sort of actor it is
 * @param name the usual English name
 * @param wikidata its Wikidata id, {@code Q…}, where verified
 */
public record Actor(String code, Kind kind, String name, Optional<String> wikidata) {

  /** The sorts of actor. */
  public enum Kind {
    COUNTRY,
    /** An organisation that states belong to, its organs, banks and funds. */
    BODY,
    /**
     * A bloc or forum without a treaty, or a region that acts as one ("Pacific island countries").
     */
    BLOC,
    /** A movement, militia or party to a conflict. */
    GROUP,
    /** A company, charity, province or other body that the authority tables do not hold. */
    UNLISTED
  }

  /** An actor known by its name in an article alone. */
  public static Actor unlisted(String name) {
    return new Actor(name, Kind.UNLISTED, name, Optional.empty());
  }

  public boolean isCountry() {
    return kind == Kind.COUNTRY;
  }
}
