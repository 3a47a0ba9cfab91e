package org.waymark.app.opportunities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

/**
 * What can be said to somebody who is not selected, worked out from skills alone by the module that
 * scores: the same whatever else they applied for or wish for.
 */
public interface DecisionAdvice {
  Advice on(Case it);

  /** As it was judged: profile and requirements of the day it was sent. */
  record Case(OpeningId opening, PersonId person, List<Requirement> asked, List<Judged> held) {
    /** A level with its certainty, 0 to 255. */
    public record Judged(SkillId skill, int level, int certainty) {}
  }

  /**
   * What to say.
   *
   * @param gaps what the opening asks for beyond what was there, the heaviest first
   * @param steps the smallest change that would have altered it; empty where skills did not decide
   * @param alternatives open openings that fit best
   * @param rank among those of the slate who have all that is required, or null
   * @param pool how many applied or can be found
   * @param nearMiss one step away from what is required
   */
  record Advice(
      List<Gap> gaps,
      List<Step> steps,
      List<Alternative> alternatives,
      @Nullable Integer rank,
      int pool,
      boolean nearMiss) {
    public static final Advice NONE = new Advice(List.of(), List.of(), List.of(), null, 0, false);
    private static final int TOP = 3;

    public Advice {
      gaps = List.copyOf(gaps);
      steps = List.copyOf(steps);
      alternatives = List.copyOf(alternatives);
    }

    /** Near misses and the first of a slate are owed a talk. */
    public boolean owedATalk() {
      return nearMiss || (rank != null && rank <= TOP);
    }
  }

  record Gap(SkillId skill, int had, int needed) {}

  record Step(SkillId skill, int from, int to, int hours) {}

  record Alternative(OpeningId opening, String title) {}
}
