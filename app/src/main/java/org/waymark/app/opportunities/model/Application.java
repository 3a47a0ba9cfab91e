package org.waymark.app.opportunities.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.RevealStage;

/**
 * One person's application for one opening.
 *
 * @param reveal when the person's manager learns of it; fixed when it is sent
 */
public record Application(
    ApplicationId id,
    OpeningId opening,
    PersonId person,
    String letter,
    RevealStage reveal,
    ApplicationState state,
    int version) {
  public static final int LONGEST_LETTER = 5_000;
  public static final int LONGEST_WHY = 2_000;

  public static Application draft(ApplicationId id, OpeningId opening, PersonId person) {
    return new Application(
        id, opening, person, "", RevealStage.ACCEPTED, new ApplicationState.Draft(), 0);
  }

  /** Sent, or every reason why not. */
  public Outcome<Application> send(Attempt attempt, RevealStage stage, Instant now) {
    List<Refusal> no = new ArrayList<>(ApplyRule.refusals(attempt));
    if (letter.length() > LONGEST_LETTER) {
      no.add(Refusal.of("opportunities.apply.letter_fits", LONGEST_LETTER));
    }
    return no.isEmpty()
        ? revealedAt(stage).after(ApplicationParty.PERSON, ApplicationAct.SEND, now, "")
        : Outcome.refused(no);
  }

  /**
   * An offer out of a matching round, or every reason why not; a letter that was never sent stays
   * unread.
   */
  public Outcome<Application> place(Attempt attempt, RevealStage stage, Instant now) {
    List<Refusal> no = ApplyRule.refusalsOfPlacing(attempt);
    Application it = stage() == ApplicationStage.DRAFT ? revealedAt(stage).saying("") : this;
    return no.isEmpty()
        ? it.after(ApplicationParty.ROUND, ApplicationAct.PLACE, now, "")
        : Outcome.refused(no);
  }

  /** As the table of all acts says; refused where this party may not do that now. */
  public Outcome<Application> after(
      ApplicationParty by, ApplicationAct act, Instant now, String why) {
    return ApplicationFlow.TABLE
        .after(stage(), by, act)
        .map(row -> Outcome.done(with(ApplicationState.of(row.to(), now, why))))
        .orElseGet(() -> Outcome.refused("opportunities.flow." + stage().code()));
  }

  public ApplicationStage stage() {
    return state.stage();
  }

  /** Since when it stands there; nothing for a draft. */
  public Optional<Instant> since() {
    return switch (state) {
      case ApplicationState.Draft _ -> Optional.empty();
      case ApplicationState.Submitted(Instant at) -> Optional.of(at);
      case ApplicationState.Screening(Instant since) -> Optional.of(since);
      case ApplicationState.Conversation(Instant since) -> Optional.of(since);
      case ApplicationState.Offered(Instant at) -> Optional.of(at);
      case ApplicationState.Accepted(Instant at) -> Optional.of(at);
      case ApplicationState.Withdrawn(Instant at, String _) -> Optional.of(at);
      case ApplicationState.NotSelected(Instant at) -> Optional.of(at);
    };
  }

  public boolean underway() {
    return state instanceof ApplicationState.Underway;
  }

  public Application saying(String text) {
    return new Application(id, opening, person, text, reveal, state, version);
  }

  private Application revealedAt(RevealStage stage) {
    return new Application(id, opening, person, letter, stage, state, version);
  }

  private Application with(ApplicationState next) {
    return new Application(id, opening, person, letter, reveal, next, version);
  }
}
