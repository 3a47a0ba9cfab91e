package org.waymark.app.opportunities.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;

/** What openings ask for: their own requirements, else those of their role. */
@Component
class AskedFor {
  private final OpeningRequirementRows own;
  private final RequirementsBook roles;

  AskedFor(OpeningRequirementRows own, RequirementsBook roles) {
    this.own = own;
    this.roles = roles;
  }

  /** At one revision; the first means those of the role today. */
  List<Requirement> of(Optional<Opening> opening, OpeningId id, int revision) {
    return revision > 0
        ? own.of(id, revision)
        : opening
            .flatMap(o -> Optional.ofNullable(o.posting().role()))
            .map(roles::requirementsOf)
            .orElse(List.of());
  }

  Map<OpeningId, List<Requirement>> of(List<Opening> openings) {
    Map<OpeningId, List<Requirement>> asked =
        new HashMap<>(
            own.current(
                openings.stream()
                    .filter(o -> o.requirementsRevision() > 0)
                    .map(Opening::id)
                    .toList()));
    List<Opening> likeTheirRole =
        openings.stream()
            .filter(o -> o.requirementsRevision() == 0 && o.posting().role() != null)
            .toList();
    Map<RoleId, List<Requirement>> ofRoles =
        roles.requirementsOf(likeTheirRole.stream().map(AskedFor::role).distinct().toList());
    likeTheirRole.forEach(o -> asked.put(o.id(), ofRoles.getOrDefault(role(o), List.of())));
    return asked;
  }

  private static RoleId role(Opening opening) {
    return Objects.requireNonNull(opening.posting().role());
  }
}
