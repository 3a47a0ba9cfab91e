package org.waymark.app.mobility.border;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.border.model.Answer;
import org.waymark.app.mobility.border.model.BorderAct;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderPart;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.CountryPack;
import org.waymark.app.mobility.border.model.Packs;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.mobility.border.model.TaskBook;
import org.waymark.app.mobility.border.model.TaskPlan;
import org.waymark.app.mobility.work.Whereabouts;

/** Keeps what happened to a case, and what is to be done in it; whoever calls holds it. */
@Component
class BorderFlow {
  private final Borders borders;
  private final TaskBook tasks;
  private final Packs packs;
  private final Whereabouts whereabouts;
  private final BorderNotices notices;
  private final Clock clock;

  BorderFlow(
      Borders borders,
      TaskBook tasks,
      Packs packs,
      Whereabouts whereabouts,
      BorderNotices notices,
      Clock clock) {
    this.borders = borders;
    this.tasks = tasks;
    this.packs = packs;
    this.whereabouts = whereabouts;
    this.notices = notices;
    this.clock = clock;
  }

  /** Who does what, and in which words. */
  record Doing(BorderPart part, BorderAct act, @Nullable PersonId by, @Nullable String why) {
    static Doing byItself(BorderAct act) {
      return new Doing(BorderPart.COMPANY, act, null, null);
    }
  }

  Outcome<BorderCase> keep(BorderCase before, Outcome<BorderCase> outcome, Doing doing) {
    if (outcome instanceof Outcome.Done<BorderCase>(BorderCase after)) {
      borders.move(after, new Borders.Change(clock.instant(), doing.by(), doing.why()));
      notices.moved(before, doing.part(), doing.act(), doing.by(), clock.instant().toString());
    }
    return outcome;
  }

  /** By the pack in force for its country, or the one that it was planned by before. */
  BorderCase plan(BorderCase it) {
    CountryPack pack = pack(it);
    BorderCase planned = it.by(pack == null ? null : pack.id());
    borders.keep(planned);
    Map<Risk, Answer> answers = borders.answers(it.id());
    LocalDate today = whereabouts.today(whereabouts.of(it.person()).zone());
    tasks.plan(
        it.id(),
        planned.pack(),
        TaskPlan.of(pack, it.goal().stay(), answers, today, it.goal().from()));
    return planned;
  }

  private @Nullable CountryPack pack(BorderCase it) {
    UUID known = it.pack();
    CountryPack before = known == null ? null : packs.find(known).orElse(null);
    return before != null && before.country().equals(it.goal().country())
        ? before
        : packs.current(it.goal().country()).orElse(null);
  }
}
