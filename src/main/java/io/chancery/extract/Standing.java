package io.chancery.extract;

/** Where a statement stands between fact and fancy; the names are the lexicon's. */
enum Standing {
  DONE("Done"),
  PROGRESSIVE("Progressive"),
  PLANNED("Planned"),
  POSSIBLE("Possible"),
  DENIED("Denied");

  private final String term;

  Standing(String term) {
    this.term = term;
  }

  /** The local name of the lexicon's term. */
  String term() {
    return term;
  }

  boolean isReal() {
    return this == DONE || this == PROGRESSIVE;
  }
}
