package org.waymark.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A level as a posterior of dated statements, in closed form.
 *
 * <p>Each statement is a measurement of the level with a normal error whose precision is its weight
 * w: what its source weighs, halved with every half-life of the kind of skill. A role's prior is
 * one more measurement. The posterior of measurements x with weights w is normal (known precisions,
 * flat prior: Gelman et al. 2013, section 2.5) with
 *
 * <pre>
 * mean = Σ w x / Σ w        deviation = 0.7 / √(Σ w)
 * </pre>
 *
 * where 0.7 levels is the error of one fresh statement of weight 1: with it 85 of 100 real levels
 * of the sample company with seed 1 lie in intervals that are meant for 80. Of the person, the
 * manager, the role, the texts and what the person shows the newest statement counts (the higher of
 * two from one day), of all others every one. So a higher statement never lowers the level nor the
 * certainty, and one more source never makes it less sure.
 */
public final class LevelModel {
  /** The error of one fresh statement of weight 1, in levels. */
  static final double DEVIATION = 0.7;

  private static final double LEAST = 1e-6;
  static final double ROUNDING = 1e-9;
  private static final List<Statement.Source> MAY_BE_ASKED =
      List.of(
          Statement.Source.SELF,
          Statement.Source.MANAGER,
          Statement.Source.PEER,
          Statement.Source.SHOWN,
          Statement.Source.COURSE,
          Statement.Source.PROJECT,
          Statement.Source.CERTIFICATE);

  private LevelModel() {}

  private record Measured(double level, double weight) {}

  /**
   * The level that these statements, and the role of somebody of whom little was said, make likely.
   * With a prior, statements of the source ROLE are left out: it says the same, better. Refuses
   * nothing at all; the order does not matter.
   */
  public static LevelEstimate estimate(
      Collection<Statement> statements, SkillKind kind, @Nullable RolePrior prior) {
    List<Statement> counting = counting(statements, prior != null);
    List<Measured> measured = new ArrayList<>();
    counting.forEach(s -> measured.add(new Measured(s.corrected(), weight(s, kind))));
    if (prior != null) {
      measured.add(new Measured(prior.mean(), prior.weight()));
    }
    if (measured.isEmpty()) {
      throw new IllegalArgumentException("A level is estimated from at least one statement.");
    }
    double weight = measured.stream().mapToDouble(Measured::weight).sorted().sum();
    double sum = measured.stream().mapToDouble(m -> m.weight * m.level).sorted().sum();
    double mean = Math.clamp(sum / weight, 1, Limits.LEVELS);
    return new LevelEstimate(
        (int) Math.floor(mean + 0.5 + ROUNDING),
        Certainty.ofWeight(weight),
        spread(counting),
        mean,
        DEVIATION / Math.sqrt(weight));
  }

  private static int spread(List<Statement> counting) {
    int lowest = counting.stream().mapToInt(Statement::level).min().orElse(0);
    return counting.stream().mapToInt(Statement::level).max().orElse(0) - lowest;
  }

  /**
   * What one more piece of evidence would do.
   *
   * @param source whom to ask, or what to look for
   * @param narrows by how many levels the interval would become narrower, above 0
   * @param then how sure the level would be
   */
  public record Help(Statement.Source source, double narrows, Certainty then) {}

  /**
   * Which fresh evidence would narrow the interval, the most helpful first, ties in the order of
   * the sources. Nothing can be asked of roles and texts.
   */
  public static List<Help> whatWouldHelp(
      Collection<Statement> statements, SkillKind kind, @Nullable RolePrior prior) {
    boolean nothing = prior == null && statements.isEmpty();
    LevelEstimate now = nothing ? LevelEstimate.UNKNOWN : estimate(statements, kind, prior);
    List<Help> helps = new ArrayList<>();
    for (Statement.Source source : MAY_BE_ASKED) {
      List<Statement> more = new ArrayList<>(statements);
      more.add(new Statement(source, now.level(), 0));
      LevelEstimate then = estimate(more, kind, prior);
      double narrows = (now.high() - now.low()) - (then.high() - then.low());
      if (narrows > ROUNDING) {
        helps.add(new Help(source, narrows, then.certainty()));
      }
    }
    helps.sort(Comparator.comparingDouble((Help h) -> -h.narrows));
    return List.copyOf(helps);
  }

  private static List<Statement> counting(Collection<Statement> statements, boolean prior) {
    Map<Statement.Source, Statement> newest = new EnumMap<>(Statement.Source.class);
    List<Statement> counting = new ArrayList<>();
    for (Statement s : statements) {
      if (!s.source().newestOnly()) {
        counting.add(s);
      } else if (!(prior && s.source() == Statement.Source.ROLE)) {
        newest.merge(s.source(), s, LevelModel::newer);
      }
    }
    counting.addAll(newest.values());
    return counting;
  }

  private static Statement newer(Statement a, Statement b) {
    if (a.ageDays() == b.ageDays()) {
      return a.corrected() >= b.corrected() ? a : b;
    }
    return a.ageDays() < b.ageDays() ? a : b;
  }

  /** Kept above zero, so that a very old statement still is one. */
  private static double weight(Statement s, SkillKind kind) {
    double decay = StrictMath.pow(0.5, s.ageDays() / kind.halfLifeDays());
    return s.source().weight() * Math.max(LEAST, decay);
  }
}
