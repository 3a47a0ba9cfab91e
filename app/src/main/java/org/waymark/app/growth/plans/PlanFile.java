package org.waymark.app.growth.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.Viewer;

/** A plan as rows of a file: what its page shows to the same viewer. */
@Component
class PlanFile {
  private static final List<String> COLUMNS =
      List.of("place", "kind", "action", "aim", "hours", "gain", "due", "stage", "since", "note");
  private final PlanMaker maker;
  private final MessageSource words;

  PlanFile(PlanMaker maker, MessageSource words) {
    this.maker = maker;
    this.words = words;
  }

  CsvFile of(Viewer viewer, PlanId id, Locale language) {
    PlanView view = maker.of(viewer, id, language);
    List<PlanView.Action> all = new ArrayList<>(view.actions());
    all.addAll(view.past());
    List<@Nullable Object[]> lines = new ArrayList<>();
    for (PlanView.Action a : all) {
      lines.add(
          new @Nullable Object[] {
            lines.size() + 1,
            words.getMessage("growth.kind." + a.kind(), null, language),
            a.title(),
            aim(a, language),
            a.hours(),
            a.gain() == 0 ? null : a.gain(),
            a.due(),
            words.getMessage("growth.plan.csv.stage." + a.stage(), null, language),
            a.since(),
            a.note()
          });
    }
    return CsvFile.of(
        "plan.csv", CsvFile.header(words, "growth.plan.csv.", COLUMNS, language), lines);
  }

  private @Nullable String aim(PlanView.Action a, Locale language) {
    return a.aim() == null
        ? null
        : words.getMessage(a.aim().key(), a.aim().values().toArray(), language);
  }
}
