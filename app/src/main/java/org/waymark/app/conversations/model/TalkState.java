package org.waymark.app.conversations.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/** Where a conversation stands, with what belongs to it there. */
public sealed interface TalkState {
  /** Times to choose from, and who chooses. */
  record Proposed(PersonId asked, List<Instant> times) implements TalkState {
    public Proposed {
      times = List.copyOf(times);
    }
  }

  record Planned(Instant start) implements TalkState {}

  record Held(Instant start) implements TalkState {}

  /** With the time it had, where it had one. */
  record Cancelled(@Nullable Instant start) implements TalkState {}

  default TalkStage stage() {
    return switch (this) {
      case Proposed _ -> TalkStage.PROPOSED;
      case Planned _ -> TalkStage.PLANNED;
      case Held _ -> TalkStage.HELD;
      case Cancelled _ -> TalkStage.CANCELLED;
    };
  }

  default Optional<Instant> time() {
    return switch (this) {
      case Proposed _ -> Optional.empty();
      case Planned(Instant start) -> Optional.of(start);
      case Held(Instant start) -> Optional.of(start);
      case Cancelled(Instant start) -> Optional.ofNullable(start);
    };
  }

  default Optional<PersonId> answerer() {
    return this instanceof Proposed(PersonId asked, var _) ? Optional.of(asked) : Optional.empty();
  }
}
