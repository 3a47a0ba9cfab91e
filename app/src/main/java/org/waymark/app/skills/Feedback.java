package org.waymark.app.skills;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Words;

/** Feedback that people asked for on a role they aim at: theirs, and of whom they asked. */
public interface Feedback {
  /**
   * A request that waits for its answer.
   *
   * @param href page of its own
   */
  record Open(PersonId person, PersonId asked, RoleId role, LocalDate dueOn, String href) {}

  /**
   * One answer to a request.
   *
   * @param lines only those of which something was said
   */
  record Given(
      PersonId person, PersonId by, RoleId role, LocalDate on, String href, List<Line> lines) {
    public Given {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What was said of one requirement.
   *
   * @param words in one sentence; whose they are to read is theirs to decide
   */
  record Line(SkillId skill, int needed, int level, String words) {}

  /** Open requests, the most urgent first, and answers, the latest first. */
  record All(List<Open> open, List<Given> given) {
    public All {
      open = List.copyOf(open);
      given = List.copyOf(given);
    }
  }

  /** For what the person sees about themselves; never for anybody else's page. */
  All openFor(PersonId person);

  /** Open requests of others that wait for this person, the most urgent first. */
  List<Open> waitingFor(PersonId asked);

  /** What this viewer asked for, or was asked: the same nothing for everybody else. */
  All visibleTo(Viewer viewer, PersonId person);

  /**
   * What waits for this viewer's answer.
   *
   * @param by the last day, or null
   */
  record Step(Words what, String href, @Nullable LocalDate by) {}

  /** Of each of these people, in one query; who waits for nothing is left out. */
  Map<PersonId, List<Step>> nextSteps(Viewer viewer, Collection<PersonId> people);

  /** One that asks, in the viewer's own name; for the sample company. */
  Outcome<UUID> ask(Viewer viewer, RoleId role, PersonId whom, String words);

  /** What the one who was asked says: for each skill a level and a sentence. */
  Outcome<UUID> answer(Viewer viewer, UUID request, Map<SkillId, Said> said, String closing);

  /** A level, and what shows it. */
  record Said(int level, String words) {}
}
