package org.waymark.app.recognition.thanks;

import java.util.List;
import org.waymark.app.people.PersonCard;

/** Reports whom their manager could thank. */
public record ToThankView(List<PersonCard> people) {
  public ToThankView {
    people = List.copyOf(people);
  }
}
