package org.waymark.app.opportunities.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;

/** One person's application for one opening. */
public record Application(
    ApplicationId id,
    OpeningId opening,
    PersonId person,
    String letter,
    ApplicationState state,
    int version) {
  public static final int LONGEST_LETTER = 5_000;

  public static Application draft(ApplicationId id, OpeningId opening, PersonId person) {
    return new Application(id, opening, person, "", new ApplicationState.Draft(), 0);
  }

  /** Sent, or every reason why not. */
  public Outcome<Application> send(Attempt attempt, Instant now) {
    List<Refusal> no = new ArrayList<>(ApplyRule.refusals(attempt));
    if (letter.length() > LONGEST_LETTER) {
      no.add(Refusal.of("opportunities.apply.letter_fits", LONGEST_LETTER));
    }
    return no.isEmpty() ? Outcome.done(with(new ApplicationState.Sent(now))) : Outcome.refused(no);
  }

  public Outcome<Application> takeBack(String why, Instant now) {
    return switch (state) {
      case ApplicationState.TakenBack _ -> Outcome.refused("opportunities.withdraw.already");
      case ApplicationState.Draft _, ApplicationState.Sent _ ->
          Outcome.done(with(new ApplicationState.TakenBack(now, why)));
    };
  }

  public boolean sent() {
    return state instanceof ApplicationState.Sent;
  }

  public Application saying(String text) {
    return new Application(id, opening, person, text, state, version);
  }

  private Application with(ApplicationState next) {
    return new Application(id, opening, person, letter, next, version);
  }
}
