package io.chancery.authority;

/**
 * One spelling in a table, with the marks that an editor put on it.
 *
 * @param text the spelling without marks
 * @param personal marked {@code ?}: also a part of personal names ("Jordan")
 * @param exact marked {@code !}: matches only letter by letter ("Malé", never "Male")
 * @param combining ends in a hyphen: matches only before one ("Sino-")
 */
record NameForm(String text, boolean personal, boolean exact, boolean combining) {

  static NameForm parse(String cell) {
    String text = cell;
    boolean personal = text.endsWith("?");
    boolean exact = text.endsWith("!");
    if (personal || exact) {
      text = text.substring(0, text.length() - 1);
    }
    boolean combining = text.endsWith("-");
    if (combining) {
      text = text.substring(0, text.length() - 1);
    }
    return new NameForm(text, personal, exact, combining);
  }

  /** Whether the spelling is an acronym: two or more characters, no letter of them small. */
  boolean isAcronym() {
    return text.length() > 1
        && text.indexOf(' ') < 0
        && text.chars().noneMatch(Character::isLowerCase)
        && text.chars().anyMatch(Character::isUpperCase);
  }
}
