package org.waymark.app.opportunities.proposals;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.opportunities.model.Reach;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;
import org.waymark.app.opportunities.proposals.ProposalFlow.Part;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.skills.RequirementsBook.Requirement;

/** Writing a proposal. */
@Service
class Proposing {
  private final ProposalStore store;
  private final ProposalRights sight;
  private final ProposalSteps steps;
  private final SuitStore suited;
  private final Rights rights;
  private final Organisation organisation;
  private final People people;

  Proposing(
      ProposalStore store,
      ProposalRights sight,
      ProposalSteps steps,
      SuitStore suited,
      Rights rights,
      Organisation organisation,
      People people) {
    this.store = store;
    this.sight = sight;
    this.steps = steps;
    this.suited = suited;
    this.rights = rights;
    this.organisation = organisation;
    this.people = people;
  }

  @Transactional
  public Outcome<ProposalId> draft(Viewer viewer, ProposedRole role, Set<PersonId> suits) {
    if (!viewer.wears(Hat.MANAGER)) {
      throw new NotYours();
    }
    List<Refusal> no = new ArrayList<>(ProposalRule.refusals(role));
    no.addAll(place(role, rights.toOpenIn(viewer).covers(role.unit())));
    no.addAll(strangers(viewer, suits));
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    ProposalId id = new ProposalId(UuidCreator.getTimeOrderedEpoch());
    var theirs = new ProposalState.Theirs(ProposalStage.DRAFT);
    store.add(
        new Proposal(id, viewer.self(), role, 1, theirs),
        steps.change(Act.EDIT, viewer.self(), ""));
    suited.keep(id, suits);
    return Outcome.done(id);
  }

  /** By the proposer, or by HR who shapes it; only the proposer says whom it could suit. */
  @Transactional
  public Outcome<ProposalId> edit(
      Viewer viewer, ProposalId id, int seenRevision, ProposedRole next, Set<PersonId> suits) {
    ProposalRights.Seen seen = sight.held(viewer, id);
    boolean own = seen.parts().contains(Part.PROPOSER);
    List<Refusal> no = new ArrayList<>(own ? strangers(viewer, suits) : List.of());
    no.addAll(place(next, stays(seen.proposal(), next) || reach(viewer, own).covers(next.unit())));
    Outcome<ProposalId> outcome = keep(viewer, seen, seenRevision, next, no);
    if (own && outcome instanceof Outcome.Done<ProposalId>) {
      suited.keep(id, suits);
    }
    return outcome;
  }

  /** Other requirements, and nothing else. */
  @Transactional
  public Outcome<ProposalId> ask(
      Viewer viewer, ProposalId id, int seenRevision, List<Requirement> asked) {
    ProposalRights.Seen seen = sight.held(viewer, id);
    return keep(viewer, seen, seenRevision, seen.proposal().role().asking(asked), List.of());
  }

  private Outcome<ProposalId> keep(
      Viewer viewer,
      ProposalRights.Seen seen,
      int seenRevision,
      ProposedRole next,
      List<Refusal> already) {
    List<Refusal> no = new ArrayList<>(already);
    Outcome<Proposal> outcome = seen.proposal().edit(seen.parts(), seenRevision, next);
    if (outcome instanceof Outcome.Refused<Proposal>(List<Refusal> reasons)) {
      no.addAll(reasons);
    }
    if (no.isEmpty() && outcome instanceof Outcome.Done<Proposal>(Proposal edited)) {
      store.keep(edited, steps.change(Act.EDIT, viewer.self(), ""));
      return Outcome.done(edited.id());
    }
    return Outcome.refused(no);
  }

  private static boolean stays(Proposal proposal, ProposedRole next) {
    return proposal.role().unit().equals(next.unit());
  }

  private Reach reach(Viewer viewer, boolean own) {
    return own ? rights.toOpenIn(viewer) : rights.reach(viewer);
  }

  private List<Refusal> place(ProposedRole role, boolean inReach) {
    List<Refusal> no = new ArrayList<>();
    if (!inReach) {
      no.add(Refusal.of("opportunities.proposal.in_reach"));
    }
    boolean known =
        role.family() == null
            || organisation.families().stream().anyMatch(f -> f.code().equals(role.family()));
    if (!known) {
      no.add(Refusal.of("opportunities.proposal.family_known"));
    }
    return no;
  }

  /** A manager names those whom they see: their own reports. */
  private List<Refusal> strangers(Viewer viewer, Collection<PersonId> suits) {
    Set<PersonId> others = new HashSet<>(suits);
    others.removeAll(people.reportsOf(viewer.self()));
    return others.isEmpty() ? List.of() : List.of(Refusal.of("opportunities.proposal.own_reports"));
  }
}
