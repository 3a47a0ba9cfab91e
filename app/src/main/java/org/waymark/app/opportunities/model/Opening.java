package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Transitions.Row;
import org.waymark.app.opportunities.OpeningAct;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningParty;

/**
 * An opening with its rules.
 *
 * @param code its name in the company's files
 * @param requirementsRevision 0 while it asks for what its role asks for
 * @param version counts changes, so that nobody overwrites what they did not see
 */
public record Opening(
    OpeningId id,
    @Nullable String code,
    Posting posting,
    PersonId owner,
    Set<PersonId> coOwners,
    Audience audience,
    OpeningState state,
    int requirementsRevision,
    int version) {
  /** The reason of an opening that closed with its last seat. */
  public static final String FILLED = "filled";

  public static final int LONGEST_WHY = 2_000;

  public Opening {
    coOwners = Set.copyOf(coOwners);
  }

  public static Opening draft(
      OpeningId id, Posting posting, PersonId owner, Set<PersonId> coOwners, Audience audience) {
    return new Opening(
        id, null, posting, owner, coOwners, audience, new OpeningState.Draft(), 0, 0);
  }

  public boolean isFilledBy(PersonId person) {
    return owner.equals(person) || coOwners.contains(person);
  }

  public Stage stage() {
    return state.stage();
  }

  public boolean takesApplicationsOn(LocalDate day) {
    return state instanceof OpeningState.Published && posting.dates().takesApplicationsOn(day);
  }

  /** Other facts; what is over stays as it was. */
  public Outcome<Opening> edit(Posting next, Set<PersonId> nextCoOwners) {
    List<Refusal> no = new ArrayList<>(PostingRule.refusals(next));
    Opening edited = with(next).filledWith(nextCoOwners);
    if (state instanceof OpeningState.Published(LocalDate on)) {
      no.addAll(PublishRule.refusalsOfEdit(this, edited, on));
    }
    if (state instanceof OpeningState.Waiting) {
      no.add(Refusal.of("opportunities.opening.waiting_stays"));
    }
    if (stage().over()) {
      no.add(Refusal.of("opportunities.opening.closed_stays"));
    }
    return no.isEmpty() ? Outcome.done(edited) : Outcome.refused(no);
  }

  /** By those who fill it, or by who was asked. */
  public Outcome<Opening> publish(OpeningParty by, OpeningAct act, Publication how) {
    Opening next = with(posting.insideUntil(how.inside(posting.dates().insideUntil())));
    List<Refusal> no = new ArrayList<>(PublishRule.refusals(next, how));
    Optional<Row<Stage, OpeningParty, OpeningAct>> row = row(by, act);
    if (row.isEmpty()) {
      no.addFirst(Refusal.of("opportunities.publish.a_draft"));
    }
    return no.isEmpty()
        ? Outcome.done(
            next.to(audience.showingPay(how.payShown())).in(new OpeningState.Published(how.day())))
        : Outcome.refused(no);
  }

  public Outcome<Opening> handIn(Approver asked, PersonId by, Publication how) {
    Outcome<Opening> published = publish(OpeningParty.HIRING, OpeningAct.PUBLISH, how);
    return published instanceof Outcome.Refused<Opening>(List<Refusal> no)
        ? Outcome.refused(no)
        : Outcome.done(in(new OpeningState.Waiting(asked, by)));
  }

  /** As the table of its kind says; refused where this party may not do that now. */
  public Outcome<Opening> after(OpeningParty by, OpeningAct act, String why) {
    return row(by, act)
        .map(r -> Outcome.done(in(OpeningState.of(r.to(), on(), why.strip()))))
        .orElseGet(() -> Outcome.refused("opportunities.life.at." + stage().code()));
  }

  public Outcome<Opening> close(String why) {
    return ending(OpeningAct.CLOSE, why);
  }

  /** Ends it with a reason that somebody gives. */
  public Outcome<Opening> ending(OpeningAct act, String why) {
    if (row(OpeningParty.HIRING, act).isPresent() && why.isBlank()) {
      return Outcome.refused("opportunities.opening.closing_needs_a_reason");
    }
    if (why.strip().length() > LONGEST_WHY) {
      return Outcome.refused("opportunities.life.why_fits", LONGEST_WHY);
    }
    return after(OpeningParty.HIRING, act, why);
  }

  /** Over, whatever its state: for files that no longer name it. */
  public Opening closedBecause(String why) {
    return state instanceof OpeningState.Published(LocalDate on)
        ? in(new OpeningState.Closed(on, why))
        : this;
  }

  public Opening asking(int revision) {
    return new Opening(id, code, posting, owner, coOwners, audience, state, revision, version);
  }

  public Opening with(Posting next) {
    return new Opening(
        id, code, next, owner, coOwners, audience, state, requirementsRevision, version);
  }

  public Opening to(Audience next) {
    return new Opening(
        id, code, posting, owner, coOwners, next, state, requirementsRevision, version);
  }

  private Opening filledWith(Set<PersonId> next) {
    return new Opening(
        id, code, posting, owner, next, audience, state, requirementsRevision, version);
  }

  private Opening in(OpeningState next) {
    return new Opening(
        id, code, posting, owner, coOwners, audience, next, requirementsRevision, version);
  }

  private Optional<Row<Stage, OpeningParty, OpeningAct>> row(OpeningParty by, OpeningAct act) {
    return OpeningFlow.of(posting.kind()).after(stage(), by, act);
  }

  private @Nullable LocalDate on() {
    return state.publishedOn().orElse(null);
  }
}
