package org.waymark.app.mobility.work;

import java.time.Clock;
import java.util.Collection;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Due;
import org.waymark.app.mobility.model.Moves;

/** What falls due in moves; one that fails stops no other. */
@Component
public class DueMoves implements Due {
  private static final Logger LOG = LoggerFactory.getLogger(DueMoves.class);
  private final Deadlines deadlines;
  private final Effects effects;
  private final Homecomings homecomings;
  private final CheckIns checkIns;
  private final RedFlags flags;
  private final Moves moves;
  private final Clock clock;

  DueMoves(
      Deadlines deadlines,
      Effects effects,
      Homecomings homecomings,
      CheckIns checkIns,
      RedFlags flags,
      Moves moves,
      Clock clock) {
    this.deadlines = deadlines;
    this.effects = effects;
    this.homecomings = homecomings;
    this.checkIns = checkIns;
    this.flags = flags;
    this.moves = moves;
    this.clock = clock;
  }

  @Override
  public void workOff() {
    each(deadlines.due(), deadlines::lookAt);
    each(moves.effectiveBy(clock.instant()), effects::takeEffect);
    each(homecomings.due(), homecomings::lookAt);
    each(checkIns.due(), checkIns::ask);
    each(flags.lateFlags(), flags::late);
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
