package org.waymark.app.mentoring.programmes;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorProgrammes;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.skills.SkillId;

@Component
class ProgrammesDoor implements MentorProgrammes {
  private final Running running;
  private final Joining joining;

  ProgrammesDoor(Running running, Joining joining) {
    this.running = running;
    this.joining = joining;
  }

  @Override
  public Outcome<ProgrammeId> open(
      Viewer learning,
      String name,
      String about,
      LocalDate joinUntil,
      LocalDate beginsOn,
      LocalDate endsOn) {
    var plan = new ProgrammePlan(name, about, null, null, null, null, joinUntil, beginsOn, endsOn);
    return switch (running.plan(learning, plan)) {
      case Outcome.Done<ProgrammeId>(ProgrammeId id) -> running.openUp(learning, id);
      case Outcome.Refused<ProgrammeId> refused -> refused;
    };
  }

  @Override
  public Outcome<ProgrammeId> join(Viewer viewer, ProgrammeId id, SkillId skill) {
    return joining.join(viewer, id, skill);
  }

  @Override
  public Outcome<ProgrammeId> mentor(
      Viewer viewer, ProgrammeId id, int places, Set<SkillId> topics) {
    return joining.mentor(viewer, id, places, topics);
  }

  @Override
  public Outcome<ProgrammeId> propose(Viewer learning, ProgrammeId id) {
    return running.propose(learning, id);
  }
}
