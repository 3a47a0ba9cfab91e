package org.waymark.app.opportunities;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.WorkingDays;
import org.waymark.app.opportunities.model.Audience;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.opportunities.model.PostingRule;
import org.waymark.app.people.Employment;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Policy;

/**
 * Drafts of openings that somebody is handed, to be looked through and published like any other.
 */
@Service
public class OpeningDrafts {
  private final OpeningRepository openings;
  private final Policy policy;
  private final People people;
  private final WorkingDays calendar;
  private final Clock clock;

  OpeningDrafts(
      OpeningRepository openings, Policy policy, People people, WorkingDays calendar, Clock clock) {
    this.openings = openings;
    this.policy = policy;
    this.people = people;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * One seat where the owner works, asking for what the role asks for, for people inside first.
   *
   * @param viewer whoever brings it about
   */
  @Transactional
  public Outcome<OpeningId> draft(
      Viewer viewer, RoleId role, UnitId unit, PersonId owner, String title, String description) {
    Optional<Employment> work = people.current(owner);
    if (work.isEmpty()) {
      return Outcome.refused("opportunities.draft.owner_gone");
    }
    Posting posting = posting(role, unit, work.get(), title, description);
    List<Refusal> no = PostingRule.refusals(posting);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    OpeningId id = new OpeningId(UuidCreator.getTimeOrderedEpoch());
    openings.add(
        Opening.draft(id, posting, owner, Set.of(), Audience.EVERYBODY),
        new Change(clock.instant(), viewer.person().orElse(null), null));
    return Outcome.done(id);
  }

  private Posting posting(
      RoleId role, UnitId unit, Employment owner, String title, String description) {
    return new Posting(
        OpeningKind.ROLE,
        title,
        description,
        role,
        unit,
        owner.location(),
        Remote.NO,
        1,
        new Dates(insideUntil(role, unit, owner), null, null, null),
        null,
        null,
        null);
  }

  private @Nullable LocalDate insideUntil(RoleId role, UnitId unit, Employment owner) {
    LocationId place = owner.location();
    int days =
        policy.terms(policy.scopeOf(MoveKind.ROLE, role, unit, place)).posting().insideFirstDays();
    String country = people.card(owner.person()).map(PersonCard::country).orElse("");
    return days == 0 ? null : calendar.after(LocalDate.now(clock), days, country);
  }
}
