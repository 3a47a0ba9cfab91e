package org.waymark.app.opportunities.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.FrozenFit;
import org.waymark.app.opportunities.FrozenFit.Via;
import org.waymark.app.opportunities.model.Snapshot;
import org.waymark.app.opportunities.model.Snapshot.Asked;
import org.waymark.app.opportunities.model.Snapshot.Held;
import org.waymark.app.shell.FitBar;
import org.waymark.app.shell.FitTable;
import org.waymark.app.shell.Words;
import org.waymark.engine.Certainty;

/** Kept fits as the pieces of a page: nothing of it is worked out anew. */
final class FrozenFits {
  private final Map<Integer, Asked> asked;
  private final Map<Integer, Held> held;

  private FrozenFits(Snapshot snapshot) {
    asked = snapshot.asked().stream().collect(Collectors.toMap(Asked::skill, Function.identity()));
    held = snapshot.held().stream().collect(Collectors.toMap(Held::skill, Function.identity()));
  }

  /** Nothing where nothing was asked for. */
  static @Nullable FrozenFitView of(Snapshot snapshot) {
    FrozenFit fit = snapshot.fit();
    return fit == null || fit.parts().isEmpty() ? null : new FrozenFits(snapshot).view(fit);
  }

  private FrozenFitView view(FrozenFit fit) {
    List<FitBar.Slot> slots = new ArrayList<>();
    List<FitTable.Line> lines = new ArrayList<>();
    for (FrozenFit.Part part : fit.parts()) {
      Asked of = Objects.requireNonNull(asked.get(part.skill()));
      slots.add(new FitBar.Slot(of.weight(), part.credit() / 255.0, kind(part, of)));
      lines.add(line(part, of));
    }
    return new FrozenFitView(
        new FitBar(fit.shown(), fit.low(), fit.high(), slots),
        new FitTable(fit.shown(), lines),
        fit.passed());
  }

  private FitTable.Line line(FrozenFit.Part part, Asked of) {
    Via via = part.via();
    return new FitTable.Line(
        of.name(),
        of.required(),
        level(part, of),
        of.minimum(),
        via != null && !via.same(),
        kind(part, of),
        from(via),
        null,
        null,
        part.shown(),
        part.of(),
        null);
  }

  private static FitBar.Kind kind(FrozenFit.Part part, Asked of) {
    Via via = part.via();
    if (via == null) {
      return FitBar.Kind.MISSING;
    }
    return via.same() && via.level() >= of.minimum() ? FitBar.Kind.SAME : FitBar.Kind.NEAR;
  }

  /** Of a near skill, about which level it stands for. */
  private static int level(FrozenFit.Part part, Asked of) {
    Via via = part.via();
    if (via == null) {
      return 0;
    }
    return via.same() ? via.level() : Math.round(part.credit() * of.minimum() / 255f);
  }

  private Words from(@Nullable Via via) {
    if (via == null) {
      return Words.of("opportunities.frozen.nothing");
    }
    if (via.same()) {
      return Words.of("opportunities.frozen.sure." + certainty(via).name());
    }
    Held near = held.get(via.skill());
    return Words.of(
        "opportunities.frozen.near",
        near == null ? "" : near.name(),
        via.level(),
        Math.round(via.similarity() * 100f / 255));
  }

  private static Certainty certainty(Via via) {
    for (Certainty certainty : Certainty.values()) {
      if (certainty.factor() <= via.certainty()) {
        return certainty;
      }
    }
    return Certainty.GUESSED;
  }
}
