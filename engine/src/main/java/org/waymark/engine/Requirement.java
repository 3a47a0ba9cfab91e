package org.waymark.engine;

/**
 * One skill that an opening asks for.
 *
 * @param skill dense skill id, from 0
 * @param minimum level from which the credit is full, 1 to 5; more earns nothing
 * @param weight share of the opening's 10,000
 * @param required a gate: its credit decides whether the person passes; else merely desired
 */
public record Requirement(int skill, int minimum, int weight, boolean required) {
  public Requirement {
    Limits.skill(skill);
    Limits.level(minimum);
    Limits.within("A weight", weight, 0, Requirements.WEIGHT);
  }
}
