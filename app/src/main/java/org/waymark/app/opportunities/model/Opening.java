package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningId;

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
    OpeningState state,
    int requirementsRevision,
    int version) {
  /** The reason of an opening that closed with its last seat. */
  public static final String FILLED = "filled";

  public Opening {
    coOwners = Set.copyOf(coOwners);
  }

  public static Opening draft(
      OpeningId id, Posting posting, PersonId owner, Set<PersonId> coOwners) {
    return new Opening(id, null, posting, owner, coOwners, new OpeningState.Draft(), 0, 0);
  }

  public boolean isFilledBy(PersonId person) {
    return owner.equals(person) || coOwners.contains(person);
  }

  public boolean takesApplicationsOn(LocalDate day) {
    return state instanceof OpeningState.Published && posting.dates().takesApplicationsOn(day);
  }

  /** Other facts; a closed opening stays as it was. */
  public Outcome<Opening> edit(Posting next, Set<PersonId> nextCoOwners) {
    List<Refusal> no = new ArrayList<>(PostingRule.refusals(next));
    if (state instanceof OpeningState.Published published) {
      no.addAll(PublishRule.refusalsOfEdit(with(next, nextCoOwners), published.on()));
    }
    if (state instanceof OpeningState.Closed) {
      no.add(Refusal.of("opportunities.opening.closed_stays"));
    }
    return no.isEmpty() ? Outcome.done(with(next, nextCoOwners)) : Outcome.refused(no);
  }

  public Outcome<Opening> publish(LocalDate today, int requirements) {
    List<Refusal> no = PublishRule.refusals(this, today, requirements);
    return no.isEmpty()
        ? Outcome.done(with(new OpeningState.Published(today)))
        : Outcome.refused(no);
  }

  public Outcome<Opening> close(String why) {
    return switch (state) {
      case OpeningState.Draft _ -> Outcome.refused("opportunities.opening.not_published_yet");
      case OpeningState.Closed _ -> Outcome.refused("opportunities.opening.closed_already");
      case OpeningState.Published _ when why.isBlank() ->
          Outcome.refused("opportunities.opening.closing_needs_a_reason");
      case OpeningState.Published published ->
          Outcome.done(with(new OpeningState.Closed(published.on(), why.strip())));
    };
  }

  /** Over, whatever its state: for files that no longer name it. */
  public Opening closedBecause(String why) {
    return state instanceof OpeningState.Published(LocalDate on)
        ? with(new OpeningState.Closed(on, why))
        : this;
  }

  public Opening asking(int revision) {
    return new Opening(id, code, posting, owner, coOwners, state, revision, version);
  }

  private Opening with(OpeningState next) {
    return new Opening(id, code, posting, owner, coOwners, next, requirementsRevision, version);
  }

  private Opening with(Posting next, Set<PersonId> nextCoOwners) {
    return new Opening(id, code, next, owner, nextCoOwners, state, requirementsRevision, version);
  }
}
