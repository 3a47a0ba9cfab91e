package org.waymark.app.growth.model;

import java.util.Arrays;

/** Who holds which skill, by skill, so that one short walk answers any count. */
public final class Holders {
  private final int[] from;
  private final int[] person;
  private final byte[] level;

  private Holders(int[] from, int[] person, byte[] level) {
    this.from = from;
    this.person = person;
    this.level = level;
  }

  /** Takes note of one holder. */
  public interface Visitor {
    /**
     * Called for each holder of a skill.
     *
     * @param assumed the level follows only from the role held
     */
    void holds(int person, int level, boolean assumed);
  }

  public void of(int skill, Visitor visitor) {
    if (skill + 1 >= from.length) {
      return;
    }
    for (int i = from[skill]; i < from[skill + 1]; i++) {
      visitor.holds(person[i], Math.abs(level[i]), level[i] < 0);
    }
  }

  /** Gathers holdings in any order. */
  public static final class Gathering {
    private int[] skills = new int[1 << 12];
    private int[] people = new int[1 << 12];
    private byte[] levels = new byte[1 << 12];
    private int size;
    private int most = -1;

    public void add(int person, int skill, int level, boolean assumed) {
      if (size == skills.length) {
        skills = Arrays.copyOf(skills, 2 * size);
        people = Arrays.copyOf(people, 2 * size);
        levels = Arrays.copyOf(levels, 2 * size);
      }
      skills[size] = skill;
      people[size] = person;
      levels[size++] = (byte) (assumed ? -level : level);
      most = Math.max(most, skill);
    }

    /** Sorted by counting. */
    public Holders done() {
      int[] from = new int[most + 2];
      for (int i = 0; i < size; i++) {
        from[skills[i] + 1]++;
      }
      for (int s = 0; s <= most; s++) {
        from[s + 1] += from[s];
      }
      int[] next = from.clone();
      int[] person = new int[size];
      byte[] level = new byte[size];
      for (int i = 0; i < size; i++) {
        int at = next[skills[i]]++;
        person[at] = people[i];
        level[at] = levels[i];
      }
      return new Holders(from, person, level);
    }
  }
}
