package org.waymark.app.skills;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.app.people.RoleId;

/** What each role asks for, today and before. */
public interface RequirementsBook {
  /**
   * One requirement of a role.
   *
   * @param weight of 10,000 for the whole role
   */
  record Requirement(SkillId skill, int minimum, int weight, boolean required) {}

  /** What counts today, the heaviest first; empty for a role that asks for nothing. */
  List<Requirement> requirementsOf(RoleId role);

  Map<RoleId, List<Requirement>> requirementsOf(Collection<RoleId> roles);

  /** Every role that asks for something. */
  Map<RoleId, List<Requirement>> all();

  List<Requirement> asOf(RoleId role, Instant when);
}
