package io.chancery.pipeline;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names the rules that make a graph: twelve hex digits that change with any file of the ontology
 * folder (lexicon, tables, shapes) and with the program itself.
 */
final class RulesVersion {

  private RulesVersion() {}

  static String of(Path ontologyFolder) throws IOException {
    Hasher hasher = Hashing.sha256().newHasher();
    try (Stream<Path> files = Files.walk(ontologyFolder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(hasher, ontologyFolder.relativize(file).toString().replace('\\', '/'), file);
      }
    }
    Optional<Path> program = program();
    if (program.isPresent()) {
      add(hasher, "program", program.get());
    }
    return hasher.hash().toString().substring(0, 12);
  }

  private static void add(Hasher hasher, String name, Path file) throws IOException {
    hasher.putString(name, StandardCharsets.UTF_8).putBytes(Files.readAllBytes(file));
  }

  /** The program's jar; absent where it runs from a folder of classes. */
  private static Optional<Path> program() {
    CodeSource source = RulesVersion.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
