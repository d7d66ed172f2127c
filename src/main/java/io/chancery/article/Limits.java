package io.chancery.article;

/**
 * How much input one article may take.
 *
 * @param articleBytes bytes of one article: of its file, its line or its item, after unpacking
 * @param skippedBytes bytes that are passed over to find the end of a line that is too long; behind
 *     them the rest of the file is given up
 */
record Limits(int articleBytes, long skippedBytes) {

  private static final int MEBIBYTE = 1 << 20;

  static final Limits DEFAULT = new Limits(10 * MEBIBYTE, 256L * MEBIBYTE);

  /** The limit for people, e.g. {@code 10 MB}. */
  String articleSize() {
    return articleBytes >= MEBIBYTE ? articleBytes / MEBIBYTE + " MB" : articleBytes / 1024 + " KB";
  }
}
