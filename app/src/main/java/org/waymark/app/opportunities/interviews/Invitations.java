package org.waymark.app.opportunities.interviews;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Extras;
import org.waymark.app.communication.Invitation;
import org.waymark.app.communication.Invitees;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Zones;

/** Talks as calendars get them: each reader's own. */
@Component
class Invitations {
  private final Zones zones;
  private final Invitees invitees;

  Invitations(Zones zones, Invitees invitees) {
    this.zones = zones;
    this.invitees = invitees;
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
        invitees.party(it.organizer()),
        List.of(invitees.party(reader)));
  }

  /** With a mail; nothing while there is no time yet. */
  Extras attached(Interview it, PersonId reader) {
    return it.state().time().isEmpty() ? Extras.none() : invitees.attached(of(it, reader), reader);
  }
}
