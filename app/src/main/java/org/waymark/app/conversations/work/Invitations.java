package org.waymark.app.conversations.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Extras;
import org.waymark.app.communication.Invitation;
import org.waymark.app.communication.Invitees;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkState;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Zones;

/** Conversations as calendars get them; the same one with every change. */
@Component
public class Invitations {
  private final Zones zones;
  private final Invitees invitees;

  Invitations(Zones zones, Invitees invitees) {
    this.zones = zones;
    this.invitees = invitees;
  }

  /** In the hours of its reader; nothing there while no time is agreed. */
  public Invitation of(Talk talk, PersonId reader) {
    Instant start = talk.state().time().orElseThrow(NotYours::new);
    return new Invitation(
        talk.id() + "@waymark",
        talk.sequence(),
        talk.state() instanceof TalkState.Cancelled
            ? Invitation.Method.CANCEL
            : Invitation.Method.REQUEST,
        start,
        start.plus(Duration.ofMinutes(talk.minutes())),
        zones.of(reader),
        "conversations.calendar",
        talk.place(),
        invitees.party(talk.organizer()),
        List.of(invitees.party(talk.person()), invitees.party(talk.manager())));
  }

  Extras attached(Talk talk, PersonId reader) {
    return talk.state().time().isEmpty()
        ? Extras.none()
        : invitees.attached(of(talk, reader), reader);
  }
}
