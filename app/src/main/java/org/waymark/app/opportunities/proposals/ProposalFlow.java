package org.waymark.app.opportunities.proposals;

import static org.waymark.app.opportunities.proposals.ProposalFlow.Act.*;
import static org.waymark.app.opportunities.proposals.ProposalFlow.Part.*;
import static org.waymark.app.opportunities.proposals.ProposalStage.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Transitions.Row;

/**
 * Everything that may happen to a proposal. It waits for its answer, and silence never counts as
 * agreed.
 */
public final class ProposalFlow {
  /** How somebody stands to a proposal. */
  public enum Part {
    PROPOSER,
    HR_PARTNER,
    LEADER,
    /** The clock, and the end of an employment. */
    COMPANY
  }

  /** What is done with it. */
  public enum Act {
    EDIT,
    SEND,
    ASK_BACK,
    PASS_ON,
    APPROVE,
    GIVE_BACK,
    ESCALATE,
    WITHDRAW,
    LEAVE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Act of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  public static final Transitions<ProposalStage, Part, Act> TABLE = Transitions.of(rows());

  private ProposalFlow() {}

  private static List<Row<ProposalStage, Part, Act>> rows() {
    List<Row<ProposalStage, Part, Act>> rows = new ArrayList<>();
    for (ProposalStage theirs : List.of(DRAFT, ASKED_BACK, RETURNED)) {
      rows.add(row(theirs, PROPOSER, EDIT, theirs));
      rows.add(row(theirs, PROPOSER, SEND, SHAPING, HR_PARTNER));
    }
    rows.add(row(SHAPING, HR_PARTNER, EDIT, SHAPING));
    rows.add(row(SHAPING, HR_PARTNER, ASK_BACK, ASKED_BACK, PROPOSER));
    rows.add(row(SHAPING, HR_PARTNER, PASS_ON, DECIDING, LEADER, PROPOSER));
    rows.add(row(SHAPING, COMPANY, ESCALATE, SHAPING, HR_PARTNER, PROPOSER));
    rows.add(row(DECIDING, LEADER, APPROVE, APPROVED, PROPOSER, HR_PARTNER, LEADER));
    rows.add(row(DECIDING, LEADER, GIVE_BACK, RETURNED, PROPOSER, HR_PARTNER, LEADER));
    rows.add(row(DECIDING, COMPANY, ESCALATE, DECIDING, LEADER, PROPOSER));
    ending(rows, DRAFT);
    ending(rows, SHAPING, HR_PARTNER);
    ending(rows, ASKED_BACK, HR_PARTNER);
    ending(rows, DECIDING, HR_PARTNER, LEADER);
    ending(rows, RETURNED, HR_PARTNER);
    return rows;
  }

  private static void ending(
      List<Row<ProposalStage, Part, Act>> rows, ProposalStage from, Part... told) {
    rows.add(row(from, PROPOSER, WITHDRAW, WITHDRAWN, told));
    rows.add(row(from, COMPANY, LEAVE, WITHDRAWN, told));
  }

  private static Row<ProposalStage, Part, Act> row(
      ProposalStage from, Part actor, Act act, ProposalStage to, Part... told) {
    return new Row<>(from, actor, act, to, Set.of(told));
  }
}
