package org.waymark.app.mobility.work;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.WorkingDays;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepState.StepClock;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Terms;

/** The days of a step, in working days of the country of whoever has it. */
@Component
class StepClocks {
  /** Working days before the last one. */
  private static final int REMINDER = 2;

  /** Working days between an escalation and silence that counts as agreed. */
  private static final int GRACE = 2;

  private final Policy policy;
  private final Whereabouts whereabouts;
  private final WorkingDays calendar;

  StepClocks(Policy policy, Whereabouts whereabouts, WorkingDays calendar) {
    this.policy = policy;
    this.whereabouts = whereabouts;
    this.calendar = calendar;
  }

  Terms terms(MoveCase move) {
    return policy.terms(policy.scopeOf(move.person(), move.kind()));
  }

  LocalDate today(MoveCase move, List<PersonId> owners) {
    return whereabouts.today(spot(move, owners).zone());
  }

  StepClock start(MoveCase move, StepKind kind, List<PersonId> owners) {
    Terms terms = terms(move);
    String country = spot(move, owners).country();
    LocalDate today = today(move, owners);
    int days = Math.max(1, terms.days(kind.sort()));
    LocalDate due = calendar.after(today, days, country);
    boolean lapses = kind == StepKind.RELEASE && terms.release().lapseAgrees();
    return new StepClock(
        today,
        calendar.after(today, Math.max(1, days - REMINDER), country),
        due,
        lapses ? calendar.after(due, GRACE, country) : null,
        false,
        false);
  }

  private Whereabouts.Spot spot(MoveCase move, List<PersonId> owners) {
    return whereabouts.of(owners.isEmpty() ? move.person() : owners.getFirst());
  }
}
