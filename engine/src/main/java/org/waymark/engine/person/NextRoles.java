package org.waymark.engine.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.waymark.engine.Explanation;
import org.waymark.engine.Fit;
import org.waymark.engine.Gate;
import org.waymark.engine.Holding;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

/**
 * Ranks what role could come next: skills in both directions, moves seen before, and the step in
 * level. The gap alone would favour roles that ask for little.
 */
public final class NextRoles {
  private static final int STRONGEST = 10;
  private static final Comparator<NextRole> BEST_FIRST =
      Comparator.comparingInt((NextRole r) -> -r.score()).thenComparingInt(NextRole::role);

  private final SkillGraph graph;
  private final Gate gate;
  private final NextRoleWeights weights;
  private final Transitions transitions;

  public NextRoles(SkillGraph graph, Gate gate, NextRoleWeights weights, Transitions transitions) {
    this.graph = graph;
    this.gate = gate;
    this.weights = weights;
    this.transitions = transitions;
  }

  /** Whether roles below the person's level are shown: only on request. */
  public enum Downward {
    LEFT_OUT,
    SHOWN
  }

  /** The k best, without the person's own role; ties to the lower id. */
  public List<NextRole> rank(
      Seeker seeker, Collection<RoleOption> roles, Downward downward, int k) {
    Standing now = seeker.standing();
    return roles.stream()
        .filter(r -> now.role().isEmpty() || now.role().getAsInt() != r.role())
        .filter(r -> downward == Downward.SHOWN || step(now, r) >= 0)
        .map(r -> next(seeker, r))
        .sorted(BEST_FIRST)
        .limit(k)
        .toList();
  }

  private static int step(Standing now, RoleOption role) {
    return role.level() - now.level().orElse(role.level());
  }

  private NextRole next(Seeker seeker, RoleOption role) {
    Standing now = seeker.standing();
    Explanation fit = Fit.of(role.requirements(), seeker.profile(), graph, gate);
    int from = now.role().orElse(-1);
    double familiar = from < 0 ? 0 : transitions.familiarity(from, role.role());
    return new NextRole(
        role.role(),
        fit,
        List.of(
            points(NextRole.Criterion.FIT, weights.fit(), (double) fit.score() / Fit.FULL),
            points(NextRole.Criterion.USES_YOUR_SKILLS, weights.uses(), used(seeker, role)),
            points(NextRole.Criterion.OBSERVED_MOVES, weights.observed(), familiar),
            points(
                NextRole.Criterion.LEVEL_STEP,
                weights.step(),
                LevelStep.feasibility(step(now, role)))),
        from < 0 ? 0 : transitions.count(from, role.role()),
        from < 0 ? OptionalInt.empty() : transitions.medianMonths(from, role.role()));
  }

  private static NextRole.Points points(NextRole.Criterion criterion, int most, double share) {
    return new NextRole.Points(criterion, (int) Math.round(most * 1000 * share));
  }

  /** Which share of the person's ten strongest skills the role asks for, near ones in part. */
  private double used(Seeker seeker, RoleOption role) {
    var strongest =
        seeker.profile().holdings().stream()
            .sorted(
                Comparator.comparingInt((Holding h) -> -h.level() * h.certainty().factor())
                    .thenComparingInt(Holding::skill))
            .limit(STRONGEST)
            .toList();
    int all = strongest.stream().mapToInt(Holding::level).sum();
    int used = strongest.stream().mapToInt(h -> h.level() * nearest(h, role.requirements())).sum();
    return all == 0 ? 0 : used / (255.0 * all);
  }

  private int nearest(Holding held, Requirements asked) {
    return asked.all().stream()
        .mapToInt(r -> graph.similarity(r.skill(), held.skill()))
        .max()
        .orElse(0);
  }
}
