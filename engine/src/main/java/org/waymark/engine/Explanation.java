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
  private final LevelRanges ranges;
  private final List<Part> parts;

  Explanation(Requirements requirements, Profile profile, SkillGraph graph, Gate gate) {
    this(
        requirements,
        profile,
        graph,
        gate,
        LevelRanges.BY_CERTAINTY,
        Fit.parts(requirements, profile, graph));
  }

  private Explanation(
      Requirements requirements,
      Profile profile,
      SkillGraph graph,
      Gate gate,
      LevelRanges ranges,
      List<Part> parts) {
    this.requirements = requirements;
    this.profile = profile;
    this.graph = graph;
    this.gate = gate;
    this.ranges = ranges;
    this.parts = parts;
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

  /** When a required skill counted as there. */
  public Gate gate() {
    return gate;
  }

  /** What was asked for. */
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

  /** The same with what is known of how sure the levels are. */
  public Explanation with(LevelRanges known) {
    return new Explanation(requirements, profile, graph, gate, known, parts);
  }

  /** The lowest level that may be true of what earned a part its credit; 0: it may not be there. */
  public int lowest(Part part) {
    Holding via = part.via();
    return via == null ? 0 : ranges.lowest(via);
  }

  /** The highest level that may be true of what earned a part its credit, 0 for nothing. */
  public int highest(Part part) {
    Holding via = part.via();
    return via == null ? 0 : ranges.highest(via);
  }

  /**
   * Where the score would lie if every level were at the lower end, or at the upper end, of its
   * range ({@link LevelRanges}). Credits never fall with a level, so the score lies in it, and
   * wider ranges of levels make a range of scores that is as wide or wider. A level lies in its
   * range in eight of ten cases, and so does a score that rests on one skill, or on skills whose
   * levels err alike (comonotone sums add their quantiles: Dhaene et al. 2002). Where each level
   * errs for itself, errors cancel, and the range is wider than it would have to be. How sure a
   * level is stays as it is.
   */
  public Range likely() {
    return likely(-1);
  }

  private Range likely(int known) {
    return new Range(
        moved(h -> h.skill() == known ? h.level() : ranges.lowest(h)),
        moved(h -> h.skill() == known ? h.level() : ranges.highest(h)));
  }

  private int moved(ToIntFunction<Holding> level) {
    var moved =
        profile.holdings().stream()
            .filter(h -> level.applyAsInt(h) >= 1)
            .map(h -> h.at(level.applyAsInt(h)))
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
