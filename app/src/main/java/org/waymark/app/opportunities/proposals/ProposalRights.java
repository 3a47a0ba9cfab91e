package org.waymark.app.opportunities.proposals;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;
import org.waymark.app.opportunities.proposals.ProposalFlow.Part;

/** Who may do what with a proposal, today. What a viewer may not see does not exist. */
@Component
class ProposalRights {
  private static final Set<Relation> ABOVE = EnumSet.of(Relation.MANAGER, Relation.SKIP_LEVEL);
  private final ProposalStore store;
  private final Rights rights;
  private final Relations relations;

  ProposalRights(ProposalStore store, Rights rights, Relations relations) {
    this.store = store;
    this.rights = rights;
    this.relations = relations;
  }

  /** A proposal that exists for the viewer, and their part in it; none for who only reads. */
  record Seen(Proposal proposal, Set<Part> parts) {
    boolean may(Act act) {
      return proposal.may(parts, act);
    }

    /** Whether whom it could suit is for them. */
    boolean seesNames() {
      return parts.contains(Part.PROPOSER) || parts.contains(Part.HR_PARTNER);
    }
  }

  Seen seen(Viewer viewer, ProposalId id) {
    return seen(viewer, store.find(id));
  }

  /** To be changed, in this transaction. */
  Seen held(Viewer viewer, ProposalId id) {
    return seen(viewer, store.locked(id));
  }

  private Seen seen(Viewer viewer, Optional<Proposal> found) {
    Proposal proposal = found.orElseThrow(NotYours::new);
    Set<Part> parts = parts(viewer, proposal);
    if (parts.isEmpty() && !reads(viewer, proposal)) {
      throw new NotYours();
    }
    return new Seen(proposal, parts);
  }

  /** Whoever proposes has no other part in it. */
  private Set<Part> parts(Viewer viewer, Proposal proposal) {
    if (viewer.is(proposal.proposer())) {
      return Set.of(Part.PROPOSER);
    }
    Set<Part> parts = EnumSet.noneOf(Part.class);
    if (wasSent(proposal) && rights.reach(viewer).covers(proposal.role().unit())) {
      parts.add(Part.HR_PARTNER);
    }
    boolean asked = viewer.person().filter(proposal.state().holders()::contains).isPresent();
    if (asked
        && proposal.state() instanceof ProposalState.Deciding
        && rights.leads(viewer).covers(proposal.role().unit())) {
      parts.add(Part.LEADER);
    }
    return parts;
  }

  private boolean reads(Viewer viewer, Proposal proposal) {
    if (!wasSent(proposal)) {
      return false;
    }
    return viewer.wears(Hat.LEARNING)
        || viewer.wears(Hat.AUDITOR)
        || relations.of(viewer, proposal.proposer()).stream().anyMatch(ABOVE::contains)
        || viewer.person().filter(me -> decided(proposal.id(), me)).isPresent();
  }

  private boolean wasSent(Proposal proposal) {
    return switch (proposal.stage()) {
      case DRAFT -> false;
      case WITHDRAWN -> !store.did(proposal.id(), Act.SEND).isEmpty();
      case SHAPING, ASKED_BACK, DECIDING, RETURNED, APPROVED -> true;
    };
  }

  private boolean decided(ProposalId id, PersonId person) {
    return store.did(id, Act.APPROVE, Act.GIVE_BACK).contains(person);
  }
}
