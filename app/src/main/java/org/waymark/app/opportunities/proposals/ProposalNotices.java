package org.waymark.app.opportunities.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;
import org.waymark.app.opportunities.proposals.ProposalFlow.Part;
import org.waymark.app.opportunities.proposals.ProposalStore.Change;
import org.waymark.app.shell.Words;

/** Tells of proposals whoever the table names; never of whom a role could suit. */
@Component
class ProposalNotices {
  private static final String KIND = "opportunities";
  private static final String LIST = "/role-proposals";
  private final Notices notices;
  private final ProposalStore store;
  private final Deskmates mates;

  ProposalNotices(Notices notices, ProposalStore store, Deskmates mates) {
    this.notices = notices;
    this.store = store;
    this.mates = mates;
  }

  /** Of a step that was taken. */
  void tell(Proposal before, Proposal after, Change change) {
    Act act = change.act();
    ProposalFlow.TABLE.rows().stream()
        .filter(row -> row.from() == before.stage() && row.act() == act)
        .filter(row -> row.to() == after.stage())
        .flatMap(row -> row.told().stream())
        .distinct()
        .forEach(part -> tell(part, before, after, change));
  }

  /** Leaders who have it no longer are told so, and find it no longer. */
  private void tell(Part part, Proposal before, Proposal after, Change change) {
    String what = change.act() + "." + part;
    boolean gone = part == Part.LEADER && after.state().holders().isEmpty();
    notices.tellAll(
        whom(part, before, after).stream().filter(p -> !p.equals(change.by())).toList(),
        KIND,
        "proposal " + after.id() + " " + what + " " + change.at(),
        Words.of("opportunities.proposal.told." + what, after.role().title()),
        gone ? LIST : LIST + "/" + after.id());
  }

  /** Whoever has it, that its last day comes near. */
  void remind(Proposal proposal, ProposalState.Desk desk) {
    notices.tellAll(
        desk.people(),
        KIND,
        "proposal " + proposal.id() + " REMIND " + desk.dueOn(),
        Words.of("opportunities.proposal.told.REMIND", proposal.role().title()),
        LIST + "/" + proposal.id());
  }

  private Collection<PersonId> whom(Part part, Proposal before, Proposal after) {
    return switch (part) {
      case PROPOSER -> Set.of(after.proposer());
      case HR_PARTNER -> hr(before, after);
      case LEADER -> (after.state().holders().isEmpty() ? before : after).state().holders();
      case COMPANY -> Set.of();
    };
  }

  /** Who has it as HR, had it, or would. */
  private Collection<PersonId> hr(Proposal before, Proposal after) {
    for (Proposal p : List.of(after, before)) {
      if (p.state() instanceof ProposalState.Shaping(ProposalState.Desk desk)) {
        return desk.people();
      }
    }
    Set<PersonId> shapers = store.did(after.id(), Act.ASK_BACK, Act.PASS_ON);
    return shapers.isEmpty()
        ? mates.partners(after).stream().findFirst().orElse(List.of())
        : shapers;
  }
}
