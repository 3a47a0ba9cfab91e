package org.waymark.app.opportunities.endorsements;

import java.util.List;
import org.waymark.app.people.PersonCard;

/** People who agreed to be named for an opening, for those who fill it. */
public record NamedView(String opening, List<Row> people) {
  public NamedView {
    people = List.copyOf(people);
  }

  /** One of them, by whom, and why. */
  public record Row(PersonCard person, String by, String why) {}
}
