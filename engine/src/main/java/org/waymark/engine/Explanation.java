package org.waymark.engine;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** A fit and all of its reasons; the parts add up to it exactly, for those who do not match too. */
public final class Explanation {
  private final Requirements requirements;
  private final Profile profile;
  private final SkillGraph graph;
  private final Gate gate;
  private final List<Part> parts;

  Explanation(Requirements requirements, Profile profile, SkillGraph graph, Gate gate) {
    this.requirements = requirements;
    this.profile = profile;
    this.graph = graph;
    this.gate = gate;
    this.parts = Fit.parts(requirements, profile, graph);
  }

  /** The fit, 0 to 2,550,000. */
  public int score() {
    return Fit.points(parts);
  }

  /** True where every required skill reaches the gate's threshold. */
  public boolean gatePassed() {
    return gaps().isEmpty();
  }

  /** One for each requirement, in the opening's order. */
  public List<Part> parts() {
    return parts;
  }

  /** The required skills that do not reach the gate's threshold. */
  public List<Part> gaps() {
    return parts.stream().filter(p -> !gate.passes(p.requirement(), p.credit())).toList();
  }

  public Gate gate() {
    return gate;
  }

  public Requirements requirements() {
    return requirements;
  }

  Profile profile() {
    return profile;
  }

  SkillGraph graph() {
    return graph;
  }

  /** The calculation as nodes whose contributions add up to the score. */
  public Node tree() {
    return Trees.of(requirements, profile, graph, gate);
  }

  /**
   * Where the score would lie if every level were as low, or as high, as its certainty allows:
   * stated levels one lower or higher, guessed ones two lower or one higher, within 1 to 5 (below 1
   * the skill is not there). Everything else is left as it is, so the score lies in the range.
   */
  public Range likely() {
    return likely(-1);
  }

  private Range likely(int known) {
    return new Range(
        shifted(h -> h.skill() == known ? 0 : -h.certainty().below()),
        shifted(h -> h.skill() == known ? 0 : h.certainty().above()));
  }

  private int shifted(ToIntFunction<Holding> by) {
    var moved =
        profile.holdings().stream()
            .filter(h -> h.level() + by.applyAsInt(h) >= 1)
            .map(h -> h.shifted(by.applyAsInt(h)))
            .toList();
    return Fit.points(Fit.parts(requirements, Profile.of(moved), graph));
  }

  /** A lower and an upper score, both possible. */
  public record Range(int low, int high) {
    int width() {
      return high - low;
    }
  }

  /**
   * A skill whose level is not sure.
   *
   * @param skill that the person holds
   * @param narrows by how many points of the score {@link #likely()} would become narrower if its
   *     level were sure, above 0
   */
  public record Unsure(int skill, int narrows) {}

  /**
   * Of which skills evidence would help most, for this fit: the most first, ties to the lower id.
   */
  public List<Unsure> worthEvidence() {
    int width = likely().width();
    return profile.holdings().stream()
        .map(h -> new Unsure(h.skill(), width - likely(h.skill()).width()))
        .filter(u -> u.narrows > 0)
        .sorted(Comparator.comparingInt((Unsure u) -> -u.narrows).thenComparingInt(Unsure::skill))
        .toList();
  }

  /** The score as a page shows it, 0 to 100, rounded half up. */
  public int displayScore() {
    return (int) ((score() * 100L + Fit.FULL / 2) / Fit.FULL);
  }

  /**
   * Points of 100 for each part, in the order of the parts; the column adds up to {@link
   * #displayScore()} (largest remainder, ties to the earlier part).
   */
  public List<Integer> displayPoints() {
    double[] exact = parts.stream().mapToDouble(p -> p.points() * 100.0 / Fit.FULL).toArray();
    return IntStream.of(LargestRemainder.of(exact, displayScore())).boxed().toList();
  }
}
