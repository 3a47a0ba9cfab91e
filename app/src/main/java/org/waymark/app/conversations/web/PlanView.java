package org.waymark.app.conversations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.PersonCard;

/**
 * The page on which times are proposed.
 *
 * @param team whether they ask as the manager of the other
 * @param talk the one that gets other times; null for a new one
 */
public record PlanView(
    PersonCard with,
    boolean team,
    @Nullable TalkId talk,
    String zone,
    PlanForm form,
    List<Refusal> refusals) {
  public PlanView {
    refusals = List.copyOf(refusals);
  }

  /** Where the form goes. */
  public String action() {
    return talk == null ? "/conversations" : "/conversations/" + talk + "/times";
  }
}
