package org.waymark.engine.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.waymark.engine.Certainty;
import org.waymark.engine.Fit;
import org.waymark.engine.Gate;
import org.waymark.engine.Holding;
import org.waymark.engine.Learning;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirement;
import org.waymark.engine.SkillGraph;
import org.waymark.engine.person.Transitions;

/** Tells a path step by step: what is learnt before one step is there at the next. */
final class Narration {
  private final CareerMap map;
  private final SkillGraph graph;
  private final Gate gate;
  private final Learning learning;

  Narration(CareerMap map, SkillGraph graph, Gate gate, Learning learning) {
    this.map = map;
    this.graph = graph;
    this.gate = gate;
    this.learning = learning;
  }

  CareerPath tell(Start start, PathSearch.Found found) {
    Profile now = start.profile();
    OptionalInt from = start.role();
    List<PathStep> steps = new ArrayList<>();
    for (int i = 0; i < found.steps(); i++) {
      int to = found.role(i);
      steps.add(step(now, from, to, found.months(i)));
      now = raised(now, map.role(to));
      from = OptionalInt.of(to);
    }
    return new CareerPath(steps, found.ease());
  }

  private PathStep step(Profile now, OptionalInt from, int to, int months) {
    RoleNode role = map.role(to);
    Transitions moves = map.transitions();
    int at = from.orElse(to);
    boolean seen = from.isPresent();
    return new PathStep(
        to,
        months,
        seen ? moves.count(at, to) : 0,
        seen ? moves.medianMonths(at, to) : OptionalInt.empty(),
        moves.stillThere(at, to),
        (double) Fit.score(role.requirements(), now, graph) / Fit.FULL,
        map.uses(now, to),
        Gaps.of(role.requirements(), now, graph, gate, learning),
        role.openingsPerYear());
  }

  private static Profile raised(Profile profile, RoleNode role) {
    Profile then = profile;
    for (Requirement r : role.requirements().all()) {
      Holding now = then.holding(r.skill()).orElse(null);
      if (now == null || now.level() < r.minimum()) {
        then = then.with(new Holding(r.skill(), r.minimum(), Certainty.LIKELY));
      }
    }
    return then;
  }
}
