package org.waymark.app.desk.thread;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.desk.thread.ThreadView.Next;
import org.waymark.app.shell.StorySource.Stage;
import org.waymark.app.shell.Words;

/** Where each stretch of a way begins: the page on which oneself takes its first step. */
@Component
class Stretches {
  private final Map<Stage, String> own =
      new EnumMap<>(
          Map.of(
              Stage.ASPIRATION, "/aspirations/interview",
              Stage.CONVERSATION, "/conversations/new",
              Stage.ASSESSMENT, "/feedback/new",
              Stage.PLAN, "/plans/new",
              Stage.MENTORING, "/mentors",
              Stage.APPLICATION, "/openings"));

  /** Those that one can begin oneself and did not, in the usual order. */
  List<Next> notBegun(Set<Stage> happened) {
    return Arrays.stream(Stage.values())
        .filter(own::containsKey)
        .filter(stage -> !happened.contains(stage))
        .map(s -> new Next(Words.of("desk.thread.begin." + s), own.getOrDefault(s, "/"), null))
        .toList();
  }
}
