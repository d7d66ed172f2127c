package io.chancery.pipeline;

import io.chancery.article.Article;
import io.chancery.check.Checked;
import io.chancery.extract.Extraction;
import io.chancery.rdf.ArticleGraph;
import io.chancery.store.Quarantine;
import io.chancery.store.Stamp;
import io.chancery.store.Tdb2Store;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Brings a store up to date with a set of articles.
 *
 * <p>One thread reads and writes, the others extract and check. Results are taken in reading order,
 * so the number of threads changes nothing in the store; at most a few articles for each thread
 * wait at any time, so memory does not grow with the number of articles. Where two articles of one
 * run have the same id, the first one read counts and the other is named as a problem.
 */
public final class Build {

  private static final int WAITING_PER_THREAD = 4;
  private static final long BATCH_QUADS = 50_000;

  private final Tdb2Store store;
  private final Rules rules;
  private final int threads;
  private final Progress progress;

  private final BuildReport report = new BuildReport();
  private final Deque<Pending> pending = new ArrayDeque<>();
  private long uncommitted;

  /** One article on its way. */
  private record Pending(Article article, Stamp stamp, boolean isNew, Future<Checked> result) {}

  /**
   * @param threads how many threads extract and check, at least one
   */
  public Build(Tdb2Store store, Rules rules, int threads, Progress progress) {
    this.store = store;
    this.rules = rules;
    this.threads = threads;
    this.progress = progress;
  }

  /** Reads, extracts, checks and stores; what was committed stays if it is interrupted. */
  public BuildReport run(ArticleSource source) {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "extract");
              thread.setDaemon(true);
              return thread;
            });
    try {
      store.putOntology(rules.ontology());
      source.read(article -> take(article, workers), this::unreadable);
      while (!pending.isEmpty()) {
        finish(pending.remove());
      }
      store.commit();
      return report;
    } finally {
      workers.shutdownNow();
    }
  }

  private void take(Article article, ExecutorService workers) {
    report.countRead();
    Stamp stamp = store.stampOf(Fingerprint.of(article), rules.version());
    Optional<Stamp> held = store.stamp(article.id());
    if (held.isPresent() && held.get().equals(stamp)) {
      report.countUnchanged();
      progress.done(report);
      return;
    }
    if (pending.size() >= threads * WAITING_PER_THREAD) {
      finish(pending.remove());
    }
    Future<Checked> result = workers.submit(() -> work(article));
    pending.add(new Pending(article, stamp, held.isEmpty(), result));
  }

  private Checked work(Article article) {
    Extraction extraction = rules.extract().apply(article);
    ArticleGraph graph = rules.writer().write(article, extraction.facts());
    return rules.checker().check(article.content(), graph);
  }

  private void finish(Pending next) {
    try {
      put(next, next.result().get());
    } catch (ExecutionException e) {
      fail(
          "article '%s': left out, working on it failed: %s"
              .formatted(next.article().id(), e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the build was interrupted", e);
    }
    progress.done(report);
  }

  private void put(Pending next, Checked checked) {
    ArticleGraph graph = checked.sound();
    Quarantine quarantine = store.directory().quarantine();
    quarantine.put(next.article().id(), checked.refused());
    store.put(graph, next.stamp());
    int statements = graph.statements().size();
    report.countWritten(next.isNew(), statements);
    report.countQuarantined(checked.refused().size());
    graph.records().forEach(record -> report.countRecord(topClass(record)));
    for (Checked.Refusal refusal : checked.refused()) {
      progress.problem(
          "article '%s': a record was held back: %s; see %s"
              .formatted(
                  next.article().id(),
                  refusal.reasons().get(0),
                  quarantine.file(next.article().id())));
    }
    checked
        .notes()
        .forEach(note -> progress.problem("article '" + next.article().id() + "': " + note));
    uncommitted += statements;
    if (uncommitted >= BATCH_QUADS) {
      store.commit();
      uncommitted = 0;
    }
  }

  /** The class as the record's IRI names it: {@code .../id/agreement/...}. */
  private static String topClass(ArticleGraph.RecordGraph record) {
    String iri = record.record().stringValue();
    int end = iri.lastIndexOf('/');
    return iri.substring(iri.lastIndexOf('/', end - 1) + 1, end);
  }

  private void unreadable(String words) {
    report.countRead();
    fail(words);
  }

  private void fail(String words) {
    report.countFailed();
    progress.problem(words);
  }
}
