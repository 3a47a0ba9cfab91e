package org.waymark.app.academy.experiences;

import java.util.List;
import org.waymark.app.kernel.Refusal;

/** What waits for learning. */
public record ModerationView(List<ExperiencesView.Line> waiting, List<Refusal> refusals) {
  public ModerationView {
    waiting = List.copyOf(waiting);
    refusals = List.copyOf(refusals);
  }
}
