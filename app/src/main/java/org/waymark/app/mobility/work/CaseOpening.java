package org.waymark.app.mobility.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.WorkingDays;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.model.Act;
import org.waymark.app.mobility.model.Chain;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveState;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.mobility.model.Standing;
import org.waymark.app.mobility.model.Steps;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Terms;
import org.waymark.app.shell.Words;

/** Opens the case of an accepted application, once. */
@Service
public class CaseOpening {
  private final Moves moves;
  private final Steps steps;
  private final StepFlow flow;
  private final Owners owners;
  private final Whereabouts whereabouts;
  private final MoveNotices notices;
  private final Openings openings;
  private final People people;
  private final Organisation organisation;
  private final Policy policy;
  private final AcrossBorders borders;
  private final WorkingDays calendar;
  private final Clock clock;

  CaseOpening(
      Moves moves,
      Steps steps,
      StepFlow flow,
      Owners owners,
      Whereabouts whereabouts,
      MoveNotices notices,
      Openings openings,
      People people,
      Organisation organisation,
      Policy policy,
      AcrossBorders borders,
      WorkingDays calendar,
      Clock clock) {
    this.moves = moves;
    this.steps = steps;
    this.flow = flow;
    this.owners = owners;
    this.whereabouts = whereabouts;
    this.notices = notices;
    this.openings = openings;
    this.people = people;
    this.organisation = organisation;
    this.policy = policy;
    this.borders = borders;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The case of this application; none where person or opening are gone. */
  @Transactional
  public Optional<MoveId> open(ApplicationId application, OpeningId opening, PersonId person) {
    Optional<MoveCase> known = moves.of(application);
    if (known.isPresent()) {
      return known.map(MoveCase::id);
    }
    Optional<OpeningCard> card = openings.card(opening);
    Optional<Employment> now = people.current(person);
    if (card.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    MoveCase move = proposed(application, card.get(), now.get());
    if (!moves.add(move, Moves.Change.byItself(clock.instant()))) {
      return moves.of(application).map(MoveCase::id);
    }
    complete(move, move.after(), move.proposedOn(), Part.COMPANY, null);
    return Optional.of(move.id());
  }

  private MoveCase proposed(ApplicationId application, OpeningCard card, Employment now) {
    MoveKind kind = MoveKind.of(card.kind().code()).orElse(MoveKind.ROLE);
    Whereabouts.Spot spot = whereabouts.of(now.person());
    LocalDate today = whereabouts.today(spot.zone());
    Terms terms = policy.terms(policy.scopeOf(now.person(), kind));
    LocalDate earliest = today.plusDays(terms.release().leastDays());
    LocalDate wanted = card.dates().startsOn();
    LocalDate planned =
        calendar.onOrAfter(
            wanted != null && wanted.isAfter(earliest) ? wanted : earliest, spot.country());
    LocalDate latest = today.plusDays(terms.release().mostDays());
    Standing before = standing(now);
    return new MoveCase(
        new MoveId(UuidCreator.getTimeOrderedEpoch()),
        application,
        card.id(),
        now.person(),
        kind,
        card.title(),
        new MoveState.Proposed(),
        before,
        after(kind, card, now, before),
        today,
        spot.zone(),
        planned,
        latest.isBefore(planned) ? planned : latest,
        null,
        terms.version());
  }

  private Standing after(MoveKind kind, OpeningCard card, Employment now, Standing before) {
    if (kind == MoveKind.PROJECT || kind == MoveKind.SHADOWING) {
      return before;
    }
    var location = card.location() == null ? now.location() : card.location();
    return new Standing(
        card.role(),
        card.unit(),
        location,
        whereabouts.employer(now, location, card.owner()),
        null,
        card.owner());
  }

  static Standing standing(Employment e) {
    return new Standing(e.role(), e.unit(), e.location(), e.entity(), e.position(), e.manager());
  }

  /** Where all is known, those who have to agree are asked. */
  Outcome<MoveCase> complete(
      MoveCase move, Standing after, LocalDate on, Part by, @Nullable PersonId who) {
    Outcome<MoveCase> outcome = move.complete(by, after, on);
    if (outcome instanceof Outcome.Done<MoveCase>(MoveCase approving)) {
      moves.move(approving, new Moves.Change(clock.instant(), who, null, null));
      Chain.Needs needs = needs(approving);
      steps.add(approving.id(), Chain.of(needs));
      if (needs.elsewhere() && approving.changesRecord()) {
        borders.joined(approving, country(approving.before()), country(approving.after()));
      }
      notices.moved(move, approving, by, Act.COMPLETE, who, move.id() + " opened");
      if (needs.informed()) {
        inform(approving);
      }
      flow.goOn(approving);
    }
    return outcome;
  }

  private Chain.Needs needs(MoveCase move) {
    Standing before = move.before();
    Standing after = move.after();
    Set<PersonId> home = Set.copyOf(owners.partners(move));
    Set<PersonId> host = Set.copyOf(owners.hostPartners(move));
    return new Chain.Needs(
        move.kind(),
        informed(move),
        !country(before).equals(country(after)),
        !Objects.equals(before.entity(), after.entity()),
        host.isEmpty() || home.equals(host),
        level(before.role()),
        level(after.role()),
        leadership(move));
  }

  /** Up to some share of time the person's manager is told of a project, and not asked. */
  private boolean informed(MoveCase move) {
    int most = policy.terms(policy.scopeOf(move.person(), move.kind())).projects().informPercent();
    return move.kind() == MoveKind.PROJECT
        && openings
            .card(move.opening())
            .map(OpeningCard::sharePercent)
            .filter(share -> share <= most)
            .isPresent();
  }

  private void inform(MoveCase move) {
    owners
        .home(move)
        .ifPresent(
            manager ->
                notices.tell(
                    List.of(manager),
                    move.id() + " informed",
                    Words.of("mobility.told.informed", notices.name(move.person()), move.title()),
                    move));
  }

  /** As the rules say where the person goes. */
  private Terms.Leadership leadership(MoveCase move) {
    Standing after = move.after();
    return policy
        .terms(policy.scopeOf(move.kind(), after.role(), after.unit(), after.location()))
        .leadership();
  }

  private String country(Standing standing) {
    return whereabouts.spot(standing.location(), standing.entity()).country();
  }

  private @Nullable Integer level(@Nullable RoleId role) {
    return role == null ? null : organisation.role(role).map(RoleCard::level).orElse(null);
  }
}
