package org.waymark.app.mobility.border;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Due;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;

/** What falls due in international cases; one that fails stops no other. */
@Component
class DueBorders implements Due {
  private static final Logger LOG = LoggerFactory.getLogger(DueBorders.class);

  /** The last check-in, and some days to answer it. */
  private static final int SUPPORTED_DAYS = 190;

  private final Borders borders;
  private final BorderTasks tasks;
  private final InternationalCases cases;
  private final Moves moves;
  private final Clock clock;

  DueBorders(
      Borders borders, BorderTasks tasks, InternationalCases cases, Moves moves, Clock clock) {
    this.borders = borders;
    this.tasks = tasks;
    this.cases = cases;
    this.moves = moves;
    this.clock = clock;
  }

  @Override
  public void workOff() {
    LocalDate today = LocalDate.now(clock);
    each(tasks.late(today), tasks::tellLate);
    each(
        borders.at(List.of(BorderStage.SUPPORT)).stream()
            .filter(it -> over(it, today))
            .map(BorderCase::id)
            .toList(),
        cases::finish);
  }

  private boolean over(BorderCase it, LocalDate today) {
    MoveId move = it.move();
    return move == null
        || moves
            .find(move)
            .flatMap(MoveCase::effectiveOn)
            .filter(on -> on.plusDays(SUPPORTED_DAYS).isBefore(today))
            .isPresent();
  }

  private static <T> void each(Collection<T> all, Consumer<T> work) {
    for (T one : all) {
      try {
        work.accept(one);
      } catch (RuntimeException e) {
        LOG.error("{} could not be worked off and is tried again in a minute", one, e);
      }
    }
  }
}
