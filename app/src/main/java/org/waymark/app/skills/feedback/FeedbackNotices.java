package org.waymark.app.skills.feedback;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.feedback.FeedbackFlow.Act;
import org.waymark.app.skills.feedback.FeedbackFlow.Part;

/** Tells of feedback whoever the table names; never about which role it is. */
@Component
class FeedbackNotices {
  static final String KIND = "feedback";
  private final Notices notices;
  private final People people;

  FeedbackNotices(Notices notices, People people) {
    this.notices = notices;
    this.people = people;
  }

  void asked(FeedbackRequest r) {
    tell(r.asked(), r, "asked", r.person());
  }

  /** Of an act on a request as it was before. */
  void tell(FeedbackRequest before, Part by, Act act) {
    FeedbackFlow.TABLE
        .after(before.stage(), by, act)
        .ifPresent(row -> row.told().forEach(part -> tell(part, before, act.name())));
  }

  void remind(FeedbackRequest r, LocalDate today) {
    tell(r.asked(), r, "REMIND " + today, "REMIND", r.person());
  }

  private void tell(Part part, FeedbackRequest r, String act) {
    boolean person = part == Part.PERSON;
    tell(person ? r.person() : r.asked(), r, act, person ? r.asked() : r.person());
  }

  private void tell(PersonId to, FeedbackRequest r, String act, PersonId about) {
    tell(to, r, act, act, about);
  }

  private void tell(PersonId to, FeedbackRequest r, String once, String act, PersonId about) {
    String name = people.card(about).map(PersonCard::name).orElse("");
    notices.tell(
        to,
        KIND,
        "feedback " + r.id() + " " + once,
        Words.of("skills.feedback.notice." + act, name),
        r.href());
  }

  /** A manager rated somebody. */
  void rated(PersonId person, PersonId by, int skills, String once) {
    String name = people.card(by).map(PersonCard::name).orElse("");
    notices.tell(
        person,
        KIND,
        "assessed " + once,
        Words.of("skills.feedback.notice.rated", name, skills),
        "/skills");
  }
}
