package org.waymark.app.skills.model;

import org.waymark.app.skills.SkillId;

/**
 * What colleagues answered where a text of theirs implied a skill without naming it; known of five
 * of them or more.
 *
 * @param asked how many answered
 * @param yes how many of them have the skill
 */
public record Reception(SkillId skill, int asked, int yes) {
  /** Of fewer nothing is said. */
  public static final int FEWEST = 5;

  /** Four of five or more said yes. */
  public boolean mostlyYes() {
    return yes * 5 >= asked * 4;
  }

  /** At most one of five did: such texts do not show this skill here. */
  public boolean hardlyEver() {
    return yes * 5 <= asked;
  }

  /** How much more or less a text that implies the skill says here, ½ to 1½. */
  public double factor() {
    return 0.5 + (yes + 1.0) / (asked + 2);
  }
}
