package org.waymark.app.mobility.model;

import static org.waymark.app.mobility.model.StepStage.AGREED;
import static org.waymark.app.mobility.model.StepStage.DECLINED;
import static org.waymark.app.mobility.model.StepStage.DROPPED;
import static org.waymark.app.mobility.model.StepStage.LAPSED;
import static org.waymark.app.mobility.model.StepStage.OPEN;
import static org.waymark.app.mobility.model.StepStage.WAITING;

import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Transitions.Row;

/** Everything that may happen to a step of a move. */
public final class StepLife {
  /** Who acts on a step, and who is told. */
  public enum Actor {
    OWNER,
    PERSON,
    HR_PARTNER,
    COMPANY
  }

  /** What happens to it. */
  public enum Act {
    ASK,
    AGREE,
    DECLINE,
    LAPSE,
    ASK_AGAIN,
    DROP
  }

  public static final Transitions<StepStage, Actor, Act> TABLE =
      Transitions.of(
          List.of(
              row(WAITING, Actor.COMPANY, Act.ASK, OPEN, Actor.OWNER),
              row(OPEN, Actor.OWNER, Act.AGREE, AGREED, Actor.PERSON),
              row(OPEN, Actor.OWNER, Act.DECLINE, DECLINED, Actor.HR_PARTNER, Actor.PERSON),
              row(OPEN, Actor.COMPANY, Act.LAPSE, LAPSED, Actor.OWNER, Actor.PERSON),
              row(DECLINED, Actor.HR_PARTNER, Act.ASK_AGAIN, OPEN, Actor.OWNER),
              row(WAITING, Actor.COMPANY, Act.DROP, DROPPED),
              row(OPEN, Actor.COMPANY, Act.DROP, DROPPED)));

  private StepLife() {}

  private static Row<StepStage, Actor, Act> row(
      StepStage from, Actor actor, Act act, StepStage to, Actor... told) {
    return new Row<>(from, actor, act, to, Set.of(told));
  }
}
