package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningCard.Stage;

/** Where an opening stands. */
public sealed interface OpeningState {
  /** Not there yet for those who do not work on it. */
  sealed interface Early extends OpeningState {}

  record Draft() implements Early {}

  /** Somebody has to agree, and it is none of those who fill it or the one who handed it in. */
  record Waiting(Approver asked, @Nullable PersonId handedInBy) implements Early {}

  /** Published once. */
  sealed interface Out extends OpeningState {
    LocalDate on();
  }

  record Published(LocalDate on) implements Out {}

  /** Takes no applications any more. */
  sealed interface Over extends Out {
    String why();
  }

  record Closed(LocalDate on, String why) implements Over {}

  record Withdrawn(LocalDate on, String why) implements Over {}

  /** Those who were found are at it. */
  record Running(LocalDate on, String why) implements Over {}

  record Finished(LocalDate on, String why) implements Over {}

  record Ended(LocalDate on, String why) implements Over {}

  default Stage stage() {
    return switch (this) {
      case Draft _ -> Stage.DRAFT;
      case Waiting _ -> Stage.WAITING;
      case Published _ -> Stage.PUBLISHED;
      case Closed _ -> Stage.CLOSED;
      case Withdrawn _ -> Stage.WITHDRAWN;
      case Running _ -> Stage.RUNNING;
      case Finished _ -> Stage.FINISHED;
      case Ended _ -> Stage.ENDED;
    };
  }

  /** As files and the database write it. */
  default String code() {
    return stage().code();
  }

  default Optional<LocalDate> publishedOn() {
    return this instanceof Out out ? Optional.of(out.on()) : Optional.empty();
  }

  /** All but what waits. */
  static OpeningState of(Stage stage, @Nullable LocalDate on, String why) {
    return switch (stage) {
      case DRAFT -> new Draft();
      case WAITING -> throw new IllegalArgumentException("who is asked?");
      case PUBLISHED -> new Published(Objects.requireNonNull(on));
      case CLOSED -> new Closed(Objects.requireNonNull(on), why);
      case WITHDRAWN -> new Withdrawn(Objects.requireNonNull(on), why);
      case RUNNING -> new Running(Objects.requireNonNull(on), why);
      case FINISHED -> new Finished(Objects.requireNonNull(on), why);
      case ENDED -> new Ended(Objects.requireNonNull(on), why);
    };
  }
}
