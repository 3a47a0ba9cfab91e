package org.waymark.app.conversations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.app.conversations.work.Cadence;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.Words;

/** How a manager stands with the conversations of a team, for pages above this module. */
@Service
public class TeamTalks {
  private final Cadence cadence;

  TeamTalks(Cadence cadence) {
    this.cadence = cadence;
  }

  /**
   * Something to do next.
   *
   * @param due the day it is due on, or planned for
   */
  public record Step(Words what, String href, @Nullable LocalDate due) {}

  /** With each of these people; meant for the reports of the viewer. */
  public Map<PersonId, TalkStanding> standings(Viewer viewer, Collection<PersonId> people) {
    return viewer.person().map(me -> cadence.of(me, people)).orElse(Map.of());
  }

  /** What these conversations ask of the viewer next; nothing for whom nothing is due. */
  public Map<PersonId, List<Step>> nextSteps(Viewer viewer, Collection<PersonId> people) {
    Map<PersonId, List<Step>> steps = new HashMap<>();
    standings(viewer, people).forEach((person, standing) -> steps.put(person, steps(standing)));
    steps.values().removeIf(List::isEmpty);
    return steps;
  }

  private static List<Step> steps(TalkStanding s) {
    String href =
        s.ahead() == null ? "/conversations/new?with=" + s.person() : "/conversations/" + s.ahead();
    Words what = Words.of("conversations.next." + s.state());
    return switch (s.state()) {
      case FIRST, OVERDUE -> List.of(new Step(what, href, s.due()));
      case ANSWER, OPEN, PLANNED -> List.of(new Step(what, href, s.on()));
      case WAITING, DONE, AWAY, FREE -> List.of();
    };
  }
}
