package org.waymark.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a person fits an opening, in integers:
 *
 * <pre>
 * credit(r) = max over the person's skills s of
 *             floor( sim(skill(r), s) × min(level(s), minimum(r)) × certainty(s) / (255 × minimum(r)) )
 * fit       = Σ weight(r) × credit(r)            0 to 2,550,000
 * </pre>
 *
 * A maximum, never a sum: several near skills do not add up to the one that is needed.
 */
public final class Fit {
  /** The fit of someone who has all that is asked for: 10,000 × 255. */
  public static final int FULL = Requirements.WEIGHT * 255;

  private Fit() {}

  /** The fit with its reasons. Refuses skills that the graph does not know. */
  public static Explanation of(
      Requirements requirements, Profile profile, SkillGraph graph, Gate gate) {
    requirements.known(graph);
    profile.known(graph);
    return new Explanation(requirements, profile, graph, gate);
  }

  /** The fit alone, 0 to 2,550,000. Refuses skills that the graph does not know. */
  public static int score(Requirements requirements, Profile profile, SkillGraph graph) {
    requirements.known(graph);
    profile.known(graph);
    return points(parts(requirements, profile, graph));
  }

  static int points(List<Part> parts) {
    return parts.stream().mapToInt(Part::points).sum();
  }

  static List<Part> parts(Requirements requirements, Profile profile, SkillGraph graph) {
    return requirements.all().stream().map(r -> part(r, profile, graph)).toList();
  }

  /** The first of equal credits wins: the same skill, then the nearest, then the lower id. */
  private static Part part(Requirement r, Profile profile, SkillGraph graph) {
    Part best = better(null, r, profile.code(r.skill()), SkillGraph.SAME);
    Links near = graph.forward();
    for (int at = near.start(r.skill()); at < near.end(r.skill()); at++) {
      best = better(best, r, profile.code(near.skill(at)), near.similarity(at));
    }
    return best == null ? new Part(r, 0, null, 0) : best;
  }

  private static @Nullable Part better(
      @Nullable Part best, Requirement r, int code, int similarity) {
    if (code < 0) {
      return best;
    }
    int credit = credit(similarity, code % Holding.CODES, r.minimum());
    int before = best == null ? 0 : best.credit();
    return credit > before ? new Part(r, credit, Holding.ofCode(code), similarity) : best;
  }

  static int credit(int similarity, int levelAndCertainty, int minimum) {
    int level = Math.min(Holding.level(levelAndCertainty), minimum);
    int factor = Holding.certainty(levelAndCertainty).factor();
    return similarity * level * factor / (255 * minimum);
  }
}
