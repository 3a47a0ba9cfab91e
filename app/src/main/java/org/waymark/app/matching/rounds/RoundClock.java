package org.waymark.app.matching.rounds;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.rounds.RoundLife.Act;
import org.waymark.app.matching.rounds.RoundLife.Part;
import org.waymark.app.matching.rounds.RoundLife.Stage;

/** Reminds both sides, and closes their time; it never computes a result. */
@Component
class RoundClock implements Due {
  private final DeadlineStore deadlines;
  private final RoundStore rounds;
  private final EntryStore entries;
  private final RankingStore rankings;
  private final RoundNotices notices;
  private final Forgetting forgetting;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RoundClock(
      DeadlineStore deadlines,
      RoundStore rounds,
      EntryStore entries,
      RankingStore rankings,
      RoundNotices notices,
      Forgetting forgetting,
      TransactionTemplate transaction,
      Clock clock) {
    this.deadlines = deadlines;
    this.rounds = rounds;
    this.entries = entries;
    this.rankings = rankings;
    this.notices = notices;
    this.forgetting = forgetting;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void workOff() {
    boolean more = true;
    while (more) {
      more = Boolean.TRUE.equals(transaction.execute(_ -> next(clock.instant())));
    }
  }

  private boolean next(Instant now) {
    Optional<DeadlineStore.Due> next = deadlines.next(now);
    next.ifPresent(
        due -> {
          rounds.locked(due.round()).ifPresent(round -> work(due.what(), round, now));
          deadlines.done(due, now);
        });
    return next.isPresent();
  }

  private void work(DeadlineStore.What what, MatchingRound round, Instant now) {
    switch (what) {
      case REMIND_PEOPLE -> remindPeople(round);
      case CLOSE_ENTRY -> close(round, Act.CLOSE_ENTRY, now);
      case REMIND_OWNERS -> remindOwners(round);
      case CLOSE_RANKING -> close(round, Act.CLOSE_RANKING, now);
      case FORGET -> forgetting.forget(round.id(), now);
    }
  }

  private void remindPeople(MatchingRound round) {
    if (round.stage() == Stage.ENTERING) {
      Set<PersonId> without =
          entries.live(round.id()).stream()
              .filter(e -> e.wishes().isEmpty())
              .map(Entry::person)
              .collect(Collectors.toSet());
      notices.remindPeople(round, without);
    }
  }

  private void remindOwners(MatchingRound round) {
    if (round.stage() == Stage.RANKING) {
      notices.remindOwners(round, round.without(rankings.done(round.id())));
    }
  }

  private void close(MatchingRound round, Act act, Instant now) {
    if (round.after(Part.CLOCK, act) instanceof Outcome.Done<MatchingRound>(MatchingRound after)) {
      rounds.move(after, new RoundStore.Change(now, null, null));
      notices.tell(round.stage(), after, Part.CLOCK, act, now);
    }
  }
}
