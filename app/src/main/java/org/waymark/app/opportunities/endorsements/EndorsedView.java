package org.waymark.app.opportunities.endorsements;

import java.util.List;
import org.waymark.app.people.PersonCard;

/** What a manager said of one of their people, in short. */
public record EndorsedView(PersonCard person, List<EndorsementsView.Line> lines) {
  public EndorsedView {
    lines = List.copyOf(lines);
  }
}
