package org.waymark.app.opportunities.interviews;

import java.util.List;
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

  TalkNotices(Notices notices, People people) {
    this.notices = notices;
    this.people = people;
  }

  void tell(Interview it, Application application) {
    Words words =
        Words.of(
            "opportunities.notice.talk." + it.state().code(),
            people.card(it.organizer()).map(PersonCard::name).orElse(""));
    notices.tell(
        application.person(),
        "opportunities",
        once(it),
        words,
        "/applications/" + it.application());
    tellPeople(it);
  }

  /** Those who take part beside the applicant. */
  void tellPeople(Interview it) {
    List<PersonId> others = it.people().stream().filter(p -> !p.equals(it.organizer())).toList();
    notices.tellAll(
        others,
        "opportunities",
        once(it),
        Words.of(
            "opportunities.notice.talk." + it.state().code(),
            people.card(it.organizer()).map(PersonCard::name).orElse("")),
        "/applications/" + it.application());
  }

  private static String once(Interview it) {
    return "talk " + it.id() + " " + it.sequence();
  }
}
