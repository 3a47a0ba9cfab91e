package org.waymark.app.exchange.runs;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Shape;

/** A kind of import for tests: writes its rows into a table, and can be held on the way. */
@TestComponent
final class Notebook implements ImportKind {
  static final String WHAT = "exchange.counts.what";
  final AtomicInteger walks = new AtomicInteger();
  private final JdbcClient jdbc;
  private @Nullable CountDownLatch reached;
  private @Nullable CountDownLatch go;

  Notebook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "notebook";
  }

  @Override
  public String label() {
    return "exchange.imports";
  }

  @Override
  public List<Shape> shapes() {
    return List.of(
        Shape.table(
            "notes", Column.text("word").mandatory().alias("Wort"), Column.whole("ending", 0, 99)));
  }

  /** The next run says how far it is and then waits for the second latch. */
  void hold(CountDownLatch whenReached, CountDownLatch until) {
    reached = whenReached;
    go = until;
  }

  @Override
  public void run(ImportInput in, Journal journal) {
    walks.incrementAndGet();
    long n = 0;
    for (Row row : in.table("notes").orElseThrow()) {
      if (row.get("word").equals("stop")) {
        throw new ImportRefused("exchange.run.over");
      }
      if (row.get("word").equals("break")) {
        throw new IllegalStateException("broken on purpose");
      }
      write(row.get("word"));
      n++;
      row.whole("ending").ifPresent(ending -> journal.ending(WHAT, ending, 100));
    }
    journal.created(WHAT, n);
    pause(in);
  }

  private void pause(ImportInput in) {
    CountDownLatch told = reached;
    CountDownLatch until = go;
    if (told != null && until != null) {
      in.progress(41, 100);
      told.countDown();
      reached = null;
      go = null;
      await(until);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String word) {
    jdbc.sql(
            """
            insert into exchange.mapping (kind, shape, signature, columns, saved_at)
            values ('written', 'note', ?, '{}', timestamptz '2026-01-01 00:00Z')
            on conflict do nothing
            """)
        .param(word)
        .update();
  }

  long written() {
    return jdbc.sql("select count(*) from exchange.mapping where kind = 'written'")
        .query(Long.class)
        .single();
  }
}
