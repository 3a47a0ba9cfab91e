package org.waymark.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Branch and bound over "which skill is raised to which level"; exact unless cut short. */
final class ChangeSearch {
  private static final int NODES = 100_000;
  private static final double ROUNDING = 0.1; // costs are whole numbers

  private final Changes changes;
  private final Goal goal;
  private final List<List<Change>> skills;
  private final Credits credits;
  private final StillNeeded needed;
  private final Deque<Change> chosen = new ArrayDeque<>();

  private long bestCost = Long.MAX_VALUE;
  private List<Change> best = List.of();
  private int nodes;

  ChangeSearch(Changes changes, Goal goal) {
    this.changes = changes;
    this.goal = goal;
    this.credits = new Credits(changes, goal);
    this.needed = new StillNeeded(credits);
    this.skills = new ArrayList<>(changes.bySkill);
    this.skills.sort(Comparator.comparingDouble(this::usefulness).reversed());
  }

  private double usefulness(List<Change> options) {
    return options.stream()
        .mapToDouble(o -> (double) credits.gain(o) / o.cost() + credits.opens(o))
        .max()
        .orElse(0);
  }

  Counterfactual answer() {
    int before = credits.score();
    if (credits.goalReached()) {
      return stay(Counterfactual.Outcome.ALREADY_THERE, before);
    }
    if (!possible()) {
      return stay(Counterfactual.Outcome.OUT_OF_REACH, before);
    }
    greedy();
    search(0, 0);
    return new Counterfactual(
        Counterfactual.Outcome.REACHABLE,
        steps(),
        before,
        before + steps().stream().mapToInt(Counterfactual.Step::points).sum(),
        nodes <= NODES);
  }

  private static Counterfactual stay(Counterfactual.Outcome outcome, int score) {
    return new Counterfactual(outcome, List.of(), score, score, true);
  }

  private boolean possible() {
    var all = new Credits(changes, goal);
    skills.forEach(options -> all.apply(options.getLast()));
    return all.goalReached();
  }

  /** A first answer, so that worse branches are cut from the start. */
  private void greedy() {
    var tried = new Credits(changes, goal);
    List<Change> taken = new ArrayList<>();
    for (List<Change> options : skills) {
      if (!tried.goalReached()) {
        tried.apply(options.getLast());
        taken.add(options.getLast());
      }
    }
    best = taken;
    bestCost = taken.stream().mapToLong(Change::cost).sum();
  }

  private void search(int i, long cost) {
    if (++nodes > NODES) {
      return;
    }
    if (credits.goalReached()) {
      if (cost < bestCost) {
        bestCost = cost;
        best = List.copyOf(chosen);
      }
      return;
    }
    if (cost + needed.atLeast(skills.subList(i, skills.size())) > bestCost - 1 + ROUNDING) {
      return;
    }
    for (Change option : skills.get(i)) {
      int[] before = credits.apply(option);
      chosen.push(option);
      search(i + 1, cost + option.cost());
      chosen.pop();
      credits.undo(option, before);
    }
    search(i + 1, cost);
  }

  private List<Counterfactual.Step> steps() {
    var now = new Credits(changes, goal);
    var left = new ArrayList<>(best);
    List<Counterfactual.Step> steps = new ArrayList<>();
    while (!left.isEmpty()) {
      Change next =
          left.stream()
              .max(
                  Comparator.comparingDouble((Change o) -> (double) now.gain(o) / o.hours())
                      .thenComparingInt(o -> -o.skill()))
              .orElseThrow();
      left.remove(next);
      steps.add(step(next, now));
    }
    return steps;
  }

  private Counterfactual.Step step(Change o, Credits now) {
    List<Integer> helps = new ArrayList<>();
    for (int i = 0; i < o.size(); i++) {
      if (now.raises(o, i)) {
        helps.add(changes.asked.get(o.requirement(i)).skill());
      }
    }
    helps.sort(null);
    int before = now.score();
    now.apply(o);
    return new Counterfactual.Step(
        o.skill(), o.from(), o.to(), o.hours(), now.score() - before, helps);
  }
}
