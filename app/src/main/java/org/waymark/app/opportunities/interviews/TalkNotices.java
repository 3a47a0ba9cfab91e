package org.waymark.app.opportunities.interviews;

import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** Tells everybody who takes part of each change. */
@Component
class TalkNotices {
  private final Notices notices;
  private final People people;
  private final Invitations invitations;

  TalkNotices(Notices notices, People people, Invitations invitations) {
    this.notices = notices;
    this.people = people;
    this.invitations = invitations;
  }

  void tell(Interview it, Application application) {
    tell(it, application.person());
    tellPeople(it);
  }

  /** Those who take part beside the applicant. */
  void tellPeople(Interview it) {
    it.people().stream().filter(p -> !p.equals(it.organizer())).forEach(p -> tell(it, p));
  }

  private void tell(Interview it, PersonId person) {
    notices.tell(
        person,
        "opportunities",
        "talk " + it.id() + " " + it.sequence(),
        Words.of(
            "opportunities.notice.talk." + it.state().code(),
            people.card(it.organizer()).map(PersonCard::name).orElse("")),
        "/applications/" + it.application(),
        invitations.attached(it, person));
  }
}
