package org.waymark.app.skills.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.RequirementSet.Wanted;

/**
 * Makes a role's requirements out of what a catalogue says about an occupation.
 *
 * <p>Where the catalogue says essential or optional (ESCO): level 3; essential weighs four times as
 * much as optional; a skill that few occupations ask for weighs up to twice as much as one that
 * most do. Where it gives importance and level (O*NET): importance above 1 is the weight, more so
 * where the occupation stands out in it; the level is mapped to 1 to 5. Kept are the {@value #MOST}
 * heaviest. Required, the gate, are at most {@value #CORE}: the heaviest essential ones that are
 * neither general virtues nor so special that a single occupation asks for them, nor tools.
 */
public final class Derivation {
  /** Requirements of one role at most. */
  public static final int MOST = 30;

  /** Required among them at most. */
  public static final int CORE = 5;

  /** A minimum where the catalogue gives none. */
  static final int USUAL = 3;

  private static final double ESSENTIAL = 4;
  private static final double OPTIONAL = 1;
  private static final double IMPORTANT = 3; // of 5
  private static final double STANDS_OUT = 0.5; // standard deviations above the mean
  private static final int RARE = 3; // occupations

  /**
   * What a catalogue says about one skill of an occupation.
   *
   * @param tool whether it is a tool rather than a skill; tools are never required
   * @param reach 0 everywhere, 1 in many fields, 2 in one, 3 in one occupation
   * @param askedBy how many occupations of the catalogue ask for it
   * @param importance 1 to 5, or 0 where the catalogue gives none
   * @param level 0 to 7
   * @param standing by how many standard deviations the importance is above the skill's mean
   */
  public record Said(
      SkillId skill,
      boolean essential,
      boolean tool,
      int reach,
      int askedBy,
      double importance,
      double level,
      double standing) {
    boolean measured() {
      return importance > 0;
    }
  }

  private Derivation() {}

  /** Empty where the catalogue says nothing. */
  public static RequirementSet of(List<Said> said, int occupations) {
    List<Said> kept =
        said.stream()
            .filter(s -> weight(s, occupations) > 0)
            .sorted(
                Comparator.comparingDouble((Said s) -> -weight(s, occupations))
                    .thenComparing(Said::skill))
            .limit(MOST)
            .toList();
    List<Wanted> wanted = new ArrayList<>();
    int core = 0;
    for (Said s : kept) {
      boolean required = core < CORE && core(s);
      core += required ? 1 : 0;
      wanted.add(new Wanted(s.skill(), minimum(s), weight(s, occupations), required));
    }
    return RequirementSet.of(wanted);
  }

  static double weight(Said s, int occupations) {
    if (s.measured()) {
      return s.importance() < 2 ? 0 : (s.importance() - 1) * (1 + Math.clamp(s.standing(), 0, 2));
    }
    double rarity =
        Math.log((1.0 + occupations) / (1.0 + s.askedBy())) / Math.log(1.0 + occupations);
    return (s.essential() ? ESSENTIAL : OPTIONAL) * (1 + Math.clamp(rarity, 0, 1));
  }

  private static boolean core(Said s) {
    if (s.tool()) {
      return false;
    }
    if (s.measured()) {
      return s.importance() >= IMPORTANT && s.standing() >= STANDS_OUT;
    }
    return s.essential() && (s.reach() == 1 || s.reach() == 2) && s.askedBy() >= RARE;
  }

  static int minimum(Said s) {
    if (!s.measured()) {
      return USUAL;
    }
    double[] steps = {1.75, 3, 4.25, 5.5};
    int level = 1;
    for (double step : steps) {
      level += s.level() >= step ? 1 : 0;
    }
    return level;
  }
}
