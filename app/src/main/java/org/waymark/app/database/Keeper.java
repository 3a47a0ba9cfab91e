package org.waymark.app.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a server process running: starts it again on the same port when it ends unasked, and gives
 * up when it does not stay. The parent-death signal follows the thread that forks, so one thread
 * forks every time and lives as long as the server.
 */
final class Keeper {
  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
  private static final int ATTEMPTS = 20;
  private static final long BETWEEN_MILLIS = 500;
  private static final long STAYED_NANOS = 60_000_000_000L;
  private final ProcessBuilder command;
  private volatile Process server;
  private boolean kept;
  private boolean retired;

  private Keeper(ProcessBuilder command, Process first) {
    this.command = command;
    this.server = first;
  }

  /** Starts it; until {@link #keep} its end is nobody's business. */
  static Keeper of(ProcessBuilder command, File log) throws IOException {
    var started = new CompletableFuture<Keeper>();
    Thread.ofPlatform()
        .name("postgres-keeper")
        .daemon()
        .start(
            () -> {
              try {
                command.redirectOutput(log);
                var keeper = new Keeper(command, command.start());
                command.redirectOutput(ProcessBuilder.Redirect.appendTo(log));
                started.complete(keeper);
                keeper.watch();
              } catch (IOException e) {
                started.completeExceptionally(new UncheckedIOException(e));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    try {
      return started.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException io ? io.getCause() : new IOException(e);
    }
  }

  Process server() {
    return server;
  }

  /** From now on it is started again when it ends. */
  synchronized void keep() {
    kept = true;
  }

  /** From now on its end is wanted. */
  synchronized Process retire() {
    retired = true;
    return server;
  }

  private void watch() throws InterruptedException {
    long began = System.nanoTime();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int code = server.waitFor();
      if (System.nanoTime() - began > STAYED_NANOS) {
        attempt = 0;
      }
      if (attempt > 0) {
        Thread.sleep(
            BETWEEN_MILLIS); // what is left of the killed one holds its memory for a moment
      }
      if (!again(code)) {
        return;
      }
      began = System.nanoTime();
    }
    LOG.error("PostgreSQL does not stay; see postgres.log in the data folder");
  }

  private synchronized boolean again(int code) {
    if (retired || !kept) {
      return false;
    }
    LOG.warn("PostgreSQL ended with {}; starting it again", code);
    try {
      server = command.start();
      return true;
    } catch (IOException e) {
      LOG.error("PostgreSQL cannot be started again", e);
      return false;
    }
  }
}
