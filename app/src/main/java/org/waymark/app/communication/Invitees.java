package org.waymark.app.communication;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Contact;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Those who are invited: their names and addresses, and the file in their own language. */
@Component
public class Invitees {
  private final People people;
  private final CalendarFile calendar;

  Invitees(People people, CalendarFile calendar) {
    this.people = people;
    this.calendar = calendar;
  }

  public Invitation.Party party(PersonId person) {
    Contact contact = people.contacts(List.of(person)).get(person);
    String email = contact == null || contact.email() == null ? "nobody@invalid" : contact.email();
    return new Invitation.Party(people.card(person).map(PersonCard::name).orElse(""), email);
  }

  /** What goes with a mail to this reader. */
  public Extras attached(Invitation invitation, PersonId reader) {
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
