package org.waymark.app.mentoring;

import java.time.LocalDate;
import java.util.Set;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.SkillId;

/** Programmes of mentors with a cohort, as learning runs them and people join them. */
public interface MentorProgrammes {
  /** Opened for everybody. */
  Outcome<ProgrammeId> open(
      Viewer learning,
      String name,
      String about,
      LocalDate joinUntil,
      LocalDate beginsOn,
      LocalDate endsOn);

  /** To have a mentor. */
  Outcome<ProgrammeId> join(Viewer viewer, ProgrammeId id, SkillId skill);

  /** To be a mentor. */
  Outcome<ProgrammeId> mentor(Viewer viewer, ProgrammeId id, int places, Set<SkillId> topics);

  /** All in one go, as a proposal that learning adjusts. */
  Outcome<ProgrammeId> propose(Viewer learning, ProgrammeId id);
}
