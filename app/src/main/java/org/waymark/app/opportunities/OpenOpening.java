package org.waymark.app.opportunities;

import java.util.List;
import org.waymark.app.skills.RequirementsBook.Requirement;

/**
 * An opening that takes applications, with what it asks for: its own requirements, else those of
 * its role; none where neither asks for anything.
 */
public record OpenOpening(OpeningCard card, List<Requirement> requirements) {
  public OpenOpening {
    requirements = List.copyOf(requirements);
  }

  public OpeningId id() {
    return card.id();
  }
}
