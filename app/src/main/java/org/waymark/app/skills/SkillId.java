package org.waymark.app.skills;

/** Names a skill of any taxonomy; ids run from 0 without gaps, in the order of import. */
public record SkillId(int value) implements Comparable<SkillId> {
  public static SkillId of(String text) {
    return new SkillId(Integer.parseInt(text));
  }

  @Override
  public int compareTo(SkillId other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
