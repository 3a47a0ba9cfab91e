package org.waymark.app.mentoring.pairs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;

/** Sessions of a pair: planned, moved and cancelled by either of the two. */
@Service
class Sessions {
  private final PairRights rights;
  private final SessionStore store;
  private final Invitations invitations;
  private final PairNotices notices;
  private final Clock clock;

  Sessions(
      PairRights rights,
      SessionStore store,
      Invitations invitations,
      PairNotices notices,
      Clock clock) {
    this.rights = rights;
    this.store = store;
    this.invitations = invitations;
    this.notices = notices;
    this.clock = clock;
  }

  @Transactional
  public Outcome<UUID> plan(
      Viewer viewer, MentorshipId id, Instant start, int minutes, String place) {
    Mentorship it = rights.held(viewer, id);
    if (!it.active()) {
      return Outcome.refused("mentoring.no.not_together");
    }
    UUID nr = UuidCreator.getTimeOrderedEpoch();
    var session = new Session(nr, id, viewer.self(), start, minutes, place.strip(), false, 0);
    List<Refusal> no = session.refusals(clock.instant());
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    store.add(session, viewer.self(), clock.instant());
    tell(it, session, viewer.self());
    return Outcome.done(session.id());
  }

  @Transactional
  public Outcome<UUID> moveTo(Viewer viewer, MentorshipId id, UUID session, Instant start) {
    Mentorship it = rights.held(viewer, id);
    return keep(it, viewer.self(), session(it, session).moveTo(start, clock.instant()));
  }

  @Transactional
  public Outcome<UUID> cancel(Viewer viewer, MentorshipId id, UUID session) {
    Mentorship it = rights.held(viewer, id);
    return keep(it, viewer.self(), session(it, session).cancel(clock.instant()));
  }

  /** The session as the viewer's calendar gets it. */
  byte[] file(Viewer viewer, MentorshipId id, UUID session) {
    Mentorship it = rights.seen(viewer, id);
    return invitations.file(it, session(it, session), viewer);
  }

  private Session session(Mentorship it, UUID session) {
    return store
        .find(session)
        .filter(s -> s.mentorship().equals(it.id()))
        .orElseThrow(NotYours::new);
  }

  private Outcome<UUID> keep(Mentorship it, PersonId by, Outcome<Session> outcome) {
    return switch (outcome) {
      case Outcome.Refused<Session>(List<Refusal> no) -> Outcome.refused(no);
      case Outcome.Done<Session>(Session changed) -> {
        store.change(changed, by, clock.instant());
        tell(it, changed, by);
        yield Outcome.done(changed.id());
      }
    };
  }

  /** When it is over, what was still ahead is off for both; nobody's doing where one left. */
  void cancelAhead(Mentorship it, @Nullable PersonId by) {
    for (Session session : store.of(it.id())) {
      if (session.cancel(clock.instant()) instanceof Outcome.Done<Session>(Session off)) {
        store.change(off, by == null ? off.organizer() : by, clock.instant());
        tell(it, off, by);
      }
    }
  }

  private void tell(Mentorship it, Session session, @Nullable PersonId by) {
    String what =
        session.cancelled()
            ? "session.cancelled"
            : session.sequence() == 0 ? "session.planned" : "session.moved";
    for (PersonId reader : it.both()) {
      if (!reader.equals(by) && notices.reaches(reader)) {
        notices.tell(
            it,
            reader,
            what,
            "session " + session.id() + " " + session.sequence(),
            invitations.attached(it, session, reader));
      }
    }
  }
}
