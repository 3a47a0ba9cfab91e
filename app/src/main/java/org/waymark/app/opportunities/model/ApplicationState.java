package org.waymark.app.opportunities.model;

import java.time.Instant;
import org.waymark.app.opportunities.ApplicationStage;

/** Where an application stands, since when. */
public sealed interface ApplicationState {
  record Draft() implements ApplicationState {}

  /** In the hands of those who fill the opening. */
  sealed interface Underway extends ApplicationState {}

  record Submitted(Instant at) implements Underway {}

  record Screening(Instant since) implements Underway {}

  record Conversation(Instant since) implements Underway {}

  record Offered(Instant at) implements Underway {}

  record Accepted(Instant at) implements ApplicationState {}

  /** By the person, or because they left. */
  record Withdrawn(Instant at, String why) implements ApplicationState {}

  /** With a decision that says why. */
  record NotSelected(Instant at) implements ApplicationState {}

  default ApplicationStage stage() {
    return switch (this) {
      case Draft _ -> ApplicationStage.DRAFT;
      case Submitted _ -> ApplicationStage.SUBMITTED;
      case Screening _ -> ApplicationStage.SCREENING;
      case Conversation _ -> ApplicationStage.CONVERSATION;
      case Offered _ -> ApplicationStage.OFFER;
      case Accepted _ -> ApplicationStage.ACCEPTED;
      case Withdrawn _ -> ApplicationStage.WITHDRAWN;
      case NotSelected _ -> ApplicationStage.NOT_SELECTED;
    };
  }

  static ApplicationState of(ApplicationStage stage, Instant at, String why) {
    return switch (stage) {
      case DRAFT -> new Draft();
      case SUBMITTED -> new Submitted(at);
      case SCREENING -> new Screening(at);
      case CONVERSATION -> new Conversation(at);
      case OFFER -> new Offered(at);
      case ACCEPTED -> new Accepted(at);
      case WITHDRAWN -> new Withdrawn(at, why);
      case NOT_SELECTED -> new NotSelected(at);
    };
  }
}
