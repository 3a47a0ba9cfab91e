package org.waymark.app.skills.feedback;

import java.time.LocalDate;
import java.util.List;

/** What I was asked, and what I asked. */
public record FeedbackListView(List<Row> forMe, List<Row> answered, List<Row> mine) {
  /**
   * One request.
   *
   * @param name of the other one
   */
  public record Row(
      String href,
      String name,
      String role,
      FeedbackStage stage,
      LocalDate askedOn,
      LocalDate dueOn) {
    public boolean open() {
      return stage == FeedbackStage.OPEN;
    }
  }

  public boolean empty() {
    return forMe.isEmpty() && answered.isEmpty() && mine.isEmpty();
  }
}
