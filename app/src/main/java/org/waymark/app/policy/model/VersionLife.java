package org.waymark.app.policy.model;

import static org.waymark.app.policy.model.Version.Stage.ACTIVATED;
import static org.waymark.app.policy.model.Version.Stage.DRAFT;
import static org.waymark.app.policy.model.Version.Stage.DROPPED;
import static org.waymark.app.policy.model.Version.Stage.HANDED_IN;

import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.policy.model.Version.Stage;

/** What may happen to a version: whoever wrote on it is never the one who puts it into force. */
public final class VersionLife {
  /** How somebody stands to a version. */
  public enum Part {
    WRITER,
    SECOND_PERSON
  }

  /** What is done with it. */
  public enum Act {
    HAND_IN,
    TAKE_BACK,
    SEND_BACK,
    ACTIVATE,
    DROP
  }

  public static final Transitions<Stage, Part, Act> TABLE =
      Transitions.of(
          List.of(
              row(DRAFT, Part.WRITER, Act.HAND_IN, HANDED_IN, Part.SECOND_PERSON),
              row(DRAFT, Part.WRITER, Act.DROP, DROPPED),
              row(HANDED_IN, Part.WRITER, Act.TAKE_BACK, DRAFT),
              row(HANDED_IN, Part.SECOND_PERSON, Act.SEND_BACK, DRAFT, Part.WRITER),
              row(HANDED_IN, Part.SECOND_PERSON, Act.ACTIVATE, ACTIVATED, Part.WRITER)));

  private VersionLife() {}

  private static Transitions.Row<Stage, Part, Act> row(
      Stage from, Part actor, Act act, Stage to, Part... told) {
    return new Transitions.Row<>(from, actor, act, to, Set.of(told));
  }
}
