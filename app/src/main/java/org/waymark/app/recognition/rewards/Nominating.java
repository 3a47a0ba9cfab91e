package org.waymark.app.recognition.rewards;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.recognition.rewards.NominationFlow.Act;

/** Nominating a manager, and taking that back. The nominator never learns how they stand. */
@Service
class Nominating {
  private static final int LONGEST = 1000;
  private final NominationStore store;
  private final NominationRights rights;
  private final RewardNotices notices;
  private final Peers peers;
  private final People people;
  private final Clock clock;

  Nominating(
      NominationStore store,
      NominationRights rights,
      RewardNotices notices,
      Peers peers,
      People people,
      Clock clock) {
    this.store = store;
    this.rights = rights;
    this.notices = notices;
    this.peers = peers;
    this.people = people;
    this.clock = clock;
  }

  @Transactional
  public Outcome<NominationId> nominate(
      Viewer viewer, PersonId manager, RewardKind kind, String words) {
    List<Refusal> no = new ArrayList<>();
    if (viewer.is(manager)) {
      no.add(Refusal.of("recognition.nomination.no.self"));
    } else if (!peers.of(viewer.self()).contains(manager)) {
      no.add(Refusal.of("recognition.nomination.no.peer"));
    }
    if (words.isBlank() || words.length() > LONGEST) {
      no.add(Refusal.of("recognition.nomination.no.words", LONGEST));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    Employment work = people.current(manager).orElseThrow(NotYours::new);
    Nomination n =
        new Nomination(
            new NominationId(UuidCreator.getTimeOrderedEpoch()),
            manager,
            viewer.self(),
            LocalDate.now(clock),
            work.unit(),
            kind,
            words.strip(),
            NominationStage.NOMINATED,
            null,
            null,
            null,
            null);
    if (!store.add(n, clock.instant())) {
      return Outcome.refused("recognition.nomination.no.twice");
    }
    notices.nominated(n);
    return Outcome.done(n.id());
  }

  @Transactional
  public Outcome<NominationId> withdraw(Viewer viewer, NominationId id) {
    NominationRights.Seen seen = rights.held(viewer, id);
    if (!seen.may(Act.WITHDRAW)) {
      return Outcome.refused("recognition.nomination.no.now");
    }
    Nomination after = seen.nomination().at(NominationStage.WITHDRAWN);
    store.move(
        after, new NominationStore.Change(after.stage(), clock.instant(), viewer.self(), ""));
    notices.taken(seen.nomination(), after, Act.WITHDRAW, viewer.self());
    return Outcome.done(id);
  }
}
