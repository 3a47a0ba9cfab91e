package org.waymark.app.mobility.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.events.CheckInAnswered;
import org.waymark.app.mobility.model.CheckIn;
import org.waymark.app.mobility.model.CheckInBook;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.people.People;
import org.waymark.app.shell.Words;

/** Asks how moves go, and takes the answers. */
@Service
public class CheckIns {
  private final CheckInBook book;
  private final Moves moves;
  private final RedFlags flags;
  private final People people;
  private final MoveNotices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CheckIns(
      CheckInBook book,
      Moves moves,
      RedFlags flags,
      People people,
      MoveNotices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.book = book;
    this.moves = moves;
    this.flags = flags;
    this.people = people;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  List<UUID> due() {
    return book.dueBy(clock.instant());
  }

  /** Asks whoever it is for today; where that is nobody any more, nobody is asked. */
  @Transactional
  public void ask(UUID id) {
    CheckIn it = book.locked(id).orElseThrow();
    MoveCase move = moves.find(it.move()).orElseThrow();
    if (it.askedAt() != null || it.endedAt() != null) {
      return;
    }
    Optional<PersonId> whom = whom(move, it).filter(people::employed);
    if (whom.isEmpty() || move.stage() != MoveStage.DONE) {
      book.ended(id, clock.instant());
      return;
    }
    book.asked(id, whom.get(), clock.instant());
    Words words =
        switch (it.party()) {
          case MOVER -> Words.of("mobility.told.check_in.MOVER", move.title());
          case NEW_MANAGER, OLD_MANAGER ->
              Words.of(
                  "mobility.told.check_in." + it.party(),
                  notices.name(move.person()),
                  move.title());
        };
    notices.tell(List.of(whom.get()), "check-in " + id, words, "/check-ins/" + id);
  }

  private Optional<PersonId> whom(MoveCase move, CheckIn it) {
    return switch (it.party()) {
      case MOVER -> Optional.of(move.person());
      case NEW_MANAGER -> people.managerOf(move.person());
      case OLD_MANAGER -> Optional.of(it.person());
    };
  }

  /** A check-in that asks the viewer. */
  public CheckIn own(Viewer viewer, UUID id) {
    return book.find(id)
        .filter(c -> viewer.is(c.person()) && c.askedAt() != null)
        .orElseThrow(NotYours::new);
  }

  public MoveCase moveOf(CheckIn checkIn) {
    return moves.find(checkIn.move()).orElseThrow(NotYours::new);
  }

  @Transactional
  public Outcome<CheckIn> answer(Viewer viewer, UUID id, CheckIn.Said said) {
    CheckIn it =
        book.locked(id)
            .filter(c -> viewer.is(c.person()) && c.askedAt() != null)
            .orElseThrow(NotYours::new);
    if (!it.open()) {
      return Outcome.refused("mobility.check_in.closed");
    }
    List<Refusal> no = it.refusals(said);
    Integer how = said.how();
    if (!no.isEmpty() || how == null) {
      return Outcome.refused(no);
    }
    book.answered(it, said, clock.instant());
    MoveCase move = moveOf(it);
    if (it.alarming(said)) {
      flags.raise(move, it);
    }
    events.publishEvent(
        new CheckInAnswered(
            it.move(),
            move.opening(),
            move.person(),
            it.party(),
            it.day(),
            how,
            said.support(),
            said.skills(),
            said.weeks()));
    return Outcome.done(it);
  }
}
