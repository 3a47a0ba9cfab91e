package org.waymark.engine.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.waymark.engine.Gate;
import org.waymark.engine.Limits;
import org.waymark.engine.PersonFit;
import org.waymark.engine.SkillGraph;

/**
 * Ranks openings for one person: fit plus bounded preferences. Openings whose gate the person
 * passes come first; the others follow, never hidden. Immutable and thread-safe.
 */
public final class PersonRanking {
  private static final Comparator<Placed> BEST_FIRST =
      Comparator.comparing((Placed p) -> !p.gatePassed)
          .thenComparingInt(p -> -p.total)
          .thenComparingInt(p -> p.prospect.id());

  private final SkillGraph graph;
  private final Gate gate;
  private final Preferences preferences;

  private record Placed(
      Prospect prospect, boolean gatePassed, int total, List<Contribution> contributions) {}

  /** Transitions are between the roles of openings. */
  public PersonRanking(
      SkillGraph graph, Gate gate, PreferenceWeights weights, Transitions transitions) {
    this.graph = graph;
    this.gate = gate;
    this.preferences = new Preferences(weights, transitions);
  }

  /**
   * The k best for this person, ties to the lower id; only those are explained. Refuses skills that
   * the graph does not know and roles that the transitions do not.
   */
  public List<Suggestion> rank(Seeker seeker, Collection<Prospect> prospects, int k) {
    Limits.within("How many are asked for", k, 0, Integer.MAX_VALUE);
    PersonFit fit = PersonFit.of(seeker.profile(), graph, gate);
    return prospects.stream()
        .map(p -> place(seeker, fit, p))
        .sorted(BEST_FIRST)
        .limit(k)
        .map(p -> explained(fit, p))
        .toList();
  }

  /** One opening with everything that speaks for and against it. */
  public Suggestion suggestion(Seeker seeker, Prospect prospect) {
    PersonFit fit = PersonFit.of(seeker.profile(), graph, gate);
    return explained(fit, place(seeker, fit, prospect));
  }

  private Placed place(Seeker seeker, PersonFit fit, Prospect p) {
    List<Contribution> contributions = preferences.of(seeker, p);
    int total = Suggestion.total(fit.score(p.requirements()), contributions);
    return new Placed(p, fit.gatePassed(p.requirements()), total, contributions);
  }

  private static Suggestion explained(PersonFit fit, Placed p) {
    return new Suggestion(p.prospect.id(), fit.explain(p.prospect.requirements()), p.contributions);
  }
}
