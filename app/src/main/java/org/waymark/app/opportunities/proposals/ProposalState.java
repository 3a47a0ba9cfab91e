package org.waymark.app.opportunities.proposals;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.RoleId;

/** Where a proposal stands: with its proposer, on somebody's desk, or over. */
public sealed interface ProposalState {
  /** With the proposer: not sent yet, asked back or returned. */
  record Theirs(ProposalStage stage) implements ProposalState {}

  /** With HR. */
  record Shaping(Desk desk) implements ProposalState {}

  /** With leadership. */
  record Deciding(Desk desk) implements ProposalState {}

  record Approved(RoleId role, OpeningId opening) implements ProposalState {}

  record Withdrawn() implements ProposalState {}

  /** Who has it, each able to answer alone, and until when; a reminder once. */
  record Desk(Set<PersonId> people, LocalDate dueOn, @Nullable LocalDate remindOn) {
    public Desk {
      people = Set.copyOf(people);
    }

    Desk reminded() {
      return new Desk(people, dueOn, null);
    }
  }

  default ProposalStage stage() {
    return switch (this) {
      case Theirs(ProposalStage stage) -> stage;
      case Shaping _ -> ProposalStage.SHAPING;
      case Deciding _ -> ProposalStage.DECIDING;
      case Approved _ -> ProposalStage.APPROVED;
      case Withdrawn _ -> ProposalStage.WITHDRAWN;
    };
  }

  /** Nobody's while it is with its proposer, or over. */
  default @Nullable Desk onDesk() {
    return switch (this) {
      case Shaping(Desk desk) -> desk;
      case Deciding(Desk desk) -> desk;
      case Theirs _, Approved _, Withdrawn _ -> null;
    };
  }

  default Set<PersonId> holders() {
    Desk desk = onDesk();
    return desk == null ? Set.of() : desk.people();
  }
}
