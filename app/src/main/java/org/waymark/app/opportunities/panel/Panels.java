package org.waymark.app.opportunities.panel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.PanelRepository;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.people.People;
import org.waymark.app.shell.Words;

/** Who judges applicants beside those who fill an opening: asked by them, until released. */
@Service
public class Panels {
  private final PanelRepository panels;
  private final ApplicationRepository applications;
  private final Rights rights;
  private final People people;
  private final Notices notices;
  private final Clock clock;

  Panels(
      PanelRepository panels,
      ApplicationRepository applications,
      Rights rights,
      People people,
      Notices notices,
      Clock clock) {
    this.panels = panels;
    this.applications = applications;
    this.rights = rights;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  @Transactional
  public Outcome<PersonId> ask(Viewer viewer, OpeningId id, PersonId person) {
    Opening opening = rights.toWorkOn(viewer, id);
    List<Refusal> no = new ArrayList<>();
    if (!people.employed(person)) {
      no.add(Refusal.of("opportunities.panel.not_here"));
    }
    if (opening.isFilledBy(person)) {
      no.add(Refusal.of("opportunities.panel.fills_it"));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    // who applied themselves may be asked like anybody: saying no would tell that they applied
    panels.add(id, person, viewer.self(), clock.instant());
    if (!applied(id, person)) {
      notices.tell(
          person,
          "opportunities",
          "panel " + id + " " + clock.instant(),
          Words.of("opportunities.notice.panel", viewer.name(), opening.posting().title()),
          "/team/openings/" + id + "/applications");
    }
    return Outcome.done(person);
  }

  private boolean applied(OpeningId id, PersonId person) {
    return applications
        .live(id, person)
        .filter(a -> a.stage() != ApplicationStage.DRAFT)
        .isPresent();
  }

  @Transactional
  public void release(Viewer viewer, OpeningId id, PersonId person) {
    rights.toWorkOn(viewer, id);
    panels.remove(id, person, clock.instant());
  }

  /** For those who fill it and the panel itself. */
  public List<PersonId> members(Viewer viewer, OpeningId id) {
    Rights.Seen seen = rights.seen(viewer, id);
    List<PersonId> members = panels.members(id);
    boolean member = viewer.person().filter(members::contains).isPresent();
    if (!seen.standing().mayWorkOn() && !(member && !seen.standing().live())) {
      throw new NotYours();
    }
    return members;
  }
}
