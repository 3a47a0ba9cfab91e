package org.waymark.app.skills.objectives;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.RoleCard;

/**
 * The form of an objective.
 *
 * @param id null for a new one
 * @param company whether it may be one of the whole company
 */
public record ObjectiveEditView(
    @Nullable String id,
    ObjectiveForm form,
    boolean company,
    List<Place> units,
    List<RoleCard> roles,
    List<Refusal> refusals) {
  public ObjectiveEditView {
    units = List.copyOf(units);
    roles = List.copyOf(roles);
    refusals = List.copyOf(refusals);
  }

  public String action() {
    return id == null ? "/objectives" : "/objectives/" + id;
  }

  /** A unit that it may be of. */
  public record Place(String id, String name) {}
}
