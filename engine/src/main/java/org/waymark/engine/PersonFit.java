package org.waymark.engine;

/** One person, prepared to be compared with very many openings. Immutable. */
public final class PersonFit {
  private final Profile profile;
  private final SkillGraph graph;
  private final Gate gate;
  private final Earned earned;

  private PersonFit(Profile profile, SkillGraph graph, Gate gate) {
    profile.known(graph);
    this.profile = profile;
    this.graph = graph;
    this.gate = gate;
    this.earned = Earned.of(profile, graph);
  }

  /** Refuses skills that the graph does not know. */
  public static PersonFit of(Profile profile, SkillGraph graph, Gate gate) {
    return new PersonFit(profile, graph, gate);
  }

  /** The fit, 0 to 2,550,000, equal to that of {@link Fit}. */
  public int score(Requirements requirements) {
    requirements.known(graph);
    int score = 0;
    for (Requirement r : requirements.all()) {
      score += r.weight() * earned.credit(r.skill(), r.minimum());
    }
    return score;
  }

  /** Whether every required skill reaches the gate's threshold. */
  public boolean gatePassed(Requirements requirements) {
    requirements.known(graph);
    for (Requirement r : requirements.all()) {
      if (!gate.passes(r, earned.credit(r.skill(), r.minimum()))) {
        return false;
      }
    }
    return true;
  }

  /** The fit with its reasons. */
  public Explanation explain(Requirements requirements) {
    return Fit.of(requirements, profile, graph, gate);
  }
}
