package org.waymark.app.matching.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.app.matching.Policy;
import org.waymark.app.matching.WhatWouldChange;
import org.waymark.app.matching.WhatWouldChange.Step;
import org.waymark.app.skills.SkillId;
import org.waymark.engine.Certainty;
import org.waymark.engine.Counterfactual;
import org.waymark.engine.Explanation;
import org.waymark.engine.Fit;
import org.waymark.engine.Goal;
import org.waymark.engine.Holding;
import org.waymark.engine.Part;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirement;

/** Which steps would change a fit. */
public final class Steps {
  /** Up to so many hours the step goes to the level that is asked for; beyond, to the next one. */
  private static final int AT_ONCE = 60;

  private static final int MOST = 4;
  private static final Comparator<Step> MOST_GAINED_FIRST =
      Comparator.comparingInt(Step::points)
          .reversed()
          .thenComparingInt(Step::hours)
          .thenComparing(Step::skill);
  private final Snapshot now;
  private final Profile profile;
  private final Explanation fit;

  public Steps(Snapshot now, Profile profile, Explanation fit) {
    this.now = now;
    this.profile = profile;
    this.fit = fit;
  }

  public WhatWouldChange find() {
    Policy policy = now.policy();
    Optional<Counterfactual> gate =
        fit.gatePassed()
            ? Optional.empty()
            : Optional.of(Counterfactual.of(fit, Goal.passGate(), policy.learning()));
    List<Step> steps =
        fit.parts().stream()
            .filter(p -> p.pointsLost() > 0)
            .map(this::smallest)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(this::optional).thenComparing(MOST_GAINED_FIRST))
            .limit(MOST)
            .toList();
    return new WhatWouldChange(gate, steps);
  }

  /** What is required and not there comes first. */
  private boolean optional(Step step) {
    return fit.gaps().stream().noneMatch(p -> p.requirement().skill() == step.skill().value());
  }

  private @Nullable Step smallest(Part part) {
    Requirement asked = part.requirement();
    @Nullable Holding held = profile.holding(asked.skill()).orElse(null);
    int from = held == null ? 0 : held.level();
    if (held != null && from >= asked.minimum()) {
      return step(asked, held, from, from);
    }
    boolean short_ = hours(from, asked.minimum()) <= AT_ONCE;
    return Stream.iterate(
            short_ ? asked.minimum() : from + 1, to -> to <= asked.minimum(), to -> to + 1)
        .map(to -> step(asked, held, from, to))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Nothing where it would not show. */
  private @Nullable Step step(Requirement asked, @Nullable Holding held, int from, int to) {
    boolean sure = held != null && held.certainty() == Certainty.CERTAIN;
    Certainty certainty = sure ? Certainty.CERTAIN : Certainty.LIKELY;
    Profile then = profile.with(new Holding(asked.skill(), to, certainty));
    int gained =
        Fit.of(fit.requirements(), then, now.graph(), fit.gate()).displayScore()
            - fit.displayScore();
    return gained < 1
        ? null
        : new Step(new SkillId(asked.skill()), from, to, hours(from, to), gained);
  }

  private int hours(int from, int to) {
    return now.policy().hours().subList(from, to).stream().mapToInt(h -> h).sum();
  }
}
