package org.waymark.app.opportunities.model;

import java.time.LocalDate;

/** Where an opening stands: a draft is published once, and closed once. */
public sealed interface OpeningState {
  record Draft() implements OpeningState {}

  record Published(LocalDate on) implements OpeningState {}

  record Closed(LocalDate publishedOn, String why) implements OpeningState {}

  /** As files and the database write it. */
  default String code() {
    return switch (this) {
      case Draft _ -> "draft";
      case Published _ -> "published";
      case Closed _ -> "closed";
    };
  }
}
