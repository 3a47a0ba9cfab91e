package org.waymark.app.mentoring.pairs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.mentoring.offers.Offer;
import org.waymark.app.mentoring.pairs.PairFlow.Act;
import org.waymark.app.skills.SkillId;

/** Pairs that a programme puts together: both joined it, so that nobody is asked again. */
@Component
public class CohortPairs {
  private final PairStore store;
  private final Places places;
  private final Steps steps;
  private final Clock clock;

  CohortPairs(PairStore store, Places places, Steps steps, Clock clock) {
    this.store = store;
    this.places = places;
    this.steps = steps;
    this.clock = clock;
  }

  /** Together from today; a place too many fails in the database. */
  public MentorshipId together(
      ProgrammeId programme,
      PersonId person,
      Offer offer,
      @Nullable SkillId skill,
      LocalDate endsOn) {
    var id = new MentorshipId(UuidCreator.getTimeOrderedEpoch());
    var waiting =
        new Mentorship(
            id,
            SupportKind.MENTOR,
            person,
            new Need(skill, null, null, ""),
            false,
            programme,
            new State.Waiting());
    store.add(waiting, steps.change(Act.ASK, person, ""));
    Integer place =
        Optional.ofNullable(places.hold(List.of(offer.id())).get(offer.id()))
            .map(Places.Held::nr)
            .orElseThrow(() -> new IllegalStateException("no place in " + offer.id()));
    LocalDate today = LocalDate.now(clock);
    LocalDate end = endsOn.isAfter(today) ? endsOn : today.plusMonths(1);
    Mentorship active =
        waiting.at(new State.Active(new State.Seat(offer.id(), offer.person()), today, end));
    steps.seated(waiting, active, steps.change(Act.PAIR, null, ""), place);
    return id;
  }
}
