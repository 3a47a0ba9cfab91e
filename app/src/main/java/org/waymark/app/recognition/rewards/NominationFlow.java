package org.waymark.app.recognition.rewards;

import static org.waymark.app.recognition.rewards.NominationStage.*;

import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Transitions.Row;

/**
 * Everything that may happen to a nomination. Whoever is nominated learns of it once it is
 * approved, and never of one that was not.
 */
public final class NominationFlow {
  /** How somebody stands to a nomination. */
  public enum Part {
    NOMINATOR,
    HR_PARTNER,
    LEADER,
    /** Only ever told. */
    MANAGER,
    /** The end of an employment. */
    COMPANY
  }

  /** What is done with it. */
  public enum Act {
    CONFIRM,
    APPROVE,
    DECLINE,
    WITHDRAW,
    REVERSE,
    LEAVE
  }

  public static final Transitions<NominationStage, Part, Act> TABLE =
      Transitions.of(
          List.of(
              row(NOMINATED, Part.HR_PARTNER, Act.CONFIRM, CONFIRMED, Part.LEADER),
              row(NOMINATED, Part.HR_PARTNER, Act.DECLINE, DECLINED, Part.NOMINATOR),
              row(
                  CONFIRMED,
                  Part.LEADER,
                  Act.APPROVE,
                  APPROVED,
                  Part.MANAGER,
                  Part.NOMINATOR,
                  Part.HR_PARTNER),
              row(CONFIRMED, Part.LEADER, Act.DECLINE, DECLINED, Part.NOMINATOR, Part.HR_PARTNER),
              row(NOMINATED, Part.NOMINATOR, Act.WITHDRAW, WITHDRAWN),
              row(CONFIRMED, Part.NOMINATOR, Act.WITHDRAW, WITHDRAWN, Part.HR_PARTNER),
              row(APPROVED, Part.HR_PARTNER, Act.REVERSE, REVERSED, Part.MANAGER, Part.NOMINATOR),
              row(
                  APPROVED,
                  Part.LEADER,
                  Act.REVERSE,
                  REVERSED,
                  Part.MANAGER,
                  Part.NOMINATOR,
                  Part.HR_PARTNER),
              row(NOMINATED, Part.COMPANY, Act.LEAVE, WITHDRAWN),
              row(CONFIRMED, Part.COMPANY, Act.LEAVE, WITHDRAWN)));

  private NominationFlow() {}

  private static Row<NominationStage, Part, Act> row(
      NominationStage from, Part actor, Act act, NominationStage to, Part... told) {
    return new Row<>(from, actor, act, to, Set.of(told));
  }
}
