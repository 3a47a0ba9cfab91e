package org.waymark.app.mentoring.pairs;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Attachment;
import org.waymark.app.communication.CalendarFile;
import org.waymark.app.communication.Extras;
import org.waymark.app.communication.Invitation;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Contact;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Zones;

/** Sessions as calendars get them; the title tells nobody who looks over a shoulder. */
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

  Invitation of(Mentorship it, Session session, PersonId reader) {
    return new Invitation(
        session.id() + "@waymark",
        session.sequence(),
        session.cancelled() ? Invitation.Method.CANCEL : Invitation.Method.REQUEST,
        session.start(),
        session.end(),
        zones.of(reader),
        "mentoring.session.title",
        session.place(),
        party(session.organizer()),
        it.other(session.organizer()).map(this::party).stream().toList());
  }

  private Invitation.Party party(PersonId person) {
    Contact contact = people.contacts(List.of(person)).get(person);
    String email = contact == null || contact.email() == null ? "nobody@invalid" : contact.email();
    return new Invitation.Party(people.card(person).map(PersonCard::name).orElse(""), email);
  }

  /** With a mail. */
  Extras attached(Mentorship it, Session session, PersonId reader) {
    Invitation invitation = of(it, session, reader);
    Contact contact = people.contacts(List.of(reader)).get(reader);
    Locale language =
        contact == null || contact.language().isEmpty()
            ? Locale.ENGLISH
            : Locale.forLanguageTag(contact.language());
    return Extras.attachment(
        new Attachment(
            "session.ics",
            CalendarFile.TYPE + invitation.method(),
            calendar.of(invitation, language)));
  }

  byte[] file(Mentorship it, Session session, Viewer reader) {
    return calendar.of(of(it, session, reader.self()), reader.language());
  }
}
