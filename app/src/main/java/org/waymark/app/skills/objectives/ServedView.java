package org.waymark.app.skills.objectives;

import java.util.List;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Objectives;
import org.waymark.app.skills.Objectives.Served;

/**
 * Objectives that a goal serves.
 *
 * @param person whose shared goal it is, or empty for a role and for one's own
 */
public record ServedView(String person, List<Served> served) {
  public ServedView {
    served = List.copyOf(served);
  }

  static ServedView of(String person, Aspiration wishes, Objectives objectives) {
    return new ServedView(person, objectives.serving(wishes.roles(), List.of()));
  }
}
