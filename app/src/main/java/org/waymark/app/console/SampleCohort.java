package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.mentoring.MentorProgrammes;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.skills.SkillId;

/** Tomasz's programme of a sample, matched as a proposal that he may adjust. */
@Component
class SampleCohort {
  private final MentorProgrammes programmes;
  private final SampleCast cast;
  private final Clock clock;

  SampleCohort(MentorProgrammes programmes, SampleCast cast, Clock clock) {
    this.programmes = programmes;
    this.cast = cast;
    this.clock = clock;
  }

  void open() {
    LocalDate today = LocalDate.now(clock);
    ProgrammeId id =
        done(
            programmes.open(
                cast.viewer("tomasz", Hat.LEARNING),
                "Across the counter",
                "Shops and offices know too little of each other. Half a year, once a month.",
                today.plusDays(18),
                today.plusDays(30),
                today.plusDays(210)));
    Set<SkillId> research = Set.of(cast.skill("user-research"));
    done(programmes.mentor(cast.viewer("amina"), id, 2, research));
    done(programmes.mentor(cast.viewer("ruth"), id, 2, research));
    done(programmes.mentor(cast.viewer("emeka"), id, 1, Set.of(cast.skill("software-design"))));
    for (String key : List.of("joana", "maria", "conor", "katrin", "tove")) {
      done(programmes.join(cast.viewer(key), id, cast.skill("user-research")));
    }
    done(programmes.join(cast.viewer("luc"), id, cast.skill("software-design")));
  }
}
