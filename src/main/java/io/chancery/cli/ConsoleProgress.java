package io.chancery.cli;

import io.chancery.pipeline.BuildReport;
import io.chancery.pipeline.Progress;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Shows a build's progress: one line that is written over on a terminal, else a line now and then.
 *
 * <p>The number of articles is not known beforehand, so there is a count and a speed, no bar.
 */
final class ConsoleProgress implements Progress, AutoCloseable {

  private static final Duration ON_TERMINAL = Duration.ofMillis(200);
  private static final Duration IN_LOG = Duration.ofSeconds(10);

  private final PrintWriter err;
  private final boolean terminal;
  private final Instant start = Instant.now();
  private Instant shown = start;
  private boolean lineOpen;

  ConsoleProgress(PrintWriter err) {
    this.err = err;
    this.terminal = Boolean.getBoolean("chancery.terminal");
  }

  @Override
  public void done(BuildReport soFar) {
    Instant now = Instant.now();
    if (Duration.between(shown, now).compareTo(terminal ? ON_TERMINAL : IN_LOG) < 0) {
      return;
    }
    shown = now;
    String line = line(soFar);
    if (terminal) {
      err.print("\r\033[K" + line);
      lineOpen = true;
    } else {
      err.println(line);
    }
    err.flush();
  }

  @Override
  public void problem(String words) {
    clear();
    err.println(words);
    err.flush();
  }

  /** Says what was done. */
  void finish(BuildReport report, Path quarantine) {
    clear();
    err.println(line(report));
    err.printf(
        Locale.ROOT,
        "  articles: %d new, %d replaced, %d unchanged, %d refused%n",
        report.added(),
        report.replaced(),
        report.unchanged(),
        report.failed());
    err.printf(
        Locale.ROOT,
        "  records: %s; %d statements%n",
        report.records().isEmpty()
            ? "none"
            : report.records().entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", ")),
        report.quads());
    if (report.quarantined() > 0) {
      err.printf(
          Locale.ROOT, "  held back: %d records, kept in %s%n", report.quarantined(), quarantine);
    }
    err.printf(Locale.ROOT, "  peak heap: %d MB%n", peakHeap() >> 20);
    err.flush();
  }

  private String line(BuildReport report) {
    double seconds = Math.max(0.001, Duration.between(start, Instant.now()).toMillis() / 1000.0);
    return String.format(
        Locale.ROOT,
        "%d articles in %.1f s (%.0f articles/s)",
        report.read(),
        seconds,
        report.read() / seconds);
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private void clear() {
    if (lineOpen) {
      err.print("\r\033[K");
      lineOpen = false;
    }
  }

  @Override
  public void close() {
    clear();
    err.flush();
  }
}
