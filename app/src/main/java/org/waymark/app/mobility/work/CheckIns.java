package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.LocalDate;
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
import org.waymark.app.mobility.model.Part;
import org.waymark.app.people.People;
import org.waymark.app.shell.Words;

/** Asks how moves go, takes the answers, and brings alarming ones to HR at once. */
@Service
public class CheckIns {
  /** Within these HR answers a red flag. */
  private static final int FLAG_DAYS = 5;

  private final CheckInBook book;
  private final Moves moves;
  private final MoveRights rights;
  private final People people;
  private final Whereabouts whereabouts;
  private final MoveNotices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CheckIns(
      CheckInBook book,
      Moves moves,
      MoveRights rights,
      People people,
      Whereabouts whereabouts,
      MoveNotices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.book = book;
    this.moves = moves;
    this.rights = rights;
    this.people = people;
    this.whereabouts = whereabouts;
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
      raise(move, it);
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

  private void raise(MoveCase move, CheckIn it) {
    LocalDate due = whereabouts.today(move.zone()).plusDays(FLAG_DAYS);
    book.raise(it.id(), clock.instant(), due);
    notices.hr(
        move, "flag " + it.id(), "mobility.told.flag", notices.name(it.person()), move.title());
  }

  /** What HR did about it. */
  @Transactional
  public Outcome<CheckInBook.RedFlag> settle(Viewer viewer, UUID id, String what) {
    CheckInBook.RedFlag flag = book.flag(id).orElseThrow(NotYours::new);
    rights.held(viewer, flag.move(), Part.HR_PARTNER);
    if (what.isBlank() || what.length() > Answering.LONGEST_WHY) {
      return Outcome.refused("mobility.flag.needs_words", Answering.LONGEST_WHY);
    }
    if (!book.answerFlag(id, clock.instant(), viewer.self(), what.strip())) {
      return Outcome.refused("mobility.flag.answered_already");
    }
    CheckIn it = book.find(id).orElseThrow();
    notices.tell(
        List.of(it.person()),
        "flag answered " + id,
        Words.of("mobility.told.flag_answered", notices.name(viewer.self())),
        "/check-ins/" + id);
    return Outcome.done(flag);
  }

  /** An alarm that nobody answered, with what was said. */
  public record Alarm(CheckInBook.RedFlag flag, CheckIn checkIn, int how) {}

  /** Those that are the viewer's as HR partner, the most urgent first. */
  public List<Alarm> alarms(Viewer viewer) {
    return book.openFlags().stream()
        .filter(
            f ->
                moves
                    .find(f.move())
                    .filter(m -> rights.parts(viewer, m).contains(Part.HR_PARTNER))
                    .isPresent())
        .flatMap(f -> book.find(f.checkIn()).stream().flatMap(c -> alarm(f, c).stream()))
        .toList();
  }

  private static Optional<Alarm> alarm(CheckInBook.RedFlag flag, CheckIn it) {
    CheckIn.Said said = it.said();
    return said == null || said.how() == null
        ? Optional.empty()
        : Optional.of(new Alarm(flag, it, said.how()));
  }

  List<UUID> lateFlags() {
    return book.lateFlags(LocalDate.now(clock));
  }

  /** Nobody answered within the days: HR hears once more. */
  @Transactional
  public void late(UUID id) {
    CheckInBook.RedFlag flag = book.flag(id).orElseThrow();
    MoveCase move = moves.find(flag.move()).orElseThrow();
    book.late(id);
    notices.hr(move, "flag late " + id, "mobility.told.flag_late", notices.name(move.person()));
  }
}
