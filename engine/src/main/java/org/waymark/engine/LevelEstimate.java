package org.waymark.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A level from dated statements, and how sure it is.
 *
 * <p>The rule: of the person, the manager, the role and the texts the newest statement counts (the
 * higher of two from one day), of colleagues and courses every one. A statement weighs what its
 * source weighs (self 1, manager 2, colleague 1, course 1.25, text 0.5, role 0.3), halved every
 * four years. The level is the weighted mean, rounded half up; the certainty follows from the total
 * weight alone: CERTAIN from 3.5, LIKELY from 1.75, STATED from 0.75, else GUESSED. So a higher
 * statement never lowers the level nor the certainty, and one more source never makes it less sure.
 *
 * @param level 1 to 5
 * @param spread highest less lowest level among the statements that count: how far sources disagree
 */
public record LevelEstimate(int level, Certainty certainty, int spread) {
  private static final double HALF_LIFE_DAYS = 4 * 365.25;

  /** Refuses an empty collection; the order does not matter. */
  public static LevelEstimate of(Collection<Statement> statements) {
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("A level is estimated from at least one statement.");
    }
    List<Statement> counting = counting(statements);
    double weight = counting.stream().mapToDouble(LevelEstimate::weight).sorted().sum();
    double sum = counting.stream().mapToDouble(s -> weight(s) * s.level()).sorted().sum();
    int lowest = counting.stream().mapToInt(Statement::level).min().orElseThrow();
    int highest = counting.stream().mapToInt(Statement::level).max().orElseThrow();
    int level = Math.clamp((int) Math.floor(sum / weight + 0.5), lowest, highest);
    return new LevelEstimate(level, certainty(weight), highest - lowest);
  }

  /** This estimate as something that a person holds. */
  public Holding holding(int skill) {
    return new Holding(skill, level, certainty);
  }

  private static List<Statement> counting(Collection<Statement> statements) {
    Map<Statement.Source, Statement> newest = new EnumMap<>(Statement.Source.class);
    statements.stream()
        .filter(s -> s.source().newestOnly())
        .forEach(s -> newest.merge(s.source(), s, LevelEstimate::newer));
    return Stream.concat(
            newest.values().stream(), statements.stream().filter(s -> !s.source().newestOnly()))
        .toList();
  }

  private static Statement newer(Statement a, Statement b) {
    if (a.ageDays() == b.ageDays()) {
      return a.level() >= b.level() ? a : b;
    }
    return a.ageDays() < b.ageDays() ? a : b;
  }

  /** Kept above zero, so that a very old statement still is one. */
  private static double weight(Statement s) {
    double decay = StrictMath.pow(0.5, s.ageDays() / HALF_LIFE_DAYS);
    return s.source().weight() * Math.max(1e-6, decay);
  }

  private static Certainty certainty(double weight) {
    if (weight >= 3.5) {
      return Certainty.CERTAIN;
    }
    if (weight >= 1.75) {
      return Certainty.LIKELY;
    }
    return weight >= 0.75 ? Certainty.STATED : Certainty.GUESSED;
  }
}
