package io.chancery.broken.article;

import io.chancery.broken.text.KnowsWhatComesLater;

/** Closes the cycle between two packages; on its own it would break nothing. */
public final class KnowsText {

  private KnowsText() {}

  /** The class on the other side of the cycle. */
  public static Class<?> other() {
    return KnowsWhatComesLater.class;
  }
}
