package org.waymark.app.opportunities.interviews;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Invitation;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.people.Moment;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Zones;

/** Talks for pages and for calendars. */
@Component
public class TalkMaker {
  private final InterviewStore store;
  private final ApplicationRights rights;
  private final People people;
  private final Zones zones;
  private final Invitations invitations;
  private final Clock clock;

  TalkMaker(
      InterviewStore store,
      ApplicationRights rights,
      People people,
      Zones zones,
      Invitations invitations,
      Clock clock) {
    this.store = store;
    this.rights = rights;
    this.people = people;
    this.zones = zones;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** Of an application that the viewer sees. */
  public List<TalkView> of(Viewer viewer, ApplicationRights.Seen seen) {
    ZoneId zone = zones.of(viewer);
    return store.of(seen.application().id()).stream()
        .map(it -> view(viewer, seen, it, zone))
        .toList();
  }

  private TalkView view(Viewer viewer, ApplicationRights.Seen seen, Interview it, ZoneId zone) {
    boolean ahead = it.ahead(clock.instant()) && seen.application().underway();
    List<Instant> times =
        it.state() instanceof Interview.State.Proposed(List<Instant> open) ? open : List.of();
    return new TalkView(
        it.id(),
        it.state().code(),
        it.state().time().map(t -> Moment.of(t, zone)).orElse(null),
        it.minutes(),
        it.place(),
        names(it.people()),
        times.stream().map(t -> Moment.of(t, zone)).toList(),
        seen.own() && ahead && !times.isEmpty(),
        seen.sight() == ApplicationRights.Sight.HIRING && ahead,
        it.state().time().isPresent() && takesPart(viewer, seen, it));
  }

  private String names(Collection<PersonId> all) {
    return people.cards(all).values().stream()
        .map(PersonCard::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static boolean takesPart(Viewer viewer, ApplicationRights.Seen seen, Interview it) {
    return seen.own() || viewer.is(it.organizer()) || it.people().stream().anyMatch(viewer::is);
  }

  /** Of a talk that the viewer knows of. */
  public ApplicationId applicationOf(Viewer viewer, UUID id) {
    ApplicationId application = store.find(id).orElseThrow(NotYours::new).application();
    return rights.seen(viewer, application).application().id();
  }

  /** For the calendar of somebody who takes part; it names nobody but them and who invites. */
  @Transactional(readOnly = true)
  public Invitation invitation(Viewer viewer, UUID id) {
    Interview it = store.find(id).orElseThrow(NotYours::new);
    ApplicationRights.Seen seen = rights.seen(viewer, it.application());
    if (!takesPart(viewer, seen, it)) {
      throw new NotYours();
    }
    return invitations.of(it, viewer.self());
  }
}
