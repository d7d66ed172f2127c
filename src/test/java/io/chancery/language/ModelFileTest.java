package io.chancery.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

  private Path file = Path.of("");

  @BeforeEach
  void writeAModel(@TempDir Path folder) throws IOException {
    file = folder.resolve("deep/er/small.model");
    HashTable rows =
        HashTable.of(new long[] {Hash64.of(0, "a"), Hash64.of(1, "a")}, new int[] {0, 3});
    LinearModel model =
        new LinearModel(
            List.of("X", "Y"),
            "<features/>",
            rows,
            new int[] {1, 1, bits(0.5f), 2, 0, bits(-1), 1, bits(2)});
    HashTable words = HashTable.of(new long[] {Hash64.of(1, "boat")}, new int[] {0});
    HashTable names = HashTable.of(new long[] {Hash64.of(0, "Oslo")}, new int[] {1});
    CompactLexica.Data lexica =
        new CompactLexica.Data(
            words, List.of("NN VB"), List.of(), names, new int[] {-1, 0}, List.of("GPE"));
    ModelFile.write(file, new ModelFile.Contents(lexica, model, model, model));
  }

  private static int bits(float weight) {
    return Float.floatToRawIntBits(weight);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    ModelFile.Contents read = ModelFile.read(file).orElseThrow();
    LinearModel parser = read.parser();
    assertEquals(List.of("X", "Y"), parser.labels());
    assertEquals(3, parser.rows().get(Hash64.of(1, "a")));
    assertEquals(HashTable.NONE, parser.rows().get(Hash64.of(2, "a")));
    float[] scores = new float[2];
    parser.addTo(scores, 0);
    parser.addTo(scores, 3);
    assertArrayEquals(new float[] {-1, 2.5f}, scores);
    assertEquals(List.of("GPE"), read.lexica().gazetteers());
  }

  @Test
  void leavesNoDraftBehind() throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void takesADamagedFileForNone() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += 7) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertTrue(ModelFile.read(file).isEmpty(), "byte " + at);
    }
    for (int length : new int[] {0, 5, 32, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertTrue(ModelFile.read(file).isEmpty(), "length " + length);
    }
    Files.delete(file);
    assertTrue(ModelFile.read(file).isEmpty());
  }

  @Test
  void looksForTheCacheWhereTheUserSays() {
    Map<String, String> xdg = Map.of("XDG_CACHE_HOME", "/caches");
    assertEquals(Path.of("/mine"), ModelCache.folder("/mine", xdg));
    assertEquals(Path.of("/caches/chancery"), ModelCache.folder("", xdg));
    assertTrue(ModelCache.folder("", Map.of()).endsWith(Path.of(".cache", "chancery")));
  }
}
