package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.model.Act;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Standing;
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
      Owners owners,
      Whereabouts whereabouts,
      People people,
      MoveNotices notices,
      Clock clock) {
    this.ends = ends;
    this.moves = moves;
    this.openings = openings;
    this.returning = returning;
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
    Optional<OpeningCard> card = openings.card(opening);
    card.ifPresent(c -> ends.at(opening).forEach(move -> follow(move, c)));
  }

  private void follow(MoveId id, OpeningCard card) {
    MoveCase move = moves.locked(id).orElseThrow();
    RotationEnds.End end = ends.of(id).orElseThrow();
    LocalDate last = RotationLength.lastDay(card, move).orElse(end.lastOn());
    LocalDate today = whereabouts.today(move.zone());
    LocalDate next = over(card) && today.isBefore(end.lastOn()) ? today : last;
    if (!end.over() && !next.equals(end.lastOn())) {
      ends.until(id, next);
      tell(move, next);
    }
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
    } else if (elsewhere(now.get(), move)) {
      ends.over(move.id(), RotationEnds.Because.ELSEWHERE);
    } else {
      returning.bring(move, home(move), Act.COME_HOME);
    }
  }

  /** Another move or file has placed them meanwhile; that counts. */
  private static boolean elsewhere(Employment now, MoveCase move) {
    return !now.unit().equals(move.after().unit())
        || !Objects.equals(now.role(), move.after().role());
  }

  private Standing home(MoveCase move) {
    Standing before = move.before();
    PersonId manager = before.manager();
    return manager == null || people.employed(manager)
        ? before
        : new Standing(
            before.role(),
            before.unit(),
            before.location(),
            before.entity(),
            before.position(),
            leads(move));
  }

  /** Who leads most of those who work there today. */
  private @Nullable PersonId leads(MoveCase move) {
    Map<PersonId, Long> led =
        people.everyoneEmployed().stream()
            .filter(e -> e.unit().equals(move.before().unit()) && !e.person().equals(move.person()))
            .map(Employment::manager)
            .filter(m -> m != null && !m.equals(move.person()))
            .collect(Collectors.groupingBy(m -> m, Collectors.counting()));
    return led.entrySet().stream()
        .max(
            Map.Entry.<PersonId, Long>comparingByValue()
                .thenComparing(e -> e.getKey().value(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private void tell(MoveCase move, LocalDate last) {
    ends.told(move.id(), last);
    String once = move.id() + " rotation ends " + last;
    notices.person(move, once, "mobility.told.own.rotation_ends", move.title(), last);
    Set<PersonId> managers = new LinkedHashSet<>(owners.host(move));
    owners.home(move).ifPresent(managers::add);
    Words words =
        Words.of(
            "mobility.told.rotation_ends", notices.name(move.person()), move.title(), last);
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
