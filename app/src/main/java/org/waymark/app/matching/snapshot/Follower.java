package org.waymark.app.matching.snapshot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.Change;
import org.waymark.app.matching.model.LogPosition;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.store.ChangeLog;

/** Keeps what is scored up to date by reading the log of changes. */
@Component
class Follower {
  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private final ChangeLog log;
  private final Loader loader;
  private final TransactionTemplate oneView;
  private final Clock clock;
  private final Backlog backlog = new Backlog();
  private @Nullable LogPosition position;
  private String database = "";
  private volatile @Nullable Snapshot current;

  Follower(ChangeLog log, Loader loader, PlatformTransactionManager transactions, Clock clock) {
    this.log = log;
    this.loader = loader;
    this.clock = clock;
    oneView = new TransactionTemplate(transactions);
    oneView.setReadOnly(true);
    oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  Optional<Snapshot> current() {
    return Optional.ofNullable(current);
  }

  /**
   * Reads what changed since the last time and works it in; everything at first and on a new day.
   * Whether there was anything.
   */
  synchronized boolean catchUp() {
    ChangeLog.Moment moment = log.moment();
    LogPosition at = position;
    if (at == null || !moment.database().equals(database)) {
      database = moment.database();
      position = log.end();
      current = null;
      backlog.everything();
    } else {
      List<Change> changes = log.after(at.high(), at.missing());
      at.read(
          changes.stream().map(Change::id).toList(), moment.oldestRunning(), moment.nextNumber());
      backlog.add(changes);
    }
    return workIn();
  }

  /** Reads everything anew the next time. */
  synchronized void forget() {
    position = null;
  }

  void forgetOld() {
    log.forgetOld();
  }

  private boolean workIn() {
    Snapshot before = current;
    boolean newDay = before != null && !before.day().equals(LocalDate.now(clock));
    if (backlog.empty() && !newDay) {
      return false;
    }
    current = oneView.execute(_ -> next(before, newDay));
    backlog.clear();
    return true;
  }

  private Snapshot next(@Nullable Snapshot before, boolean newDay) {
    if (before == null || newDay || backlog.all()) {
      return all(before);
    }
    Set<PersonId> people = backlog.people(before.roster());
    Snapshot next = people.isEmpty() ? before : loader.people(before, people);
    if (next == null) {
      return all(before);
    }
    if (backlog.roles()) {
      return loader.roles(next);
    }
    return backlog.has(Change.Kind.OPENINGS) ? loader.openings(next) : next;
  }

  private Snapshot all(@Nullable Snapshot before) {
    long began = clock.millis();
    Snapshot next =
        loader.all(before == null || backlog.has(Change.Kind.TAXONOMY) ? null : before.graph());
    LOG.info(
        "Scored anew: {} people, {} openings, {} roles, {} skills in {} ms",
        next.roster().size(),
        next.board().openings().size(),
        next.roles().cards().size(),
        next.graph().skills(),
        clock.millis() - began);
    return next;
  }
}
