package org.waymark.app.kernel;

/** How a viewer stands to a person today. Never stored with what was seen: rights follow today. */
public enum Relation {
  SELF,
  /** The direct manager. */
  MANAGER,
  /** Above the direct manager. */
  SKIP_LEVEL,
  /** HR partner of the person's unit, or of one above it. */
  HR_PARTNER,
  /** Leader of the person's unit, or of one above it. */
  LEADER,
  /** Hiring manager or panel member of an opening that the person applied to. */
  HIRING,
  /** Mentor in an accepted pair. */
  MENTOR
}
