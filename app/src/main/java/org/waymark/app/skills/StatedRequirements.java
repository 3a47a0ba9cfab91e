package org.waymark.app.skills;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.events.RequirementsChanged;
import org.waymark.app.skills.model.RequirementSet;
import org.waymark.app.skills.model.RoleRequirements;
import org.waymark.app.skills.model.RoleRequirements.Kept;
import org.waymark.app.skills.model.RoleRequirements.Origin;

/** What a role asks for from now on because people agreed on it, rather than a file said so. */
@Service
public class StatedRequirements {
  private final RoleRequirements requirements;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StatedRequirements(RoleRequirements requirements, ApplicationEventPublisher events, Clock clock) {
    this.requirements = requirements;
    this.events = events;
    this.clock = clock;
  }

  /** The set before stays on record. */
  @Transactional
  public void state(RoleId role, List<Requirement> asked) {
    Kept kept = new Kept(new RequirementSet(asked), Origin.STATED, null);
    requirements.replace(Map.of(role, kept), clock.instant());
    events.publishEvent(new RequirementsChanged(role));
  }
}
