package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.events.MoveCancelled;
import org.waymark.app.mobility.model.Act;
import org.waymark.app.mobility.model.DayRule;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.opportunities.FreedPlaces;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleId;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Terms;

/** What people do with a move: fill its gaps, fix the day, put it off, end it. */
@Service
public class Planning {
  private final Moves moves;
  private final MoveRights rights;
  private final CaseOpening opening;
  private final StepFlow flow;
  private final Whereabouts whereabouts;
  private final Organisation organisation;
  private final Policy policy;
  private final MoveNotices notices;
  private final AcrossBorders borders;
  private final Delays delays;
  private final FreedPlaces places;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Planning(
      Moves moves,
      MoveRights rights,
      CaseOpening opening,
      StepFlow flow,
      Whereabouts whereabouts,
      Organisation organisation,
      Policy policy,
      MoveNotices notices,
      AcrossBorders borders,
      Delays delays,
      FreedPlaces places,
      ApplicationEventPublisher events,
      Clock clock) {
    this.moves = moves;
    this.rights = rights;
    this.opening = opening;
    this.flow = flow;
    this.whereabouts = whereabouts;
    this.organisation = organisation;
    this.policy = policy;
    this.notices = notices;
    this.borders = borders;
    this.delays = delays;
    this.places = places;
    this.events = events;
    this.clock = clock;
  }

  /** The role in the new place, where the opening names none; then all others are asked. */
  @Transactional
  public Outcome<MoveCase> complete(Viewer viewer, MoveId id, @Nullable RoleId role, LocalDate on) {
    MoveRights.Seen seen = rights.held(viewer, id, Part.HOST_MANAGER, Part.HR_PARTNER);
    Part by = seen.is(Part.HR_PARTNER) ? Part.HR_PARTNER : Part.HOST_MANAGER;
    if (role == null || organisation.role(role).isEmpty()) {
      return Outcome.refused("mobility.record.gaps");
    }
    if (on.isBefore(whereabouts.today(seen.move().zone()))) {
      return Outcome.refused("mobility.day.past", whereabouts.today(seen.move().zone()));
    }
    return opening.complete(seen.move(), seen.move().after().in(role), on, by, viewer.self());
  }

  @Transactional
  public Outcome<MoveCase> schedule(Viewer viewer, MoveId id, DayRule.Wish wish, String why) {
    MoveRights.Seen seen = rights.held(viewer, id, Part.HOST_MANAGER, Part.HR_PARTNER);
    Part by = seen.is(Part.HR_PARTNER) ? Part.HR_PARTNER : Part.HOST_MANAGER;
    MoveCase before = seen.move();
    if (before.effectiveOn().filter(wish.on()::isAfter).isPresent() && why.isBlank()) {
      return Outcome.refused("mobility.day.later_needs_a_reason");
    }
    if (why.length() > Answering.LONGEST_WHY) {
      return Outcome.refused("mobility.why_fits", Answering.LONGEST_WHY);
    }
    DayRule rule = whereabouts.days(before.person(), before.zone());
    Outcome<MoveCase> outcome = before.schedule(by, wish, rule, borders.holding(before));
    if (outcome instanceof Outcome.Done<MoveCase>(MoveCase scheduled)) {
      moves.move(scheduled, change(viewer, why.isBlank() ? null : why.strip()));
      borders.planned(scheduled);
      before
          .effectiveOn()
          .ifPresentOrElse(
              fixed -> delays.putOff(before, fixed, wish.on(), viewer.self(), why.strip()),
              () -> heldByTasks(before, wish.on()));
      notices.moved(
          before,
          scheduled,
          by,
          Act.SCHEDULE,
          viewer.self(),
          id + " scheduled " + wish.on() + " " + clock.instant());
    }
    return outcome;
  }

  /** The first day that was fixed, where tasks across the border were done later than all else. */
  private void heldByTasks(MoveCase move, LocalDate on) {
    borders
        .freeSince(move)
        .map(free -> free.isAfter(on) ? on : free)
        .ifPresent(free -> delays.atBorder(move, ExtensionRule.releaseOf(move), free));
  }

  /** HR holds the person past the release date: as often as policy says, and with a reason. */
  @Transactional
  public Outcome<MoveCase> extend(Viewer viewer, MoveId id, LocalDate until, String why) {
    MoveCase move = rights.held(viewer, id, Part.HR_PARTNER).move();
    Terms.Release terms = policy.terms(policy.scopeOf(move.person(), move.kind())).release();
    var no = new ExtensionRule(terms).refusals(move, moves.delays(id), until, why);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    LocalDate release = ExtensionRule.releaseOf(move);
    MoveCase extended = move.released(until);
    moves.keep(extended);
    borders.planned(extended);
    delays.extended(move, release, until, viewer.self(), why.strip());
    notices.person(move, id + " extended " + until, "mobility.told.own.extended", move.title());
    return Outcome.done(extended);
  }

  /** Until when HR could hold the person; nothing where it may not. */
  public Optional<LocalDate> extendTo(MoveCase move) {
    Terms.Release terms = policy.terms(policy.scopeOf(move.person(), move.kind())).release();
    LocalDate last = ExtensionRule.releaseOf(move).plusDays(terms.mostDays());
    boolean may =
        new ExtensionRule(terms).refusals(move, moves.delays(move.id()), last, "why").isEmpty();
    return may ? Optional.of(last) : Optional.empty();
  }

  /** The person or HR ends it before its day; nothing of it is left to anybody. */
  @Transactional
  public Outcome<MoveCase> cancel(Viewer viewer, MoveId id, String why) {
    MoveRights.Seen seen = rights.held(viewer, id, Part.PERSON, Part.HR_PARTNER);
    if (why.length() > Answering.LONGEST_WHY) {
      return Outcome.refused("mobility.why_fits", Answering.LONGEST_WHY);
    }
    Part by = seen.is(Part.PERSON) ? Part.PERSON : Part.HR_PARTNER;
    return end(seen.move(), by, Act.CANCEL, change(viewer, why.strip()));
  }

  Outcome<MoveCase> end(MoveCase move, Part by, Act act, Moves.Change change) {
    Outcome<MoveCase> outcome = move.cancel(by, act, change.why() == null ? "" : change.why());
    if (outcome instanceof Outcome.Done<MoveCase>(MoveCase ended)) {
      Set<PersonId> asked = flow.asked(move);
      flow.drop(move);
      moves.move(ended, change);
      borders.over(ended);
      places.free(move.application());
      events.publishEvent(new MoveCancelled(move.id(), move.opening(), move.person()));
      notices.moved(move, ended, by, act, change.by(), move.id() + " ended");
      notices.ended(ended, by, act, asked, change.by());
    }
    return outcome;
  }

  private Moves.Change change(Viewer viewer, @Nullable String why) {
    return new Moves.Change(clock.instant(), viewer.self(), null, why);
  }
}
