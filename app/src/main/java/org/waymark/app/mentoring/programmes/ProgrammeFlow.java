package org.waymark.app.mentoring.programmes;

import static org.waymark.app.mentoring.programmes.ProgrammeFlow.Act.*;
import static org.waymark.app.mentoring.programmes.ProgrammeFlow.Part.*;
import static org.waymark.app.mentoring.programmes.ProgrammeStage.*;

import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Transitions.Row;

/** Everything that may happen to a programme. */
public final class ProgrammeFlow {
  /** Who acts. */
  public enum Part {
    LEARNING,
    MEMBER,
    COMPANY
  }

  /** What is done. */
  public enum Act {
    OPEN_UP,
    JOIN,
    PROPOSE,
    ADJUST,
    CONFIRM,
    CALL_OFF,
    /** The last day has come. */
    FINISH
  }

  public static final Transitions<ProgrammeStage, Part, Act> TABLE =
      Transitions.of(
          List.of(
              row(DRAFT, LEARNING, OPEN_UP, OPEN),
              row(DRAFT, LEARNING, CALL_OFF, CALLED_OFF),
              row(OPEN, MEMBER, JOIN, OPEN),
              row(OPEN, LEARNING, PROPOSE, PROPOSED),
              row(OPEN, LEARNING, CALL_OFF, CALLED_OFF, MEMBER),
              row(PROPOSED, LEARNING, PROPOSE, PROPOSED),
              row(PROPOSED, LEARNING, ADJUST, PROPOSED),
              row(PROPOSED, LEARNING, CONFIRM, RUNNING, MEMBER),
              row(PROPOSED, LEARNING, CALL_OFF, CALLED_OFF, MEMBER),
              row(RUNNING, COMPANY, FINISH, OVER)));

  private ProgrammeFlow() {}

  private static Row<ProgrammeStage, Part, Act> row(
      ProgrammeStage from, Part actor, Act act, ProgrammeStage to, Part... told) {
    return new Row<>(from, actor, act, to, Set.of(told));
  }
}
