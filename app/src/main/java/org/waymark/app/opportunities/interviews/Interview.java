package org.waymark.app.opportunities.interviews;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;

/**
 * A talk with an applicant.
 *
 * @param people who takes part beside the applicant
 * @param sequence counts every change, so that calendars follow
 */
record Interview(
    UUID id,
    ApplicationId application,
    PersonId organizer,
    int minutes,
    String place,
    Set<PersonId> people,
    State state,
    int sequence) {
  static final int MOST_TIMES = 3;

  Interview {
    people = Set.copyOf(people);
  }

  sealed interface State {
    /** The applicant chooses. */
    record Proposed(List<Instant> times) implements State {}

    record Invited(Instant start) implements State {}

    /** With the time it had, where it had one. */
    record Cancelled(Optional<Instant> start) implements State {}

    default String code() {
      return switch (this) {
        case Proposed _ -> "proposed";
        case Invited _ -> "invited";
        case Cancelled _ -> "cancelled";
      };
    }

    default Optional<Instant> time() {
      return switch (this) {
        case Proposed _ -> Optional.empty();
        case Invited(Instant start) -> Optional.of(start);
        case Cancelled(Optional<Instant> start) -> start;
      };
    }
  }

  Outcome<Interview> choose(int nr, Instant now) {
    return switch (state) {
      case State.Proposed(List<Instant> times) when nr >= 1 && nr <= times.size() ->
          times.get(nr - 1).isAfter(now)
              ? Outcome.done(with(new State.Invited(times.get(nr - 1))))
              : Outcome.refused("opportunities.interview.over");
      case State.Proposed _, State.Invited _, State.Cancelled _ ->
          Outcome.refused("opportunities.interview.not_open");
    };
  }

  Outcome<Interview> moveTo(Instant start, Instant now) {
    if (!start.isAfter(now)) {
      return Outcome.refused("opportunities.interview.times_ahead");
    }
    return state instanceof State.Cancelled
        ? Outcome.refused("opportunities.interview.cancelled")
        : Outcome.done(with(new State.Invited(start)));
  }

  Outcome<Interview> cancel() {
    return state instanceof State.Cancelled
        ? Outcome.refused("opportunities.interview.cancelled")
        : Outcome.done(with(new State.Cancelled(state.time())));
  }

  /** Whether it is still ahead: proposed, or invited to and not over. */
  boolean ahead(Instant now) {
    return switch (state) {
      case State.Proposed _ -> true;
      case State.Invited(Instant start) -> start.plus(Duration.ofMinutes(minutes)).isAfter(now);
      case State.Cancelled _ -> false;
    };
  }

  private Interview with(State next) {
    return new Interview(id, application, organizer, minutes, place, people, next, sequence + 1);
  }
}
