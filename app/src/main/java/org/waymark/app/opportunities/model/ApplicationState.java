package org.waymark.app.opportunities.model;

import java.time.Instant;

/** Where an application stands. What follows on {@link Sent} is decided by people, with reasons. */
public sealed interface ApplicationState {
  record Draft() implements ApplicationState {}

  record Sent(Instant at) implements ApplicationState {}

  /** Taken back by the person, or because they left. */
  record TakenBack(Instant at, String why) implements ApplicationState {}

  /** As the database writes it. */
  default String code() {
    return switch (this) {
      case Draft _ -> "draft";
      case Sent _ -> "submitted";
      case TakenBack _ -> "withdrawn";
    };
  }
}
