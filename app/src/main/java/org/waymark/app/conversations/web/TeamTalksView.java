package org.waymark.app.conversations.web;

import java.time.LocalDate;
import java.util.List;
import org.waymark.app.conversations.TalkStanding;
import org.waymark.app.people.PersonCard;

/** A manager's conversations, person by person: what is overdue comes first. */
public record TeamTalksView(List<Row> rows, List<AgreedView.Line> mine, LocalDate today) {
  public TeamTalksView {
    rows = List.copyOf(rows);
    mine = List.copyOf(mine);
  }

  /** One person. */
  public record Row(PersonCard person, TalkStanding standing) {
    /** Where the next step is taken. */
    public String href() {
      return standing.ahead() == null
          ? "/conversations/new?with=" + person.id()
          : "/conversations/" + standing.ahead();
    }

    public String with() {
      return "/conversations/with/" + person.id();
    }
  }
}
