package org.waymark.app.mentoring.programmes;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.shell.Words;

/** Tells a cohort; the two of a pair are told by the pair. */
@Component
class ProgrammeNotices {
  private static final String KIND = "mentoring";
  private final Notices notices;

  ProgrammeNotices(Notices notices) {
    this.notices = notices;
  }

  void withoutAnybody(Programme it, Collection<PersonId> people) {
    tell(it, people, "without");
  }

  void calledOff(Programme it, Collection<PersonId> people) {
    tell(it, people, "called_off");
  }

  private void tell(Programme it, Collection<PersonId> people, String what) {
    notices.tellAll(
        List.copyOf(people),
        KIND,
        "programme " + it.id() + " " + what,
        Words.of("mentoring.told.programme." + what, it.plan().name()),
        what.equals("without") ? "/mentors" : "/mentorships");
  }
}
