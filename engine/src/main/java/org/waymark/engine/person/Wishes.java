package org.waymark.engine.person;

import java.util.OptionalInt;
import java.util.Set;
import org.waymark.engine.Limits;

/** What a person told us they would like, private by default; ids as the caller has them. */
public record Wishes(Targets targets, Interests interests, Terms terms) {
  private static final Wishes NONE = new Wishes(Targets.none(), Interests.none(), Terms.none());

  /** Nothing was told. */
  public static Wishes none() {
    return NONE;
  }

  /** Roles and job families they aim at. */
  public record Targets(Set<Integer> roles, Set<Integer> families) {
    public Targets {
      roles = Set.copyOf(roles);
      families = Set.copyOf(families);
    }

    /** They aim at nothing. */
    public static Targets none() {
      return new Targets(Set.of(), Set.of());
    }
  }

  /** Skills they want to use, to grow, or would rather not use. */
  public record Interests(Set<Integer> use, Set<Integer> grow, Set<Integer> ratherNot) {
    public Interests {
      use = Set.copyOf(use);
      grow = Set.copyOf(grow);
      ratherNot = Set.copyOf(ratherNot);
    }

    /** No skill is wished for or shunned. */
    public static Interests none() {
      return new Interests(Set.of(), Set.of(), Set.of());
    }
  }

  /**
   * Under which terms they would move.
   *
   * @param kinds kinds of move; empty: any
   * @param sites locations; empty: any
   * @param relocation whether they would move house
   * @param horizonMonths within how many months they would like to move, 0 or more
   */
  public record Terms(
      Set<MoveKind> kinds, Set<Integer> sites, Relocation relocation, OptionalInt horizonMonths) {
    public Terms {
      kinds = Set.copyOf(kinds);
      sites = Set.copyOf(sites);
      horizonMonths.ifPresent(
          m -> Limits.within("The months of a horizon", m, 0, Integer.MAX_VALUE));
    }

    /** Any kind, anywhere, at any time. */
    public static Terms none() {
      return new Terms(Set.of(), Set.of(), Relocation.MAYBE, OptionalInt.empty());
    }
  }

  /** Whether a person would move house. */
  public enum Relocation {
    NO,
    MAYBE,
    YES
  }
}
