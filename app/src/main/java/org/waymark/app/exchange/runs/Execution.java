package org.waymark.app.exchange.runs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.Brake;
import org.waymark.app.exchange.ImportReport.State;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Ticker;

/**
 * One run in one transaction. A dry run does everything and takes it back; an applied one marks its
 * run as applied in the same transaction, so that it happens once or not at all. Runs wait for
 * nobody: a second one at the same time is refused.
 */
@Component
final class Execution {
  /** Held by the transaction of the run at work; any constant that nobody else locks. */
  private static final long ONE_AT_A_TIME = 730_692_144L;

  private final Sorting sorting;
  private final RunStore runs;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Ticker ticker;

  Execution(
      Sorting sorting,
      RunStore runs,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      Clock clock,
      Ticker ticker) {
    this.sorting = sorting;
    this.runs = runs;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
    this.ticker = ticker;
  }

  /** Whether a run is at work, here or in another process. */
  boolean busy() {
    return jdbc.sql(
            """
            select exists (select from pg_locks where locktype = 'advisory' and classid = 0
              and objid = :key and objsubid = 1 and granted
              and database = (select oid from pg_database where datname = current_database()))
            """)
        .param("key", ONE_AT_A_TIME)
        .query(Boolean.class)
        .single();
  }

  private boolean lock() {
    return jdbc.sql("select pg_try_advisory_xact_lock(:key)")
        .param("key", ONE_AT_A_TIME)
        .query(Boolean.class)
        .single();
  }

  ImportReport execute(
      UUID run,
      ImportKind kind,
      List<SourceFile> files,
      ImportOptions options,
      ImportProgress.Listener listener) {
    var meter =
        new Meter(
            ticker,
            now -> {
              runs.progress(run, now);
              listener.progressed(now);
            });
    var work = new Work(run, kind, options, meter, new JournalBook(meter::rowRead));
    try {
      ImportReport report =
          transaction.execute(
              status -> {
                ImportReport done = work.go(files);
                if (options.dryRun()) {
                  status.setRollbackOnly();
                } else if (!runs.finish(run, RunState.APPLYING, RunState.APPLIED, done)) {
                  throw new ImportRefused("exchange.run.over");
                }
                return done;
              });
      return java.util.Objects.requireNonNull(report);
    } catch (ImportRefused e) {
      return work.report(State.REFUSED, e.reasons());
    }
  }

  /** What one run needs to hand around. */
  private final class Work {
    private final UUID run;
    private final ImportKind kind;
    private final ImportOptions options;
    private final Meter meter;
    private final JournalBook journal;
    private @Nullable Input input;

    Work(UUID run, ImportKind kind, ImportOptions options, Meter meter, JournalBook journal) {
      this.run = run;
      this.kind = kind;
      this.options = options;
      this.meter = meter;
      this.journal = journal;
    }

    ImportReport go(List<SourceFile> files) {
      if (!lock()) {
        throw new ImportRefused("exchange.run.busy");
      }
      List<Given> given = sorting.sort(kind, files);
      Input in = new Input(run, LocalDate.now(clock), options, meter, given, journal);
      input = in;
      kind.run(in, journal);
      brake();
      return report(options.dryRun() ? State.PREVIEWED : State.APPLIED, List.of());
    }

    private void brake() {
      List<Refusal> held =
          journal.brakes().stream().filter(Brake::holds).map(Work::reason).toList();
      if (!held.isEmpty() && !options.dryRun() && !options.confirmed()) {
        throw new ImportRefused(held);
      }
    }

    private static Refusal reason(Brake b) {
      return Refusal.of("exchange.run.brake", b.ending(), b.all(), b.what());
    }

    ImportReport report(State state, List<Refusal> refusals) {
      return new ImportReport(
          run,
          kind.name(),
          state,
          input == null ? List.of() : input.read(),
          journal.counts(),
          journal.rejectedRows(),
          journal.rejections(),
          journal.changes(),
          journal.notes(),
          journal.consequences(),
          journal.brakes(),
          refusals,
          meter.elapsed());
    }
  }
}
