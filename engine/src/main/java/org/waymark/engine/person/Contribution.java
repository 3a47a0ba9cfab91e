package org.waymark.engine.person;

import java.util.List;

/**
 * What one preference adds.
 *
 * @param preference which
 * @param points whole points of 100, negative where it speaks against the opening
 * @param skills the skills it is about, ascending; empty for all but the three on skills
 */
public record Contribution(Preference preference, int points, List<Integer> skills) {
  public Contribution {
    skills = List.copyOf(skills);
  }
}
