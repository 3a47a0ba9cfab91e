package org.waymark.app.mentoring.programmes;

import java.time.LocalDate;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.mentoring.programmes.ProgrammeFlow.Act;
import org.waymark.app.mentoring.programmes.ProgrammeFlow.Part;

/**
 * A programme with a cohort.
 *
 * @param revision counts changes of the proposal, so that nobody confirms what they did not see
 */
public record Programme(
    ProgrammeId id, ProgrammePlan plan, PersonId owner, ProgrammeStage stage, int revision) {
  boolean may(Part part, Act act) {
    return ProgrammeFlow.TABLE.acts(stage, Set.of(part)).contains(act);
  }

  /** Whether people join still, today included. */
  boolean joinable(LocalDate today) {
    return stage == ProgrammeStage.OPEN && !today.isAfter(plan.joinUntil());
  }
}
