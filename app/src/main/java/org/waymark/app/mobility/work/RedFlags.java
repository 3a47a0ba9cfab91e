package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.model.CheckIn;
import org.waymark.app.mobility.model.CheckInBook;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.shell.Words;

/** Brings alarming answers to HR at once, and keeps what HR did about them. */
@Service
public class RedFlags {
  /** Within these HR answers. */
  private static final int DAYS = 5;

  private final CheckInBook book;
  private final Moves moves;
  private final MoveRights rights;
  private final Whereabouts whereabouts;
  private final MoveNotices notices;
  private final Clock clock;

  RedFlags(
      CheckInBook book,
      Moves moves,
      MoveRights rights,
      Whereabouts whereabouts,
      MoveNotices notices,
      Clock clock) {
    this.book = book;
    this.moves = moves;
    this.rights = rights;
    this.whereabouts = whereabouts;
    this.notices = notices;
    this.clock = clock;
  }

  void raise(MoveCase move, CheckIn it) {
    LocalDate due = whereabouts.today(move.zone()).plusDays(DAYS);
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
