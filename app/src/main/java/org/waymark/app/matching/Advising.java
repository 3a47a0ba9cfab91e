package org.waymark.app.matching;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.snapshot.Asked;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.opportunities.DecisionAdvice;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.skills.SkillId;
import org.waymark.engine.Certainty;
import org.waymark.engine.Counterfactual;
import org.waymark.engine.Explanation;
import org.waymark.engine.Fit;
import org.waymark.engine.Goal;
import org.waymark.engine.Hit;
import org.waymark.engine.Holding;
import org.waymark.engine.Part;
import org.waymark.engine.PersonFit;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;
import org.waymark.engine.person.Prospect;

/** What can be said to somebody who is not selected: from skills alone, and from nothing else. */
@Component
class Advising implements DecisionAdvice {
  private static final int GAPS = 4;
  private static final int ALTERNATIVES = 5;
  private final Snapshots snapshots;
  private final Rights rights;
  private final Openings openings;

  Advising(Snapshots snapshots, Rights rights, Openings openings) {
    this.snapshots = snapshots;
    this.rights = rights;
    this.openings = openings;
  }

  @Override
  public Advice on(Case it) {
    Snapshot now = snapshots.now();
    int skills = now.graph().skills();
    Requirements asked = Asked.of(it.asked(), skills);
    Profile held = held(it, skills);
    Explanation fit = Fit.of(asked, held, now.graph(), now.policy().gate());
    Counterfactual gate = Counterfactual.of(fit, Goal.passGate(), now.policy().learning());
    List<Hit> slate = hits(now, asked, pool(now, it.opening(), asked));
    return new Advice(
        gaps(fit, held),
        steps(fit.gatePassed() ? overtaking(now, it, fit, asked) : gate),
        alternatives(now, it, held),
        rank(now, slate, it.person()),
        slate.size(),
        !fit.gatePassed() && gate.steps().size() == 1);
  }

  private static Profile held(Case it, int skills) {
    return Profile.of(
        it.held().stream()
            .filter(h -> h.skill().value() < skills)
            .map(h -> new Holding(h.skill().value(), h.level(), certainty(h.certainty())))
            .toList());
  }

  private static Certainty certainty(int factor) {
    for (Certainty certainty : Certainty.values()) {
      if (certainty.factor() <= factor) {
        return certainty;
      }
    }
    return Certainty.GUESSED;
  }

  /** By the skill itself: what is near to it helps the fit, but is not what was asked for. */
  private static List<Gap> gaps(Explanation fit, Profile held) {
    return fit.parts().stream()
        .sorted(Comparator.comparingInt(Part::pointsLost).reversed())
        .map(Part::requirement)
        .map(r -> new Gap(new SkillId(r.skill()), level(held, r.skill()), r.minimum()))
        .filter(gap -> gap.had() < gap.needed())
        .limit(GAPS)
        .toList();
  }

  private static int level(Profile held, int skill) {
    return held.holding(skill).map(Holding::level).orElse(0);
  }

  /** What would have been enough for a seat among those who applied. */
  private Counterfactual overtaking(Snapshot now, Case it, Explanation fit, Requirements asked) {
    Set<PersonId> others =
        rights.applicants(it.opening()).stream()
            .filter(p -> !p.equals(it.person()))
            .collect(Collectors.toSet());
    List<Hit> rivals = hits(now, asked, now.roster().rowsOf(others));
    int seats = openings.card(it.opening()).map(OpeningCard::seats).orElse(1);
    OptionalInt row = now.roster().row(it.person());
    if (rivals.size() < seats || row.isEmpty()) {
      return Counterfactual.of(fit, Goal.passGate(), now.policy().learning());
    }
    return Counterfactual.toOvertake(
        fit, row.getAsInt(), rivals.get(seats - 1), now.policy().learning());
  }

  private static List<Step> steps(Counterfactual change) {
    return change.steps().stream()
        .map(s -> new Step(new SkillId(s.skill()), s.from(), s.to(), s.hours()))
        .toList();
  }

  /** Applicants and whoever can be found, as on the slate. */
  private BitSet pool(Snapshot now, OpeningId opening, Requirements asked) {
    BitSet pool = asked.isEmpty() ? new BitSet() : now.roster().discoverable();
    pool.or(now.roster().rowsOf(rights.applicants(opening)));
    pool.andNot(now.roster().rowsOf(rights.fillers(opening)));
    return pool;
  }

  private static List<Hit> hits(Snapshot now, Requirements asked, BitSet pool) {
    return now.people().slate(asked, pool.cardinality(), pool);
  }

  private static @Nullable Integer rank(Snapshot now, List<Hit> slate, PersonId person) {
    for (int i = 0; i < slate.size() && slate.get(i).gatePassed(); i++) {
      if (now.roster().person(slate.get(i).row()).equals(person)) {
        return i + 1;
      }
    }
    return null;
  }

  /** The same whatever else they applied for, so that nobody learns of it from what is missing. */
  private List<Alternative> alternatives(Snapshot now, Case it, Profile held) {
    PersonFit fit = PersonFit.of(held, now.graph(), now.policy().gate());
    Set<OpeningId> own =
        openings.filledBy(it.person()).stream().map(OpeningCard::id).collect(Collectors.toSet());
    return now.board().prospects().stream()
        .filter(p -> !p.requirements().isEmpty())
        .sorted(
            Comparator.comparing((Prospect p) -> !fit.gatePassed(p.requirements()))
                .thenComparing(p -> -fit.score(p.requirements()))
                .thenComparing(Prospect::id))
        .map(p -> now.board().opening(p.id()))
        .filter(o -> !o.id().equals(it.opening()) && !own.contains(o.id()))
        .limit(ALTERNATIVES)
        .map(Advising::alternative)
        .toList();
  }

  private static Alternative alternative(OpenOpening opening) {
    return new Alternative(opening.id(), opening.card().title());
  }
}
