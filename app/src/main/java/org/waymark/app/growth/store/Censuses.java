package org.waymark.app.growth.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.SupplyAndDemand.Demand;
import org.waymark.app.growth.model.Area;
import org.waymark.app.growth.model.Census;
import org.waymark.app.growth.model.Counting;
import org.waymark.app.growth.model.Question;

/**
 * Keeps the latest census. When something changed, the next reader gets the present one once more
 * while a new one is taken beside; so that no reader waits but the first.
 */
@Component
public class Censuses {
  private static final Logger LOG = LoggerFactory.getLogger(Censuses.class);
  private static final Duration OLDEST = Duration.ofMinutes(10);
  private static final int REST = 20; // a census of one second is followed by 20 without one
  private final CensusTaker taker;
  private final Executor executor;
  private final Clock clock;
  private final AtomicBoolean changed = new AtomicBoolean();
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile @Nullable Census latest;
  private volatile Duration took = Duration.ZERO;

  Censuses(
      CensusTaker taker, @Qualifier("applicationTaskExecutor") Executor executor, Clock clock) {
    this.taker = taker;
    this.executor = executor;
    this.clock = clock;
  }

  /** People, levels, roles or openings are others than before. */
  public void somethingChanged() {
    changed.set(true);
  }

  public Census latest() {
    Census known = latest;
    if (known == null) {
      return first();
    }
    if (due(known) && busy.compareAndSet(false, true)) {
      executor.execute(this::again);
    }
    return known;
  }

  private boolean due(Census known) {
    Duration age = Duration.between(known.at(), clock.instant());
    return age.compareTo(OLDEST) > 0
        || (changed.get() && age.compareTo(took.multipliedBy(REST)) > 0);
  }

  private synchronized Census first() {
    Census known = latest;
    return known == null ? take() : known;
  }

  private void again() {
    try {
      take();
    } catch (RuntimeException e) {
      LOG.error("the census could not be taken again", e);
    } finally {
      busy.set(false);
    }
  }

  private Census take() {
    changed.set(false);
    Instant began = clock.instant();
    Census census = taker.take();
    warm(census);
    took = Duration.between(began, clock.instant());
    latest = census;
    LOG.debug("census of {} people in {} ms", census.people(), took.toMillis());
    return census;
  }

  /** So that the first page does not wait for small cells to be looked for. */
  private static void warm(Census census) {
    Area company = census.areas().company();
    new Counting(census)
        .lines(
            new Question(
                census.parts(company),
                census.place(company),
                Demand.BOTH,
                false,
                Question.AS_ASKED));
  }
}
