package org.waymark.app.opportunities.endorsements;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/**
 * Tells people what is said of them and asked of them; tells nobody of a no, or of what is hidden.
 */
@Component
class AdvocacyNotices {
  static final String KIND = "advocacy";
  private final Notices notices;
  private final People people;

  AdvocacyNotices(Notices notices, People people) {
    this.notices = notices;
    this.people = people;
  }

  void said(Endorsement it, String title) {
    notices.tell(
        it.person(),
        KIND,
        "endorsement " + it.id() + " " + it.version(),
        Words.of("opportunities.endorsement.told", name(it.endorser()), title),
        "/endorsements/" + it.id());
  }

  /** By the person it is about, or nobody needs to see it any more. */
  void seen(PersonId reader, EndorsementId id) {
    notices.seen(reader, "/endorsements/" + id);
  }

  void asked(Nomination it, String title) {
    notices.tell(
        it.person(),
        KIND,
        "nomination " + it.id(),
        Words.of("opportunities.nomination.told", name(it.nominator()), title),
        "/endorsements");
  }

  /** To the one who asked and to those who fill it; of a no, nobody hears. */
  void agreed(Nomination it, Collection<PersonId> fillers, String title) {
    Words words = Words.of("opportunities.nomination.agreed", name(it.person()), title);
    String once = "nomination " + it.id() + " yes";
    notices.tell(it.nominator(), KIND, once, words, "/endorsements");
    notices.tellAll(
        fillers.stream().filter(f -> !f.equals(it.nominator())).toList(),
        KIND,
        once,
        words,
        "/openings/" + it.opening());
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }
}
