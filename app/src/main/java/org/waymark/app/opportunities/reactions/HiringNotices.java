package org.waymark.app.opportunities.reactions;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.events.Applied;
import org.waymark.app.opportunities.events.OpeningClosed;
import org.waymark.app.opportunities.events.Withdrawn;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** Tells the hiring side of applications, and applicants of the end of an opening. */
@Component
class HiringNotices {
  private static final String KIND = "opportunities";
  private final Openings openings;
  private final Applications applications;
  private final People people;
  private final Notices notices;

  HiringNotices(Openings openings, Applications applications, People people, Notices notices) {
    this.openings = openings;
    this.applications = applications;
    this.people = people;
    this.notices = notices;
  }

  @ApplicationModuleListener
  void on(Applied applied) {
    tellHiringSide(
        "applied", applied.opening(), applied.person(), applied.application().toString());
  }

  @ApplicationModuleListener
  void on(Withdrawn withdrawn) {
    tellHiringSide(
        "withdrawn", withdrawn.opening(), withdrawn.person(), withdrawn.application().toString());
  }

  @ApplicationModuleListener
  void on(OpeningClosed closed) {
    String title = title(closed.opening());
    for (Applicant applicant : applications.applicantsOf(closed.opening())) {
      notices.tell(
          applicant.person(),
          KIND,
          "closed " + closed.opening(),
          Words.of("opportunities.notice.closed", title),
          "/applications/" + applicant.application());
    }
  }

  private void tellHiringSide(String what, OpeningId opening, PersonId person, String application) {
    notices.tellAll(
        List.copyOf(openings.fillers(opening)),
        KIND,
        what + " " + application,
        Words.of(
            "opportunities.notice." + what,
            people.card(person).map(PersonCard::name).orElse(""),
            title(opening)),
        what.equals("applied") ? "/applications/" + application : "/team/openings");
  }

  private String title(OpeningId opening) {
    return openings.card(opening).map(OpeningCard::title).orElse("");
  }
}
