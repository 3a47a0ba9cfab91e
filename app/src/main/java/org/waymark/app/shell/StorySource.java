package org.waymark.app.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/**
 * Implemented by each module that a person's way to a goal passes through: what it knows of that
 * way, as far as this viewer may see it.
 */
public interface StorySource {
  /**
   * One thing that happened, or stands open.
   *
   * @param what happened, in words without anything that somebody wrote
   * @param href page of its own, which the viewer may open
   * @param led what came of it and carries on, where there is something to tell
   */
  record Step(Instant at, Stage stage, Words what, String href, @Nullable Words led) {
    public Step(Instant at, Stage stage, Words what, String href) {
      this(at, stage, what, href, null);
    }
  }

  /**
   * Something that lies ahead on the way.
   *
   * @param urgent it waits for the person
   * @param due the day it is due on, or takes place
   */
  record Ahead(Stage stage, Words what, String href, boolean urgent, @Nullable LocalDate due) {}

  /** The stretches of a way, in the order in which people usually come to them. */
  enum Stage {
    RECOGNITION,
    ASPIRATION,
    CONVERSATION,
    ASSESSMENT,
    ALIGNMENT,
    PLAN,
    MENTORING,
    ROLE_PROPOSAL,
    ENDORSEMENT,
    APPLICATION,
    DECISION,
    MOVE
  }

  /** In any order; nothing for a viewer who may not see any of it. */
  List<Step> steps(Viewer viewer, PersonId person);

  /** What lies ahead, under the same rule. */
  default List<Ahead> ahead(Viewer viewer, PersonId person) {
    return List.of();
  }
}
