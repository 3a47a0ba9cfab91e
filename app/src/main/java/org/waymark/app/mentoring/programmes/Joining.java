package org.waymark.app.mentoring.programmes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.mentoring.offers.OfferStore;
import org.waymark.app.mentoring.offers.Offering;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Family;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.Zones;
import org.waymark.app.skills.SkillId;

/** Joining a programme, to have a mentor or to be one, and leaving it again. */
@Service
class Joining {
  private final ProgrammeStore store;
  private final OfferStore offers;
  private final Offering offering;
  private final Zones zones;
  private final People people;
  private final Organisation organisation;
  private final Clock clock;

  Joining(
      ProgrammeStore store,
      OfferStore offers,
      Offering offering,
      Zones zones,
      People people,
      Organisation organisation,
      Clock clock) {
    this.store = store;
    this.offers = offers;
    this.offering = offering;
    this.zones = zones;
    this.people = people;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** To have a mentor. */
  @Transactional
  public Outcome<ProgrammeId> join(Viewer viewer, ProgrammeId id, @Nullable SkillId skill) {
    Programme it = open(id);
    List<Refusal> no = new ArrayList<>(tooLate(it));
    if (!mayHaveAMentor(it.plan(), viewer.self())) {
      no.add(Refusal.of("mentoring.programme.no.not_for"));
    }
    if (mentors(id, viewer.self())) {
      no.add(Refusal.of("mentoring.programme.no.both"));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    store.join(id, new ProgrammeStore.Member(viewer.self(), skill), clock.instant());
    return Outcome.done(id);
  }

  /** To be a mentor of so many. */
  @Transactional
  public Outcome<ProgrammeId> mentor(
      Viewer viewer, ProgrammeId id, int places, Set<SkillId> topics) {
    Programme it = open(id);
    List<Refusal> no = new ArrayList<>(tooLate(it));
    if (store.members(id).stream().anyMatch(m -> viewer.is(m.person()))) {
      no.add(Refusal.of("mentoring.programme.no.both"));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    var draft =
        new OfferDraft(
            SupportKind.MENTOR,
            places,
            true,
            Set.of(viewer.language().getLanguage()),
            zones.of(viewer.self()),
            topics,
            Set.of(),
            "");
    return switch (offering.offer(viewer, id, draft)) {
      case Outcome.Done<OfferId> _ -> Outcome.done(id);
      case Outcome.Refused<OfferId>(List<Refusal> reasons) -> Outcome.refused(reasons);
    };
  }

  @Transactional
  public Outcome<ProgrammeId> leave(Viewer viewer, ProgrammeId id) {
    Programme it = open(id);
    List<Refusal> no = tooLate(it);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    store.leave(id, viewer.self());
    return Outcome.done(id);
  }

  private Programme open(ProgrammeId id) {
    return store
        .locked(id)
        .filter(p -> p.stage() != ProgrammeStage.DRAFT && p.stage() != ProgrammeStage.CALLED_OFF)
        .orElseThrow(NotYours::new);
  }

  private List<Refusal> tooLate(Programme it) {
    return it.joinable(LocalDate.now(clock))
        ? List.of()
        : List.of(Refusal.of("mentoring.programme.no.too_late"));
  }

  boolean mentors(ProgrammeId id, PersonId person) {
    return offers.within(id).stream().anyMatch(o -> o.person().equals(person) && o.terms().open());
  }

  /** Whether the plan is for this person. */
  boolean mayHaveAMentor(ProgrammePlan plan, PersonId person) {
    Optional<Employment> now = people.current(person);
    if (now.isEmpty()) {
      return false;
    }
    UnitId unit = plan.unit();
    if (unit != null && !organisation.below(unit).contains(now.get().unit())) {
      return false;
    }
    Optional<RoleCard> role = organisation.role(now.get().role());
    return inFamily(plan, role) && atLevel(plan, role.map(RoleCard::level).orElse(null));
  }

  private static boolean inFamily(ProgrammePlan plan, Optional<RoleCard> role) {
    return plan.family() == null
        || role.map(RoleCard::family).map(Family::code).filter(plan.family()::equals).isPresent();
  }

  private static boolean atLevel(ProgrammePlan plan, @Nullable Integer level) {
    Integer lowest = plan.lowest();
    Integer highest = plan.highest();
    if (lowest == null && highest == null) {
      return true;
    }
    return level != null
        && (lowest == null || level >= lowest)
        && (highest == null || level <= highest);
  }
}
