package org.waymark.app.desk.home;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Profiles;

/** Finds the one thing that helps a person most now. */
@Component
class NextSteps {
  private final Profiles profiles;
  private final Aspirations aspirations;
  private final Applications applications;

  NextSteps(Profiles profiles, Aspirations aspirations, Applications applications) {
    this.profiles = profiles;
    this.aspirations = aspirations;
    this.applications = applications;
  }

  NextStep of(PersonId me) {
    if (profiles.statementsOf(me).isEmpty()) {
      return NextStep.of("profile", "/skills/proposals");
    }
    if (aspirations.of(me).silent()) {
      return NextStep.of("wishes", "/aspirations");
    }
    return applications.of(me).stream()
        .filter(a -> a.stage() == ApplicationStage.DRAFT)
        .findFirst()
        .map(draft -> NextStep.of("draft", "/openings/" + draft.opening() + "/applications/new"))
        .orElseGet(() -> settled(me));
  }

  private NextStep settled(PersonId me) {
    Set<PersonId> found = profiles.discoverable(List.of(me));
    return found.isEmpty() && profiles.pausedUntil(me).isEmpty()
        ? NextStep.of("found", "/availability")
        : NextStep.of("look", "/openings");
  }
}
