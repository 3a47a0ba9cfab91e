package org.waymark.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All changes of one skill that would raise some credit of a fit. */
final class Changes {
  private final Explanation fit;
  private final Learning learning;
  final List<Requirement> asked;
  final int[] credit;
  final List<List<Change>> bySkill = new ArrayList<>();

  Changes(Explanation fit, Learning learning) {
    this.fit = fit;
    this.learning = learning;
    this.asked = fit.requirements().all();
    this.credit = fit.parts().stream().mapToInt(Part::credit).toArray();
    for (int skill : skills()) {
      List<Change> options = options(skill);
      if (!options.isEmpty()) {
        bySkill.add(options);
      }
    }
  }

  private Set<Integer> skills() {
    var skills = new TreeSet<Integer>();
    asked.forEach(r -> skills.add(r.skill()));
    for (int skill : Asked.relevant(fit.requirements(), fit.graph())) {
      if (fit.profile().code(skill) >= 0) {
        skills.add(skill);
      }
    }
    return skills;
  }

  /** Levels at which nothing more is gained than at a lower one are left out. */
  private List<Change> options(int skill) {
    int now = fit.profile().holding(skill).map(Holding::level).orElse(0);
    List<Change> options = new ArrayList<>();
    int gained = 0;
    for (int level = now + 1; level <= Limits.LEVELS; level++) {
      Change option = option(skill, now, level);
      if (option.credits() > gained) {
        options.add(option);
        gained = option.credits();
      }
    }
    return options;
  }

  private Change option(int skill, int from, int to) {
    Certainty before =
        fit.profile().holding(skill).map(Holding::certainty).orElse(learning.reached());
    int code = Holding.code(to, learning.certainty(before));
    var change = new Change(skill, from, to, learning.hours(skill, from, to));
    for (int i = 0; i < asked.size(); i++) {
      Requirement r = asked.get(i);
      int earned = Fit.credit(fit.graph().similarity(r.skill(), skill), code, r.minimum());
      if (earned > credit[i]) {
        change.gives(i, earned);
      }
    }
    return change;
  }

  int weight(int requirement) {
    return asked.get(requirement).weight();
  }

  boolean passes(int requirement, int credit) {
    return fit.gate().passes(asked.get(requirement), credit);
  }

  int score() {
    return fit.score();
  }
}
