package org.waymark.engine.paths;

import java.util.List;
import org.waymark.engine.Certainty;
import org.waymark.engine.Fit;
import org.waymark.engine.Gate;
import org.waymark.engine.Holding;
import org.waymark.engine.Learning;
import org.waymark.engine.Limits;
import org.waymark.engine.PersonFit;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirement;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;
import org.waymark.engine.person.Transitions;

/**
 * Every step between two roles and what it is worth: built once, then asked for paths of many
 * people. Somebody who holds a role is taken to have what it asks for, at the minimum, likely. A
 * step exists where somebody took it, or where the skills brought along reach the least share.
 * Immutable; n² ints for n roles.
 */
public final class CareerMap {
  /** Roles of one map. */
  public static final int ROLES = 4_000;

  private static final int MOST_PATHS = 10_000;

  /** No step. */
  static final int NONE = 0;

  /** A step or path that is worth all there is. */
  static final int FULL = 1_000_000;

  private static final int HOURS_PER_MONTH = 16;

  private final List<RoleNode> roles;
  private final Transitions transitions;
  private final SkillGraph graph;
  private final Gate gate;
  private final PathWeights weights;
  private final Learning learning;
  private final int[][] worth;
  private final short[][] months;

  private CareerMap(
      List<RoleNode> roles,
      Transitions transitions,
      SkillGraph graph,
      Gate gate,
      PathWeights weights,
      Learning learning) {
    if (roles.size() > ROLES || roles.size() != transitions.roles()) {
      throw new IllegalArgumentException(
          "A map has at most %,d roles, as many as the transitions: %,d and %,d."
              .formatted(ROLES, roles.size(), transitions.roles()));
    }
    this.roles = List.copyOf(roles);
    this.transitions = transitions;
    this.graph = graph;
    this.gate = gate;
    this.weights = weights;
    this.learning = learning;
    this.worth = new int[roles.size()][roles.size()];
    this.months = new short[roles.size()][roles.size()];
    build();
  }

  /**
   * The id of a role is its place in the list. Refuses more than 4,000 roles, transitions between
   * another number of roles, and skills that the graph does not know.
   */
  public static CareerMap of(
      List<RoleNode> roles,
      Transitions transitions,
      SkillGraph graph,
      Gate gate,
      PathWeights weights,
      Learning learning) {
    return new CareerMap(roles, transitions, graph, gate, weights, learning);
  }

  private void build() {
    List<PersonFit> holders =
        roles.stream().map(r -> PersonFit.of(holder(r.requirements()), graph, gate)).toList();
    for (int from = 0; from < roles.size(); from++) {
      for (int to = 0; to < roles.size(); to++) {
        if (from != to) {
          double forward = share(holders.get(from), to);
          int count = transitions.count(from, to);
          if (count > 0 || forward >= weights.least()) {
            int step = roles.get(to).level() - roles.get(from).level();
            double backward = share(holders.get(to), from);
            worth[from][to] = worth(seen(from, to), forward, backward, step);
            months[from][to] = months(from, to, missingHours(roles.get(from), roles.get(to)));
          }
        }
      }
    }
  }

  private static Profile holder(Requirements asked) {
    return Profile.of(
        asked.all().stream()
            .map(r -> new Holding(r.skill(), r.minimum(), Certainty.LIKELY))
            .toList());
  }

  private double share(PersonFit holder, int role) {
    return (double) holder.score(roles.get(role).requirements()) / Fit.FULL;
  }

  private double seen(int from, int to) {
    return transitions.familiarity(from, to) * transitions.stillThere(from, to);
  }

  private int missingHours(RoleNode from, RoleNode to) {
    return Gaps.of(to.requirements(), holder(from.requirements()), graph, gate, learning).stream()
        .mapToInt(PathStep.Learn::hours)
        .sum();
  }

  int worth(double seen, double forward, double backward, int step) {
    double sum =
        weights.observed() * seen
            + weights.forward() * forward
            + weights.backward() * backward
            + weights.step() * level(step);
    return (int) Math.clamp(Math.round(sum * FULL), 1L, FULL);
  }

  private static double level(int step) {
    return switch (step) {
      case 1 -> 1;
      case 0 -> 0.8;
      case 2 -> 0.4;
      default -> 0.1;
    };
  }

  /** As long as people stay, or as long as learning takes at 16 hours a month. */
  private short months(int from, int to, int hours) {
    return months(transitions.expectedMonths(from, to), hours);
  }

  static short months(double stay, int hours) {
    double learn = (double) hours / HOURS_PER_MONTH;
    return (short) Math.clamp(Math.round(Math.max(stay, learn)), 1L, Short.MAX_VALUE);
  }

  int size() {
    return roles.size();
  }

  RoleNode role(int role) {
    if (role < 0 || role >= roles.size()) {
      throw new IllegalArgumentException(
          "Role %d is unknown: the map has %,d roles.".formatted(role, roles.size()));
    }
    return roles.get(role);
  }

  int[] worth(int from) {
    return worth[from];
  }

  int months(int from, int to) {
    return months[from][to];
  }

  Transitions transitions() {
    return transitions;
  }

  PathWeights weights() {
    return weights;
  }

  /**
   * The k best ways to a role that keep to the route: by ease, then fewer steps, then the lower
   * ids; found by looking at every path, so nothing better is missed. Never through a role twice,
   * nor through or to the role that is held. Refuses roles that are not on the map, those to be
   * avoided included.
   *
   * @param k 0 to 10,000
   */
  public List<CareerPath> paths(Start start, int target, Route route, int k) {
    role(target);
    start.role().ifPresent(this::role);
    route.around().stream().forEach(this::role);
    Limits.within("How many are asked for", k, 0, MOST_PATHS);
    return new PathSearch(this, new FirstStep(this, start, target, route), route, target, k)
        .find().stream().map(found -> explain(start, found)).toList();
  }

  private CareerPath explain(Start start, PathSearch.Found found) {
    return new Narration(this, graph, gate, learning).tell(start, found);
  }

  PersonFit fit(Profile profile) {
    return PersonFit.of(profile, graph, gate);
  }

  int learningHours(Profile profile, int role) {
    return Gaps.of(role(role).requirements(), profile, graph, gate, learning).stream()
        .mapToInt(PathStep.Learn::hours)
        .sum();
  }

  /** How much of what a profile holds a role uses, near skills in part. */
  double uses(Profile profile, int role) {
    int held = 0;
    double used = 0;
    for (Holding h : profile.holdings()) {
      int nearest = 0;
      for (Requirement r : role(role).requirements().all()) {
        nearest = Math.max(nearest, graph.similarity(r.skill(), h.skill()));
      }
      held += h.level();
      used += h.level() * nearest / 255.0;
    }
    return held == 0 ? 0 : used / held;
  }
}
