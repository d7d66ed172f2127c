package io.chancery.article;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What the name of a file says about its content.
 *
 * @param stem the name without {@code .gz} and without its extension; an id for want of a better
 * @param extension in lower case, without the dot; empty where there is none
 */
record FileName(String stem, String extension) {

  static final FileName STDIN = new FileName("stdin", "");

  static FileName of(Path path) {
    Path last = path.getFileName();
    return of(last == null ? "" : last.toString());
  }

  static FileName of(String name) {
    String bare = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? cut(name, 3) : name;
    int dot = bare.lastIndexOf('.');
    if (dot <= 0) {
      return new FileName(orUnnamed(bare), "");
    }
    return new FileName(bare.substring(0, dot), bare.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static String cut(String name, int characters) {
    return name.substring(0, name.length() - characters);
  }

  private static String orUnnamed(String name) {
    return name.isBlank() ? "unnamed" : name;
  }
}
