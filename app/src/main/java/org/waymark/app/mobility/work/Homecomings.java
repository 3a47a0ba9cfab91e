package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.model.Act;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.shell.Words;

/** Whoever went to a rotation stands where they stood on the day after its last one. */
@Service
public class Homecomings {
  /** So many days before the last one those concerned are told. */
  static final int TOLD_BEFORE = 14;

  private final RotationEnds ends;
  private final Moves moves;
  private final Openings openings;
  private final Returning returning;
  private final HomePlaces homes;
  private final Owners owners;
  private final Whereabouts whereabouts;
  private final People people;
  private final MoveNotices notices;
  private final Clock clock;

  Homecomings(
      RotationEnds ends,
      Moves moves,
      Openings openings,
      Returning returning,
      HomePlaces homes,
      Owners owners,
      Whereabouts whereabouts,
      People people,
      MoveNotices notices,
      Clock clock) {
    this.ends = ends;
    this.moves = moves;
    this.openings = openings;
    this.returning = returning;
    this.homes = homes;
    this.owners = owners;
    this.whereabouts = whereabouts;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  /** The last day there, while it is ahead. */
  public Optional<LocalDate> lastDay(MoveId move) {
    return ends.of(move).filter(end -> !end.over()).map(RotationEnds.End::lastOn);
  }

  /** The rotation was extended, or is over. */
  @Transactional
  public void follow(OpeningId opening) {
    ends.at(opening).forEach(move -> follow(move, opening));
  }

  private void follow(MoveId id, OpeningId opening) {
    MoveCase move = moves.locked(id).orElseThrow();
    OpeningCard card = openings.card(opening).orElseThrow();
    RotationEnds.End end = ends.of(id).orElseThrow();
    LocalDate last = RotationLength.lastDay(card, move).orElse(end.lastOn());
    LocalDate today = whereabouts.today(move.zone());
    LocalDate next = over(card) ? earlier(today, end.lastOn()) : last;
    if (!end.over() && !next.equals(end.lastOn())) {
      ends.until(id, next);
      tell(move, next);
    }
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static boolean over(OpeningCard card) {
    return card.stage() == OpeningCard.Stage.FINISHED || card.stage() == OpeningCard.Stage.ENDED;
  }

  /** A day ahead of the clock's: somewhere it is tomorrow already. */
  List<MoveId> due() {
    return ends.near(LocalDate.now(clock).plusDays(1), TOLD_BEFORE);
  }

  @Transactional
  public void lookAt(MoveId id) {
    MoveCase move = moves.locked(id).orElseThrow();
    RotationEnds.End end = ends.of(id).orElseThrow();
    LocalDate today = whereabouts.today(move.zone());
    if (end.over() || move.stage() != MoveStage.DONE) {
      return;
    }
    if (today.isAfter(end.lastOn())) {
      goHome(move);
    } else if (!end.told() && !today.isBefore(end.lastOn().minusDays(TOLD_BEFORE))) {
      tell(move, end.lastOn());
    }
  }

  private void goHome(MoveCase move) {
    Optional<Employment> now = people.current(move.person());
    if (now.isEmpty()) {
      ends.over(move.id(), RotationEnds.Because.LEFT);
    } else if (HomePlaces.elsewhere(now.get(), move)) {
      ends.over(move.id(), RotationEnds.Because.ELSEWHERE);
    } else {
      returning.bring(move, homes.of(move), Act.COME_HOME);
    }
  }

  private void tell(MoveCase move, LocalDate last) {
    ends.told(move.id(), last);
    String once = move.id() + " rotation ends " + last;
    notices.person(move, once, "mobility.told.own.rotation_ends", move.title(), last);
    Set<PersonId> managers = new LinkedHashSet<>(owners.host(move));
    owners.home(move).ifPresent(managers::add);
    Words words =
        Words.of("mobility.told.rotation_ends", notices.name(move.person()), move.title(), last);
    notices.tell(managers, once + " managers", words, move);
    notices.hr(
        move,
        once + " hr",
        "mobility.told.rotation_ends",
        notices.name(move.person()),
        move.title(),
        last);
  }
}
