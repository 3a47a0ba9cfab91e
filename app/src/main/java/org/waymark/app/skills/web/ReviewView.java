package org.waymark.app.skills.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.skills.Answer;

/**
 * What was said in the interview, and who sees which part of it.
 *
 * @param said null where nothing was said
 * @param manager name of my manager, or empty
 */
public record ReviewView(
    OthersView.@Nullable Wishes said, List<Seen> answers, String manager, boolean found) {
  /** Who sees an answer; nobody where the list is empty. */
  public record Seen(Answer answer, String href, List<AspirationsView.Who> by) {
    public String key() {
      return "skills.answer." + answer.code();
    }
  }
}
