package org.waymark.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Tries every combination of levels of the skills that may change. */
final class EveryChange {
  private final Profile person;
  private final Predicate<Profile> reached;
  private final Learning learning;
  private final List<Integer> skills;
  private long cheapest = Long.MAX_VALUE;

  EveryChange(Requirements opening, Profile person, Company company, Goal goal, Learning learning) {
    this(opening, person, company, now -> reached(goal, opening, company, now), learning);
  }

  private static boolean reached(Goal goal, Requirements opening, Company company, Profile now) {
    var oracle = new Oracle(company.graph, company.gate);
    boolean gate = !goal.gate() || oracle.passes(opening, now);
    return gate && oracle.score(opening, now) >= goal.score();
  }

  EveryChange(
      Requirements opening,
      Profile person,
      Company company,
      Predicate<Profile> reached,
      Learning learning) {
    this.person = person;
    this.reached = reached;
    this.learning = learning;
    var may = new TreeSet<Integer>();
    for (Requirement r : opening.all()) {
      may.add(r.skill());
      person.holdings().stream()
          .map(Holding::skill)
          .filter(s -> company.graph.similarity(r.skill(), s) > 0)
          .forEach(may::add);
    }
    this.skills = new ArrayList<>(may);
  }

  /** Hours × 1,000 + number of skills. */
  long cheapest() {
    attempt(0, person, 0);
    return cheapest;
  }

  private void attempt(int i, Profile now, long cost) {
    if (cost >= cheapest) {
      return;
    }
    if (i == skills.size()) {
      if (reached.test(now)) {
        cheapest = cost;
      }
      return;
    }
    attempt(i + 1, now, cost);
    int skill = skills.get(i);
    int level = person.holding(skill).map(Holding::level).orElse(0);
    var certainty = person.holding(skill).map(Holding::certainty).orElse(learning.reached());
    long hours = 0;
    for (int to = level + 1; to <= Limits.LEVELS; to++) {
      hours += learning.hours().applyAsInt(skill, to);
      var raised = new Holding(skill, to, learning.certainty(certainty));
      attempt(i + 1, now.with(raised), cost + hours * 1000 + 1);
    }
  }
}
