package org.waymark.app.academy.experiences;

import static org.waymark.app.academy.experiences.ExperienceLife.Stage.DECLINED;
import static org.waymark.app.academy.experiences.ExperienceLife.Stage.PUBLISHED;
import static org.waymark.app.academy.experiences.ExperienceLife.Stage.REMOVED;
import static org.waymark.app.academy.experiences.ExperienceLife.Stage.TAKEN_BACK;
import static org.waymark.app.academy.experiences.ExperienceLife.Stage.WAITING;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.app.kernel.Transitions;

/** What may happen to an experience that somebody shared. */
public final class ExperienceLife {
  /** Where it stands. */
  public enum Stage {
    WAITING,
    PUBLISHED,
    DECLINED,
    REMOVED,
    TAKEN_BACK;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** How somebody stands to it. */
  public enum Part {
    AUTHOR,
    LEARNING
  }

  /** What is done with it. */
  public enum Act {
    PUBLISH,
    DECLINE,
    /** It was reported, and stays. */
    KEEP,
    REMOVE,
    TAKE_BACK;

    /** Whether the author is owed a reason. */
    boolean needsReason() {
      return this == DECLINE || this == REMOVE;
    }
  }

  public static final Transitions<Stage, Part, Act> TABLE =
      Transitions.of(
          List.of(
              row(WAITING, Part.LEARNING, Act.PUBLISH, PUBLISHED, Part.AUTHOR),
              row(WAITING, Part.LEARNING, Act.DECLINE, DECLINED, Part.AUTHOR),
              row(WAITING, Part.AUTHOR, Act.TAKE_BACK, TAKEN_BACK),
              row(PUBLISHED, Part.LEARNING, Act.KEEP, PUBLISHED),
              row(PUBLISHED, Part.LEARNING, Act.REMOVE, REMOVED, Part.AUTHOR),
              row(PUBLISHED, Part.AUTHOR, Act.TAKE_BACK, TAKEN_BACK)));

  private ExperienceLife() {}

  private static Transitions.Row<Stage, Part, Act> row(
      Stage from, Part actor, Act act, Stage to, Part... told) {
    return new Transitions.Row<>(from, actor, act, to, Set.of(told));
  }
}
