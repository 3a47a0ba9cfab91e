package org.waymark.app.mobility.chains;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.PastFills;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Scope;
import org.waymark.app.policy.Terms;
import org.waymark.engine.chains.Weeks;

/**
 * Takes what chains are computed with from the rules and from what happened, where that is enough.
 */
@Component
class Learning {
  private static final int ENOUGH = 20;
  private static final int WEEK = 7;
  private final Policy policy;
  private final PastFills past;

  Learning(Policy policy, PastFills past) {
    this.policy = policy;
    this.past = past;
  }

  Assumptions ofRole(@Nullable RoleId role, @Nullable UnitId unit, @Nullable LocationId location) {
    return with(policy.scopeOf(MoveKind.ROLE, role, unit, location));
  }

  Assumptions ofPerson(PersonId person) {
    return with(policy.scopeOf(person, MoveKind.ROLE));
  }

  private Assumptions with(Scope scope) {
    Terms.Release release = policy.terms(scope).release();
    Optional<PastFills.Answers> answers = past.answers().filter(a -> a.given() >= ENOUGH);
    Optional<PastFills.Durations> fills = past.fills().filter(f -> f.filled() >= ENOUGH);
    return new Assumptions(
        answers.map(a -> Math.round(100f * a.accepted() / a.given())).orElse(Assumptions.LIKELY),
        answers.map(PastFills.Answers::given).orElse(0),
        fills.map(Learning::weeks).orElse(Assumptions.DECISION),
        fills.map(PastFills.Durations::filled).orElse(0),
        weeks(release.leastDays()),
        Math.max(weeks(release.leastDays()), weeks(release.mostDays())),
        Assumptions.EXTERNAL,
        Assumptions.LINKS);
  }

  private static Weeks weeks(PastFills.Durations f) {
    int least = weeks(f.lowerDays());
    int likely = Math.max(least, weeks(f.medianDays()));
    return new Weeks(least, likely, Math.max(likely, weeks(f.upperDays())));
  }

  private static int weeks(int days) {
    return Math.clamp((days + WEEK - 1) / WEEK, 0, 520);
  }
}
