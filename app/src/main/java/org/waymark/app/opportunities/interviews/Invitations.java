package org.waymark.app.opportunities.interviews;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Attachment;
import org.waymark.app.communication.CalendarFile;
import org.waymark.app.communication.Extras;
import org.waymark.app.communication.Invitation;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Contact;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Talks as calendars get them: each reader's own. */
@Component
class Invitations {
  private final People people;
  private final Zones zones;
  private final CalendarFile calendar;

  Invitations(People people, Zones zones, CalendarFile calendar) {
    this.people = people;
    this.zones = zones;
    this.calendar = calendar;
  }

  /** It names nobody but its reader and who invites. */
  Invitation of(Interview it, PersonId reader) {
    Instant start = it.state().time().orElseThrow(NotYours::new);
    return new Invitation(
        it.id() + "@waymark",
        it.sequence(),
        it.state() instanceof Interview.State.Cancelled
            ? Invitation.Method.CANCEL
            : Invitation.Method.REQUEST,
        start,
        start.plus(Duration.ofMinutes(it.minutes())),
        zones.of(reader),
        "opportunities.interview.title",
        it.place(),
        party(it.organizer()),
        List.of(party(reader)));
  }

  private Invitation.Party party(PersonId person) {
    Contact contact = people.contacts(List.of(person)).get(person);
    String email = contact == null || contact.email() == null ? "nobody@invalid" : contact.email();
    return new Invitation.Party(people.card(person).map(PersonCard::name).orElse(""), email);
  }

  /** With a mail; nothing while there is no time yet. */
  Extras attached(Interview it, PersonId reader) {
    if (it.state().time().isEmpty()) {
      return Extras.none();
    }
    Invitation invitation = of(it, reader);
    Contact contact = people.contacts(List.of(reader)).get(reader);
    Locale language =
        contact == null || contact.language().isEmpty()
            ? Locale.ENGLISH
            : Locale.forLanguageTag(contact.language());
    return Extras.attachment(
        new Attachment(
            "talk.ics",
            CalendarFile.TYPE + invitation.method(),
            calendar.of(invitation, language)));
  }
}
