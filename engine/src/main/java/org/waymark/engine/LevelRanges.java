package org.waymark.engine;

import java.util.Arrays;
import java.util.Collection;

/**
 * Between which levels the truth of one person's skills lies, as {@link LevelEstimate#lowest()} and
 * {@link LevelEstimate#highest()} say: what an {@link Explanation} moves levels by. Of skills of
 * which nothing is said here, and by default of all, the certainty decides. Immutable.
 */
public final class LevelRanges {
  /**
   * Stated levels may be one lower or higher, guessed ones two lower or one higher; below 1 the
   * skill may not be there. All others are as they are said to be.
   */
  public static final LevelRanges BY_CERTAINTY = new LevelRanges(new int[0]);

  private static final int PAIRS = Limits.LEVELS * Limits.LEVELS;

  private final int[] codes; // skill, lowest and highest in one number, ascending

  private LevelRanges(int[] codes) {
    this.codes = codes;
  }

  /** Of one skill, from 1 to 5. */
  public record Range(int skill, int lowest, int highest) {
    public Range {
      Limits.skill(skill);
      Limits.level(lowest);
      Limits.level(highest);
      if (lowest > highest) {
        throw new IllegalArgumentException(
            "The lowest level %d of skill %d is above the highest, %d."
                .formatted(lowest, skill, highest));
      }
    }

    private int code() {
      return skill * PAIRS + (lowest - 1) * Limits.LEVELS + highest - 1;
    }
  }

  /** Refuses a skill given twice. */
  public static LevelRanges of(Collection<Range> ranges) {
    int[] codes = ranges.stream().mapToInt(Range::code).sorted().toArray();
    for (int i = 1; i < codes.length; i++) {
      if (codes[i] / PAIRS == codes[i - 1] / PAIRS) {
        throw new IllegalArgumentException(
            "Skill %d is given twice for one person.".formatted(codes[i] / PAIRS));
      }
    }
    return new LevelRanges(codes);
  }

  /** Never above the level held; 0 where the skill may not be there. */
  public int lowest(Holding held) {
    int code = code(held.skill());
    int lowest =
        code < 0 ? held.level() - held.certainty().below() : code % PAIRS / Limits.LEVELS + 1;
    return Math.clamp(lowest, 0, held.level());
  }

  /** Never below the level held, at most 5. */
  public int highest(Holding held) {
    int code = code(held.skill());
    int highest = code < 0 ? held.level() + held.certainty().above() : code % Limits.LEVELS + 1;
    return Math.clamp(highest, held.level(), Limits.LEVELS);
  }

  private int code(int skill) {
    int at = Arrays.binarySearch(codes, skill * PAIRS);
    int next = at < 0 ? -at - 1 : at;
    return next < codes.length && codes[next] / PAIRS == skill ? codes[next] : -1;
  }
}
