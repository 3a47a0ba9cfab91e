package org.waymark.app.desk.thread;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.desk.thread.ThreadView.Next;
import org.waymark.app.shell.StorySource.Stage;
import org.waymark.app.shell.Words;

/** Where each stretch of a way begins: the page on which oneself takes its first step. */
@Component
class Stretches {
  /** Shown only once something happened: nobody can ask for them. */
  private static final Set<Stage> GIVEN =
      Set.of(Stage.RECOGNITION, Stage.ROLE_PROPOSAL, Stage.DECISION, Stage.MOVE);

  private final Map<Stage, String> own =
      new EnumMap<>(
          Map.of(
              Stage.CONVERSATION, "/conversations/new",
              Stage.ASSESSMENT, "/skills",
              Stage.ALIGNMENT, "/objectives",
              Stage.PLAN, "/plans/new",
              Stage.MENTORING, "/mentors",
              Stage.APPLICATION, "/openings"));

  boolean shown(Stage stage, boolean happened) {
    return happened || !GIVEN.contains(stage) || stage == Stage.DECISION || stage == Stage.MOVE;
  }

  /** For oneself; others read, and take no step for somebody else. */
  Optional<Next> beginning(Stage stage) {
    return Optional.ofNullable(own.get(stage))
        .map(href -> new Next(Words.of("desk.thread.begin." + stage), href));
  }
}
