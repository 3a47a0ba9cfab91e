package org.waymark.app.exchange.runs;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.ImportReport;

/** Carries runs on in the background, so that nobody has to keep a page open. */
@Component
public final class AtWork {
  private static final Logger LOG = LoggerFactory.getLogger(AtWork.class);
  private final Runs runs;
  private final Executor executor;
  private final Map<UUID, CompletableFuture<ImportReport>> open = new ConcurrentHashMap<>();

  AtWork(Runs runs, @Qualifier("applicationTaskExecutor") Executor executor) {
    this.runs = runs;
    this.executor = executor;
  }

  /** Starts what the run was claimed for. */
  public void start(UUID run) {
    var end = new CompletableFuture<ImportReport>();
    open.put(run, end);
    executor.execute(() -> work(run, end));
  }

  private void work(UUID run, CompletableFuture<ImportReport> end) {
    try {
      end.complete(runs.carryOn(run));
    } catch (RuntimeException e) {
      LOG.error("The import {} broke; nothing of it was kept", run, e);
      end.completeExceptionally(e);
    } finally {
      open.remove(run);
    }
  }

  /** The end of a run that this process works on. */
  public Optional<CompletableFuture<ImportReport>> end(UUID run) {
    return Optional.ofNullable(open.get(run));
  }
}
