package io.chancery.pipeline;

import java.util.SortedMap;
import java.util.TreeMap;

/** What a build did; grows while it runs. */
public final class BuildReport {

  private long read;
  private long added;
  private long replaced;
  private long unchanged;
  private long failed;
  private long quarantined;
  private long quads;
  private final SortedMap<String, Long> records = new TreeMap<>();

  /** Articles read, whatever came of them. */
  public long read() {
    return read;
  }

  /** Articles that the store did not hold before. */
  public long added() {
    return added;
  }

  /** Articles whose graph was made again: their content or the rules have changed. */
  public long replaced() {
    return replaced;
  }

  /** Articles whose graph was left as it was. */
  public long unchanged() {
    return unchanged;
  }

  /** Articles that could not be read or worked on. */
  public long failed() {
    return failed;
  }

  /** Records that checking held back. */
  public long quarantined() {
    return quarantined;
  }

  /** Statements in the graphs of the articles that were added or replaced. */
  public long quads() {
    return quads;
  }

  /** Records that went into the graph, by the class right below Record. */
  public SortedMap<String, Long> records() {
    return records;
  }

  void countRead() {
    read++;
  }

  void countUnchanged() {
    unchanged++;
  }

  void countFailed() {
    failed++;
  }

  void countWritten(boolean isNew, long statements) {
    if (isNew) {
      added++;
    } else {
      replaced++;
    }
    quads += statements;
  }

  void countQuarantined(long number) {
    quarantined += number;
  }

  void countRecord(String className) {
    records.merge(className, 1L, Long::sum);
  }
}
