package org.waymark.app.skills.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.RequirementSet.Wanted;

/**
 * Makes a role's requirements out of what a catalogue says about an occupation.
 *
 * <p>Where the catalogue says essential or optional (ESCO): level 3; essential weighs four times as
 * much as optional, and up to twice as much again the more the skill marks the occupation: asked
 * for by its relatives or named in its own description, and by few others. Where it gives
 * importance and level (O*NET): what is above 2 of 5 weighs by its importance, up to three times as
 * much where the occupation stands out in it; the level is mapped to 1 to 5. Tools count a little,
 * the most used {@value #TOOLS} only. Kept are the {@value #MOST} heaviest.
 *
 * <p>Required, the gate, are at most {@value #CORE}: the essential or important ones that mark the
 * occupation most, unless everybody needs them or hardly any other occupation does, and never a
 * tool; of essential ones only what marks it nearly as much as the third.
 */
public final class Derivation {
  /** Requirements of one role at most. */
  public static final int MOST = 30;

  /** Required among them at most. */
  public static final int CORE = 5;

  /** Tools among them at most. */
  public static final int TOOLS = 8;

  /** A minimum where the catalogue gives none. */
  static final int USUAL = 3;

  private static final double ESSENTIAL = 4;
  private static final double LEAST_IMPORTANCE = 2;
  private static final double IMPORTANT = 3;
  private static final double STANDS_OUT = 0.5; // standard deviations above the mean
  private static final double IN_DEMAND = 1.5;
  private static final int RARE = 5; // occupations
  private static final int STEADY = 3; // the one that the others are compared with
  private static final double NEARLY = 0.6;
  private static final double IN_PASSING = 1.5; // half named counts as a third

  /**
   * One skill of an occupation, as a catalogue has it.
   *
   * @param named how much of its name stands in the occupation's own description, 0 to 1
   */
  public record Said(
      SkillId skill, boolean essential, Nature nature, Use use, double named, Rating rating) {
    boolean measured() {
      return rating.importance() > 0;
    }
  }

  /**
   * What sort of skill it is.
   *
   * @param reach 0 everywhere, 1 in many fields, 2 in one, 3 in one occupation
   */
  public record Nature(boolean tool, int reach) {}

  /**
   * Who else asks for it.
   *
   * @param askedBy how many occupations of the catalogue
   * @param family the share of the occupation's relatives, 0 to 1, itself among them, nearer ones
   *     more
   */
  public record Use(int askedBy, double family) {}

  /**
   * What the catalogue measured; all 0 where it did not.
   *
   * @param importance 1 to 5
   * @param level 0 to 7
   * @param standing by how many standard deviations the importance is above the skill's mean
   */
  public record Rating(double importance, double level, double standing) {
    public static final Rating NONE = new Rating(0, 0, 0);
  }

  private final int occupations;
  private final double mostMarking;

  private Derivation(List<Said> said, int occupations) {
    this.occupations = occupations;
    this.mostMarking = said.stream().mapToDouble(this::mark).max().orElse(0);
  }

  /** Empty where the catalogue says nothing. */
  public static RequirementSet of(List<Said> said, int occupations) {
    return new Derivation(said, occupations).requirements(said);
  }

  private RequirementSet requirements(List<Said> said) {
    List<Said> kept =
        Stream.concat(
                said.stream().filter(s -> !s.nature().tool()),
                heaviest(said.stream().filter(s -> s.nature().tool())).limit(TOOLS))
            .toList();
    Set<SkillId> core = core(kept);
    List<Wanted> wanted = new ArrayList<>();
    heaviest(kept.stream())
        .limit(MOST)
        .forEach(
            s ->
                wanted.add(new Wanted(s.skill(), minimum(s), weight(s), core.contains(s.skill()))));
    return RequirementSet.of(wanted);
  }

  private Stream<Said> heaviest(Stream<Said> some) {
    return some.filter(s -> weight(s) > 0)
        .sorted(Comparator.comparingDouble((Said s) -> -weight(s)).thenComparing(Said::skill));
  }

  private Set<SkillId> core(List<Said> kept) {
    List<Said> first =
        kept.stream()
            .filter(Derivation::mayBeCore)
            .sorted(
                Comparator.comparingDouble((Said s) -> s.measured() ? -weight(s) : -mark(s))
                    .thenComparing(Said::skill))
            .limit(CORE)
            .toList();
    double least =
        first.isEmpty() ? 0 : NEARLY * mark(first.get(Math.min(STEADY, first.size()) - 1));
    return first.stream()
        .filter(s -> s.measured() || mark(s) >= least)
        .map(Said::skill)
        .collect(Collectors.toSet());
  }

  private static boolean mayBeCore(Said s) {
    if (s.nature().tool()) {
      return false;
    }
    if (s.measured()) {
      return s.rating().importance() >= IMPORTANT && s.rating().standing() >= STANDS_OUT;
    }
    return s.essential() && s.nature().reach() > 0 && s.use().askedBy() >= RARE;
  }

  private double weight(Said s) {
    if (s.nature().tool()) {
      double asked = Math.log(1.0 + s.use().askedBy()) / Math.log(2.0 + occupations);
      return s.essential() ? IN_DEMAND + asked : s.nature().reach() == 1 ? asked : 0;
    }
    if (s.measured()) {
      Rating r = s.rating();
      return r.importance() < LEAST_IMPORTANCE
          ? 0
          : (r.importance() - 1) * (1 + Math.clamp(r.standing(), 0, 2));
    }
    double share = mostMarking == 0 ? 0 : mark(s) / mostMarking;
    return (s.essential() ? ESSENTIAL : 1) * (1 + share);
  }

  /** Its relatives ask for it or its description names it, and few others do. */
  private double mark(Said s) {
    double rarity =
        Math.log((1.0 + occupations) / (1.0 + s.use().askedBy())) / Math.log(2.0 + occupations);
    return (s.use().family() + Math.pow(s.named(), IN_PASSING)) * Math.max(0, rarity);
  }

  private static int minimum(Said s) {
    if (!s.measured()) {
      return USUAL;
    }
    double[] steps = {1.75, 3, 4.25, 5.5};
    int level = 1;
    for (double step : steps) {
      level += s.rating().level() >= step ? 1 : 0;
    }
    return level;
  }
}
