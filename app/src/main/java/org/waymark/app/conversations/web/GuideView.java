package org.waymark.app.conversations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.Words;

/** What to talk about, step by step, as it suits this person today and this reader. */
public record GuideView(List<Step> steps) {
  public GuideView {
    steps = List.copyOf(steps);
  }

  /**
   * One stretch of a conversation.
   *
   * @param prompts questions to ask, or to be ready for
   * @param tip how to go about it, for whoever leads
   */
  public record Step(Words title, List<Words> prompts, @Nullable Words tip) {
    public Step {
      prompts = List.copyOf(prompts);
    }
  }
}
