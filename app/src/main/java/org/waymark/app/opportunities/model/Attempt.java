package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import org.waymark.app.kernel.PersonId;

/** Everything that decides whether a person may send an application today. */
public record Attempt(
    PersonId person, Opening opening, LocalDate today, boolean employed, boolean appliedAlready) {
  boolean published() {
    return opening.state() instanceof OpeningState.Published;
  }
}
