package org.waymark.app.opportunities.proposals;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.model.Reach;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;
import org.waymark.app.opportunities.web.OpeningFilters;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.UnitId;

/** Puts the form of a proposal together. */
@Component
class ProposalEditMaker {
  private final ProposalRights sight;
  private final Suits suits;
  private final Rights rights;
  private final OpeningFilters filters;
  private final Organisation organisation;
  private final People people;

  ProposalEditMaker(
      ProposalRights sight,
      Suits suits,
      Rights rights,
      OpeningFilters filters,
      Organisation organisation,
      People people) {
    this.sight = sight;
    this.suits = suits;
    this.rights = rights;
    this.filters = filters;
    this.organisation = organisation;
    this.people = people;
  }

  ProposalEditView fresh(Viewer viewer) {
    String unit =
        people.current(viewer.self()).map(e -> e.unit().toString()).orElseThrow(NotYours::new);
    return fresh(viewer, ProposalForm.fresh(unit), List.of());
  }

  ProposalEditView fresh(Viewer viewer, ProposalForm form, List<Refusal> refusals) {
    if (!viewer.wears(Hat.MANAGER)) {
      throw new NotYours();
    }
    return new ProposalEditView(
        null,
        form,
        filters.units(rights.toOpenIn(viewer)::covers),
        organisation.families(),
        suits.reportsOf(viewer.self()),
        refusals);
  }

  /** Whoever may change it now; for all others there is no such form. */
  Proposal editable(Viewer viewer, ProposalId id) {
    ProposalRights.Seen seen = sight.seen(viewer, id);
    if (!seen.may(Act.EDIT)) {
      throw new NotYours();
    }
    return seen.proposal();
  }

  ProposalEditView of(Viewer viewer, ProposalId id) {
    Proposal proposal = editable(viewer, id);
    boolean mine = viewer.is(proposal.proposer());
    Set<PersonId> named = mine ? suits.named(proposal) : Set.of();
    return typed(viewer, proposal, ProposalForm.of(proposal, named), List.of());
  }

  ProposalEditView typed(
      Viewer viewer, Proposal proposal, ProposalForm form, List<Refusal> refusals) {
    boolean mine = viewer.is(proposal.proposer());
    Reach reach = mine ? rights.toOpenIn(viewer) : rights.reach(viewer);
    UnitId unit = proposal.role().unit();
    Predicate<UnitId> among = u -> u.equals(unit) || reach.covers(u);
    List<PersonCard> reports = mine ? suits.reportsOf(viewer.self()) : null;
    return new ProposalEditView(
        proposal.id().toString(),
        form,
        filters.units(among),
        organisation.families(),
        reports,
        refusals);
  }
}
