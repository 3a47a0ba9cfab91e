package org.waymark.engine.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.waymark.engine.Fit;
import org.waymark.engine.Gate;
import org.waymark.engine.SkillGraph;

/**
 * Ranks openings for one person: fit plus bounded preferences. Openings whose gate the person
 * passes come first; the others follow, never hidden.
 */
public final class PersonRanking {
  private static final Comparator<Suggestion> BEST_FIRST =
      Comparator.comparing((Suggestion s) -> !s.fit().gatePassed())
          .thenComparingInt(s -> -s.total())
          .thenComparingInt(Suggestion::id);

  private final SkillGraph graph;
  private final Gate gate;
  private final Preferences preferences;

  public PersonRanking(
      SkillGraph graph, Gate gate, PreferenceWeights weights, Transitions transitions) {
    this.graph = graph;
    this.gate = gate;
    this.preferences = new Preferences(weights, transitions);
  }

  /** The k best for this person, ties to the lower id. */
  public List<Suggestion> rank(Seeker seeker, Collection<Prospect> prospects, int k) {
    return prospects.stream().map(p -> suggestion(seeker, p)).sorted(BEST_FIRST).limit(k).toList();
  }

  /** One opening with everything that speaks for and against it. */
  public Suggestion suggestion(Seeker seeker, Prospect prospect) {
    return new Suggestion(
        prospect.id(),
        Fit.of(prospect.requirements(), seeker.profile(), graph, gate),
        preferences.of(seeker, prospect));
  }
}
