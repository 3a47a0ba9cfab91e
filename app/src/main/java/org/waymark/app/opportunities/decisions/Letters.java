package org.waymark.app.opportunities.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.duties.Duties;
import org.waymark.app.people.Moment;
import org.waymark.app.people.People;
import org.waymark.app.people.Zones;

/** Answers that are no, as somebody reads them who may. */
@Component
public class Letters {
  private final DecisionStore store;
  private final Applications applications;
  private final Openings openings;
  private final People people;
  private final Zones zones;
  private final Duties duties;
  private final Clock clock;

  Letters(
      DecisionStore store,
      Applications applications,
      Openings openings,
      People people,
      Zones zones,
      Duties duties,
      Clock clock) {
    this.store = store;
    this.applications = applications;
    this.openings = openings;
    this.people = people;
    this.zones = zones;
    this.duties = duties;
    this.clock = clock;
  }

  public Optional<LetterView> of(Viewer viewer, ApplicationId id) {
    return store.of(id).map(decision -> view(viewer, decision));
  }

  private LetterView view(Viewer viewer, Decision d) {
    List<OpeningId> named = d.alternatives().stream().map(Decision.Alternative::opening).toList();
    Set<OpeningId> visible = openings.visibleTo(viewer, named);
    return new LetterView(
        people.card(d.by()).orElseThrow(NotYours::new),
        LocalDate.ofInstant(d.at(), clock.getZone()),
        d,
        d.alternatives().stream().filter(a -> visible.contains(a.opening())).toList(),
        d.times().stream().map(t -> Moment.of(t, zones.of(viewer))).toList(),
        store.taken(d.application()),
        d.reason() == Reason.WITHDRAWN ? null : applications.againFrom(d.at()),
        duties.owes(Duties.Duty.TALK, d.application()));
  }
}
