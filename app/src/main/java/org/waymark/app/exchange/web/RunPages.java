package org.waymark.app.exchange.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.runs.RunCard;
import org.waymark.app.exchange.runs.Runs;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.Progress;
import org.waymark.app.shell.Slots;
import org.waymark.app.shell.Words;

/** Runs as pages show them. */
@Component
final class RunPages {
  private static final int LATEST = 50;
  private final Runs runs;
  private final Slots slots;
  private final Clock clock;

  RunPages(Runs runs, Slots slots, Clock clock) {
    this.slots = slots;
    this.runs = runs;
    this.clock = clock;
  }

  ImportsView list(Viewer viewer, String chosen, List<Refusal> refusals) {
    return new ImportsView(
        runs.kinds().stream().filter(k -> !k.forSamples()).map(ImportsView.Kind::of).toList(),
        chosen,
        runs.latest(LATEST).stream().map(this::line).toList(),
        slots.of("imports.beside", viewer, "all"),
        refusals);
  }

  RunLine line(RunCard run) {
    String label = runs.kind(run.kind()).map(ImportKind::label).orElse("exchange.kind.unknown");
    return RunLine.of(run, label, clock.getZone());
  }

  RunView view(Viewer viewer, RunCard run) {
    boolean tables =
        runs.kind(run.kind()).stream()
            .flatMap(k -> k.shapes().stream())
            .anyMatch(s -> s.form() == Shape.Form.TABLE);
    return new RunView(
        line(run),
        run.full(),
        tables && !run.inPlace(),
        run.state().atWork() ? null : runs.report(run.id()).orElse(null),
        run.state().atWork() ? progress(run) : null,
        slots.of("imports.beside", viewer, run.id()));
  }

  Progress progress(RunCard run) {
    UUID id = run.id();
    @Nullable ImportProgress now = runs.progress(id).orElse(null);
    String state = "exchange.progress." + run.state().word();
    Words words =
        now == null || now.percent() == 0
            ? Words.of(state)
            : Words.of(state + ".left", now.percent(), now.left().toSeconds() + 1);
    return new Progress(
        "run",
        "/imports/" + id + "/progress",
        words,
        now == null ? 0 : now.done(),
        now == null ? 1 : now.total());
  }
}
