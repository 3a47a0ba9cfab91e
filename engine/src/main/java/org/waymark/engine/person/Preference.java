package org.waymark.engine.person;

/** What, beside the fit, moves an opening up or down for one person. */
public enum Preference {
  /** It is a role they aim at. */
  TARGET_ROLE,
  /** It is in a job family they aim at. */
  TARGET_FAMILY,
  /** It asks for skills they want to use. */
  SKILLS_TO_USE,
  /** It asks for skills they want to grow. */
  SKILLS_TO_GROW,
  /** It asks for skills they would rather not use. */
  SKILLS_RATHER_NOT,
  /** Where it is. */
  PLACE,
  /** When it starts. */
  TIME,
  /** What kind of move it would be. */
  KIND_OF_MOVE,
  /** How many levels it lies above or below. */
  LEVEL_STEP,
  /** How often people went this way before. */
  OBSERVED_MOVES,
  /** What the bound on the sum of all others takes back. */
  BOUND
}
