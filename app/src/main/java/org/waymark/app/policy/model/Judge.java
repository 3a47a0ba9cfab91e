package org.waymark.app.policy.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.Decider;
import org.waymark.app.policy.Move;
import org.waymark.app.policy.PolicyVersion;
import org.waymark.app.policy.Scope;
import org.waymark.app.policy.Verdict;

/** Says what one rulebook means for people and moves on one day. */
public final class Judge {
  private final Rulebook book;
  private final LocalDate today;
  private final Function<UnitId, Set<UnitId>> above;

  public Judge(Rulebook book, LocalDate today, Function<UnitId, Set<UnitId>> above) {
    this.book = book;
    this.today = today;
    this.above = above;
  }

  /**
   * The verdict.
   *
   * @param allowed rules that a granted exception takes out of the way
   */
  public Verdict verdict(Subject subject, Move move, Set<Rule> allowed) {
    return verdict(
        obstacles(subject, move).stream()
            .filter(o -> !(o.soft() && allowed.contains(o.rule())))
            .toList());
  }

  /** Everything that stands in the way, by the narrowest provision of each condition. */
  public List<Obstacle> obstacles(Subject subject, Move move) {
    List<Obstacle> all = new ArrayList<>();
    Scope place = subject.place().of(move.kind());
    for (Rule rule : Condition.RULES) {
      book.applying(rule, place, today, above)
          .map(p -> new Condition.Case(subject, move, today, p))
          .flatMap(Condition::check)
          .ifPresent(all::add);
    }
    return all;
  }

  /** Whether none of these rules stands in the way; stops at the first that does. */
  public boolean free(Subject subject, Move move, Collection<Rule> among) {
    Scope place = subject.place().of(move.kind());
    for (Rule rule : among) {
      if (book.applying(rule, place, today, above)
          .map(p -> new Condition.Case(subject, move, today, p))
          .filter(Condition::stands)
          .isPresent()) {
        return false;
      }
    }
    return true;
  }

  private Verdict verdict(List<Obstacle> obstacles) {
    PolicyVersion version = book.version();
    if (obstacles.isEmpty()) {
      return new Verdict.Eligible(version);
    }
    List<Refusal> reasons = obstacles.stream().map(Obstacle::reason).toList();
    List<Obstacle> hard = obstacles.stream().filter(o -> !o.soft()).toList();
    if (hard.stream().anyMatch(o -> o.from() == null)) {
      return new Verdict.Blocked(reasons, version);
    }
    if (!hard.isEmpty()) {
      return new Verdict.NotYet(Objects.requireNonNull(last(hard)), reasons, version);
    }
    List<Strength.Soft> soft = obstacles.stream().map(o -> (Strength.Soft) o.strength()).toList();
    int hours = soft.stream().mapToInt(Strength.Soft::hours).max().orElseThrow();
    return new Verdict.NeedsException(
        reasons, highest(soft), Duration.ofHours(hours), last(obstacles), version);
  }

  /** Of several the leader, who stands above the others. */
  private static Decider highest(List<Strength.Soft> soft) {
    return soft.stream().anyMatch(s -> s.decider() == Decider.LEADER)
        ? Decider.LEADER
        : Decider.HR_PARTNER;
  }

  /** When the last of them is over; null where one has no end. */
  private static @Nullable LocalDate last(List<Obstacle> obstacles) {
    return obstacles.stream().anyMatch(o -> o.from() == null)
        ? null
        : obstacles.stream()
            .map(Obstacle::from)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElseThrow();
  }
}
