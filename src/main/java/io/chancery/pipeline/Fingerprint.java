package io.chancery.pipeline;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.chancery.article.Article;
import io.chancery.text.Span;
import java.nio.charset.StandardCharsets;

/** The SHA-256 of everything that was read of an article. */
final class Fingerprint {

  private Fingerprint() {}

  static String of(Article article) {
    Hasher hasher = Hashing.sha256().newHasher();
    put(hasher, article.id());
    put(hasher, article.title());
    put(hasher, article.text());
    put(hasher, article.source().url().orElse(""));
    put(hasher, article.source().publisher().orElse(""));
    put(hasher, article.source().published().map(Object::toString).orElse(""));
    put(hasher, article.source().language().orElse(""));
    for (Span silent : article.silent()) {
      hasher.putInt(silent.start()).putInt(silent.end());
    }
    return hasher.hash().toString();
  }

  /** With its length, so that no two articles run into one. */
  private static void put(Hasher hasher, String text) {
    hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
  }
}
