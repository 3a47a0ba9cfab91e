package org.waymark.app.mentoring.pairs;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.offers.PlaceFreed;
import org.waymark.app.mentoring.pairs.PairFlow.Act;

/**
 * Keeps what an act led to, with its place, and tells of it; whoever calls holds the mentorship.
 */
@Component
class Steps {
  private final PairStore store;
  private final Places places;
  private final PairNotices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Steps(
      PairStore store,
      Places places,
      PairNotices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.places = places;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  Change change(Act act, @Nullable PersonId by, String why) {
    return new Change(act, clock.instant(), by, why);
  }

  /** To a state with a place that is taken first, or that it has already. */
  void seated(Mentorship before, Mentorship after, Change change, @Nullable Integer nr) {
    if (nr != null) {
      places.take(after.id(), Objects.requireNonNull(after.state().seat()).offer(), nr);
    }
    store.move(after, change, nr == null ? places.nr(after.id()) : nr);
    notices.tell(before, after, change);
  }

  /** To a state without a place; whoever waits for it is looked at afterwards. */
  void unseated(Mentorship before, Mentorship after, Change change) {
    store.move(after, change, null);
    places.free(after.id());
    notices.tell(before, after, change);
    State.Seat seat = before.state().seat();
    if (seat != null) {
      events.publishEvent(new PlaceFreed(seat.offer()));
    }
  }
}
