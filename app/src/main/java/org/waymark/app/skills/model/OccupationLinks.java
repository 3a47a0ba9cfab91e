package org.waymark.app.skills.model;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.waymark.app.people.RoleId;

/** Which roles of the company somebody confirmed to be which occupations of a catalogue. */
public interface OccupationLinks {
  /**
   * One confirmation.
   *
   * @param title of the role when it was linked
   * @param occupation in the current version of its catalogue, where it is still there
   */
  record Link(RoleId role, String title, int occupation, UUID by, Instant at) {}

  /** Those that hold, in the order in which they were made. */
  Map<RoleId, Link> current();

  /** In place of an earlier one. */
  void link(RoleId role, String title, int occupation, UUID by, Instant at);

  /** Whether there was one. */
  boolean unlink(RoleId role, UUID by, Instant at);
}
