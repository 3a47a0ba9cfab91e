package org.waymark.engine.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.waymark.engine.Fit;
import org.waymark.engine.Gate;
import org.waymark.engine.Holding;
import org.waymark.engine.Limits;
import org.waymark.engine.PersonFit;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

/**
 * Ranks what role could come next: skills in both directions, moves seen before, and the step in
 * level. The gap alone would favour roles that ask for little.
 */
public final class NextRoles {
  private static final int STRONGEST = 10;
  private static final Comparator<Placed> BEST_FIRST =
      Comparator.comparingInt((Placed p) -> -p.score()).thenComparingInt(p -> p.role.role());

  private record Placed(RoleOption role, List<NextRole.Points> points) {
    int score() {
      return NextRole.score(points);
    }
  }

  private final SkillGraph graph;
  private final Gate gate;
  private final NextRoleWeights weights;
  private final Transitions transitions;

  /** Transitions are between the roles that are ranked. */
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

  /**
   * The k best, without the person's own role; ties to the lower id; only those are explained.
   * Refuses skills that the graph does not know and roles that the transitions do not.
   */
  public List<NextRole> rank(
      Seeker seeker, Collection<RoleOption> roles, Downward downward, int k) {
    Limits.within("How many are asked for", k, 0, Integer.MAX_VALUE);
    Standing now = seeker.standing();
    PersonFit fit = PersonFit.of(seeker.profile(), graph, gate);
    List<Holding> strongest = strongest(seeker);
    return roles.stream()
        .filter(r -> now.role().isEmpty() || now.role().getAsInt() != r.role())
        .filter(r -> downward == Downward.SHOWN || step(now, r) >= 0)
        .map(r -> place(r, now, fit, strongest))
        .sorted(BEST_FIRST)
        .limit(k)
        .map(p -> explained(p, now, fit))
        .toList();
  }

  private static int step(Standing now, RoleOption role) {
    return role.level() - now.level().orElse(role.level());
  }

  private Placed place(RoleOption role, Standing now, PersonFit fit, List<Holding> strongest) {
    double seen =
        now.role().isEmpty() ? 0 : transitions.familiarity(now.role().getAsInt(), role.role());
    double skills = (double) fit.score(role.requirements()) / Fit.FULL;
    double step = LevelStep.feasibility(step(now, role));
    return new Placed(
        role,
        List.of(
            points(NextRole.Criterion.FIT, weights.fit(), skills),
            points(NextRole.Criterion.USES_YOUR_SKILLS, weights.uses(), used(strongest, role)),
            points(NextRole.Criterion.OBSERVED_MOVES, weights.observed(), seen),
            points(NextRole.Criterion.LEVEL_STEP, weights.step(), step)));
  }

  private NextRole explained(Placed p, Standing now, PersonFit fit) {
    int role = p.role.role();
    boolean known = now.role().isPresent();
    int from = now.role().orElse(role);
    return new NextRole(
        role,
        fit.explain(p.role.requirements()),
        p.points,
        known ? transitions.count(from, role) : 0,
        known ? transitions.medianMonths(from, role) : OptionalInt.empty());
  }

  private static NextRole.Points points(NextRole.Criterion criterion, int most, double share) {
    return new NextRole.Points(criterion, (int) Math.round(most * 1000 * share));
  }

  private static List<Holding> strongest(Seeker seeker) {
    return seeker.profile().holdings().stream()
        .sorted(
            Comparator.comparingInt((Holding h) -> -h.level() * h.certainty().factor())
                .thenComparingInt(Holding::skill))
        .limit(STRONGEST)
        .toList();
  }

  /** Which share of the person's ten strongest skills the role asks for, near ones in part. */
  private double used(List<Holding> strongest, RoleOption role) {
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
