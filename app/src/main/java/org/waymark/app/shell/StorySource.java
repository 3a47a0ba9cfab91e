package org.waymark.app.shell;

import java.time.Instant;
import java.util.List;
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
   */
  record Step(Instant at, Stage stage, Words what, String href) {}

  /** The stretches of a way, in the order in which people usually come to them. */
  enum Stage {
    RECOGNITION,
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
}
