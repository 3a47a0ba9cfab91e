package org.waymark.app.skills.feedback;

import static org.waymark.app.skills.feedback.FeedbackFlow.Part.ASKED;
import static org.waymark.app.skills.feedback.FeedbackFlow.Part.CLOCK;
import static org.waymark.app.skills.feedback.FeedbackFlow.Part.PERSON;
import static org.waymark.app.skills.feedback.FeedbackStage.ANSWERED;
import static org.waymark.app.skills.feedback.FeedbackStage.DECLINED;
import static org.waymark.app.skills.feedback.FeedbackStage.LAPSED;
import static org.waymark.app.skills.feedback.FeedbackStage.OPEN;
import static org.waymark.app.skills.feedback.FeedbackStage.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Transitions.Row;

/** Everything that may happen to a request for feedback. Nobody has to answer one. */
public final class FeedbackFlow {
  /** How somebody stands to a request. */
  public enum Part {
    PERSON,
    ASKED,
    CLOCK
  }

  /** What is done with it. */
  public enum Act {
    ANSWER,
    DECLINE,
    WITHDRAW,
    REMIND,
    LAPSE,
    REPLY
  }

  public static final Transitions<FeedbackStage, Part, Act> TABLE =
      Transitions.of(
          List.of(
              new Row<>(OPEN, ASKED, Act.ANSWER, ANSWERED, Set.of(PERSON)),
              new Row<>(OPEN, ASKED, Act.DECLINE, DECLINED, Set.of(PERSON)),
              new Row<>(OPEN, PERSON, Act.WITHDRAW, WITHDRAWN, Set.of(ASKED)),
              new Row<>(OPEN, CLOCK, Act.REMIND, OPEN, Set.of(ASKED)),
              new Row<>(OPEN, CLOCK, Act.LAPSE, LAPSED, Set.of(PERSON)),
              new Row<>(ANSWERED, PERSON, Act.REPLY, ANSWERED, Set.of(ASKED))));

  private FeedbackFlow() {}
}
