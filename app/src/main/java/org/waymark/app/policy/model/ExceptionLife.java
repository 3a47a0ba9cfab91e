package org.waymark.app.policy.model;

import static org.waymark.app.policy.model.ExceptionLife.Stage.ASKED;
import static org.waymark.app.policy.model.ExceptionLife.Stage.ESCALATED;
import static org.waymark.app.policy.model.ExceptionLife.Stage.EXPIRED;
import static org.waymark.app.policy.model.ExceptionLife.Stage.GRANTED;
import static org.waymark.app.policy.model.ExceptionLife.Stage.REFUSED;
import static org.waymark.app.policy.model.ExceptionLife.Stage.TAKEN_BACK;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.app.kernel.Transitions;

/** What may happen to the request for an exception. It waits for its answer and never lapses. */
public final class ExceptionLife {
  /** Where a request stands. */
  public enum Stage {
    ASKED,
    /** The one who was asked did not answer in time; now somebody above is asked. */
    ESCALATED,
    GRANTED,
    REFUSED,
    TAKEN_BACK,
    EXPIRED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Stage of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean open() {
      return this == ASKED || this == ESCALATED;
    }
  }

  /** How somebody, or the clock, stands to a request. */
  public enum Part {
    PERSON,
    DECIDER,
    CLOCK
  }

  /** What is done with it. */
  public enum Act {
    GRANT,
    REFUSE,
    TAKE_BACK,
    ESCALATE,
    EXPIRE
  }

  public static final Transitions<Stage, Part, Act> TABLE =
      Transitions.of(
          List.of(
              row(ASKED, Part.DECIDER, Act.GRANT, GRANTED, Part.PERSON),
              row(ASKED, Part.DECIDER, Act.REFUSE, REFUSED, Part.PERSON),
              row(ASKED, Part.PERSON, Act.TAKE_BACK, TAKEN_BACK, Part.DECIDER),
              row(ASKED, Part.CLOCK, Act.TAKE_BACK, TAKEN_BACK, Part.DECIDER),
              row(ESCALATED, Part.CLOCK, Act.TAKE_BACK, TAKEN_BACK, Part.DECIDER),
              row(ASKED, Part.CLOCK, Act.ESCALATE, ESCALATED, Part.PERSON, Part.DECIDER),
              row(ESCALATED, Part.CLOCK, Act.ESCALATE, ESCALATED, Part.PERSON, Part.DECIDER),
              row(ESCALATED, Part.DECIDER, Act.GRANT, GRANTED, Part.PERSON),
              row(ESCALATED, Part.DECIDER, Act.REFUSE, REFUSED, Part.PERSON),
              row(ESCALATED, Part.PERSON, Act.TAKE_BACK, TAKEN_BACK, Part.DECIDER),
              row(GRANTED, Part.CLOCK, Act.EXPIRE, EXPIRED, Part.PERSON)));

  private ExceptionLife() {}

  private static Transitions.Row<Stage, Part, Act> row(
      Stage from, Part actor, Act act, Stage to, Part... told) {
    return new Transitions.Row<>(from, actor, act, to, Set.of(told));
  }
}
