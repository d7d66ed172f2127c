package io.chancery.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the compact form of NLP4J's models is kept between runs: the folder that the system
 * property {@code chancery.cache} names, else {@code $XDG_CACHE_HOME/chancery}, else {@code
 * ~/.cache/chancery}. It can be deleted at any time.
 */
final class ModelCache {

  private static final String NAME = "english-nlp4j-1.1.3.model";

  private ModelCache() {}

  /** The models, from the cache or, where it has none, converted and then kept there. */
  static ModelFile.Contents load() {
    return load(folder(System.getProperty("chancery.cache", ""), System.getenv()).resolve(NAME));
  }

  static Path folder(String property, Map<String, String> environment) {
    if (!property.isBlank()) {
      return Path.of(property);
    }
    String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
    return caches.isBlank()
        ? Path.of(System.getProperty("user.home", "."), ".cache", "chancery")
        : Path.of(caches, "chancery");
  }

  static ModelFile.Contents load(Path file) {
    try {
      Optional<ModelFile.Contents> kept = ModelFile.read(file);
      if (kept.isPresent()) {
        return kept.get();
      }
      ModelFile.Contents made = convert();
      keep(file, made);
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the English models: " + e.getMessage(), e);
    }
  }

  private static ModelFile.Contents convert() throws IOException {
    // the largest first, while the heap is empty
    LinearModel parser = ModelConverter.model("dep");
    return new ModelFile.Contents(
        ModelConverter.lexica(), ModelConverter.model("pos"), ModelConverter.model("ner"), parser);
  }

  /** A folder that cannot be written costs only time at the next start. */
  private static void keep(Path file, ModelFile.Contents made) {
    try {
      ModelFile.write(file, made);
    } catch (IOException e) {
      System.getLogger(ModelCache.class.getName())
          .log(
              System.Logger.Level.WARNING,
              "cannot keep the English models in {0} ({1}); every start will take longer. Name"
                  + " another folder with -Dchancery.cache=FOLDER",
              file.getParent(),
              e.getMessage());
    }
  }
}
