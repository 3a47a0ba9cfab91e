package org.waymark.app.opportunities.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.ApplicationCard;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.shell.Words;

/** The viewer's own applications, and what they keep in mind. */
public record ApplicationsView(List<Row> live, List<Row> over, List<CardView> kept) {
  /** One application: where it stands, since when, and the next day that matters. */
  public record Row(
      ApplicationCard application, OpeningCard opening, LocalDate since, @Nullable Words next) {}

  public boolean empty() {
    return live.isEmpty() && over.isEmpty() && kept.isEmpty();
  }
}
