package org.waymark.app.exchange.runs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.State;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;

/** The life of a run: uploaded, previewed, applied once or thrown away. */
@Component
public final class Runs implements Imports {
  private static final Duration STARTING = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofDays(7);
  private static final Duration MEMORY = Duration.ofDays(90);
  private final List<ImportKind> kinds;
  private final Execution execution;
  private final RunStore store;
  private final KeptFiles kept;
  private final Clock clock;

  Runs(List<ImportKind> kinds, Execution execution, RunStore store, KeptFiles kept, Clock clock) {
    this.kinds = kinds.stream().sorted(java.util.Comparator.comparing(ImportKind::name)).toList();
    this.execution = execution;
    this.store = store;
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public List<ImportKind> kinds() {
    return kinds;
  }

  public Optional<ImportKind> kind(String name) {
    return kinds.stream().filter(k -> k.name().equals(name)).findFirst();
  }

  @Override
  public ImportReport run(
      String kind,
      List<SourceFile> files,
      ImportOptions options,
      ImportProgress.Listener listener) {
    ImportKind found =
        kind(kind).orElseThrow(() -> new IllegalArgumentException("no import named " + kind));
    UUID run = UuidCreator.getTimeOrderedEpoch();
    RunState working = options.dryRun() ? RunState.PREVIEWING : RunState.APPLYING;
    store.create(run, kind, working, options, true);
    kept.name(run, files);
    return work(run, found, files, options, working, listener);
  }

  /** Keeps uploaded files for a preview. */
  public UUID upload(String kind, List<SourceFile> files, ImportOptions options) {
    UUID run = UuidCreator.getTimeOrderedEpoch();
    store.create(run, kind, RunState.UPLOADED, options, false);
    kept.keep(run, files);
    return run;
  }

  /** Takes the run for a preview; false when it is not waiting for one. */
  public boolean claimPreview(UUID run) {
    return store.claim(
        run,
        Set.of(RunState.UPLOADED, RunState.PREVIEWED, RunState.REFUSED, RunState.BROKEN),
        RunState.PREVIEWING);
  }

  /** Takes the run to be applied; true for one of many who click at once. */
  public boolean claimApplication(UUID run, boolean confirmed) {
    if (!store.claim(run, Set.of(RunState.PREVIEWED), RunState.APPLYING)) {
      return false;
    }
    if (confirmed) {
      store.confirm(run);
    }
    return true;
  }

  /** Does what a run was claimed for. */
  public ImportReport carryOn(UUID run) {
    RunCard card = store.run(run).orElseThrow();
    ImportKind kind = kind(card.kind()).orElseThrow();
    boolean dry = card.state() == RunState.PREVIEWING;
    var options = new ImportOptions(dry, card.full(), card.confirmed(), card.startedBy(), Map.of());
    return work(run, kind, kept.of(run), options, card.state(), ImportProgress.Listener.NONE);
  }

  private ImportReport work(
      UUID run,
      ImportKind kind,
      List<SourceFile> files,
      ImportOptions options,
      RunState working,
      ImportProgress.Listener listener) {
    store.resetProgress(run);
    boolean ended = false;
    try {
      ImportReport report = execution.execute(run, kind, files, options, listener);
      if (report.state() != State.APPLIED) {
        store.finish(run, working, RunState.of(report.state().name()), report);
      } else {
        kept.forget(run);
      }
      ended = true;
      return report;
    } finally {
      if (!ended) {
        store.claim(run, Set.of(working), RunState.BROKEN);
      }
    }
  }

  /** Throws a run and its files away; nothing that was applied is taken back. */
  public boolean discard(UUID run) {
    boolean open =
        store.claim(
            run,
            Set.of(RunState.UPLOADED, RunState.PREVIEWED, RunState.REFUSED, RunState.BROKEN),
            RunState.DISCARDED);
    if (open) {
      kept.forget(run);
    }
    return open;
  }

  /** Throws away what nobody applied within a week, and reports older than a season. */
  public void tidy() {
    OffsetDateTime now = OffsetDateTime.now(clock);
    store.waitingSince(now.minus(PATIENCE)).forEach(this::discard);
    store.forgetReports(now.minus(MEMORY));
  }

  /** The run; one whose process died while at work is found broken, with nothing kept. */
  public Optional<RunCard> find(UUID run) {
    Optional<RunCard> card = store.run(run);
    if (card.filter(this::dead).isPresent()) {
      store.claim(run, Set.of(RunState.PREVIEWING, RunState.APPLYING), RunState.BROKEN);
      return store.run(run);
    }
    return card;
  }

  private boolean dead(RunCard card) {
    OffsetDateTime since = card.claimedAt();
    return card.state().atWork()
        && since != null
        && since.plus(STARTING).isBefore(OffsetDateTime.now(clock))
        && !execution.busy();
  }

  public List<RunCard> latest(int most) {
    return store.latest(most);
  }

  public Optional<ImportReport> report(UUID run) {
    return store.report(run);
  }

  public Optional<ImportProgress> progress(UUID run) {
    return store.progress(run);
  }

  public List<SourceFile> files(UUID run) {
    return kept.of(run);
  }

  public int waiting() {
    return store.waiting();
  }
}
