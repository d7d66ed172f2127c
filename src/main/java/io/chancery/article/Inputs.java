package io.chancery.article;

import io.chancery.article.Input.Nothing;
import io.chancery.text.Problem;
import io.chancery.text.Problem.Code;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Finds the files behind the names that a caller gave, in an order that depends on names alone. */
final class Inputs {

  private static final Comparator<Path> BY_NAME = Comparator.comparing(Inputs::slashed);

  private Inputs() {}

  /** The inputs behind one name: a file, a folder, a glob pattern, or {@code -}. */
  static List<Input> of(String name) {
    if (name.equals("-")) {
      return List.of(new Input.Stdin());
    }
    if (name.isBlank()) {
      return List.of(
          nothing(Code.NOT_FOUND, "(no name)", "an input has an empty name; leave it out"));
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        return orNothing(under(path, file -> true), name, "the folder holds no files");
      }
      if (Files.exists(path)) {
        return List.of(new Input.File(path));
      }
    } catch (InvalidPathException e) {
      // on some systems a pattern is no path; what is neither is not found below
    }
    return isPattern(name) ? matching(name) : List.of(notFound(name));
  }

  private static Input notFound(String name) {
    return nothing(
        Code.NOT_FOUND,
        name,
        "no such file or folder; check the spelling and the folder you are in");
  }

  private static boolean isPattern(String name) {
    return name.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  private static List<Input> matching(String pattern) {
    String slashed = pattern.replace('\\', '/');
    int fixed = slashed.substring(0, firstWildcard(slashed)).lastIndexOf('/');
    Path base = Path.of(fixed < 0 ? "" : slashed.substring(0, fixed + 1));
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + slashed);
    } catch (PatternSyntaxException e) {
      String message = "not a pattern (" + e.getDescription() + "); quote names that hold [ or {";
      return List.of(nothing(Code.NOT_FOUND, pattern, message));
    }
    List<Input> found = Files.isDirectory(base) ? under(base, matcher::matches) : List.of();
    return orNothing(found, pattern, "no file matches this pattern; ** reaches into folders");
  }

  private static int firstWildcard(String pattern) {
    int at = 0;
    while (at < pattern.length() && "*?[{".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static List<Input> orNothing(List<Input> found, String name, String message) {
    return found.isEmpty() ? List.of(nothing(Code.NOT_FOUND, name, message)) : found;
  }

  private static List<Input> under(Path folder, Predicate<Path> wanted) {
    var walk = new Walk(folder, wanted);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.refuse(folder, e);
    }
    return walk.inOrder();
  }

  private static Input nothing(Code code, String place, String message) {
    return new Nothing(new Problem(code, place, message));
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Collects the files below a folder; hidden files and folders are passed over. */
  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path top;
    private final Predicate<Path> wanted;
    private final List<Path> files = new ArrayList<>();
    private final List<Input> refused = new ArrayList<>();

    Walk(Path top, Predicate<Path> wanted) {
      this.top = top;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skip = !folder.equals(top) && isHidden(folder);
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file) || !wanted.test(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        files.add(file);
      } else {
        // a pipe that nobody writes to would hold up the whole run
        String message = "not a regular file; name it outright if it is to be read";
        refused.add(nothing(Code.UNREADABLE, file.toString(), message));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // a link back to a folder above leads only to files that are found anyway
      if (!(e instanceof FileSystemLoopException) && !isHidden(file)) {
        refuse(file, e);
      }
      return FileVisitResult.CONTINUE;
    }

    void refuse(Path place, IOException e) {
      refused.add(nothing(Code.UNREADABLE, place.toString(), Unreadable.message(e)));
    }

    List<Input> inOrder() {
      files.sort(BY_NAME);
      List<Input> found = new ArrayList<>(refused);
      files.forEach(file -> found.add(new Input.File(file)));
      return found;
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
