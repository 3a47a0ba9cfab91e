package org.waymark.app.kernel;

/**
 * What somebody may be in the company. Hats add up; what they open also depends on {@link
 * Relation}.
 */
public enum Hat {
  EMPLOYEE,
  MANAGER,
  HR_PARTNER,
  LEARNING,
  LEADER,
  ADMINISTRATOR,
  AUDITOR,
  WORKS_COUNCIL
}
