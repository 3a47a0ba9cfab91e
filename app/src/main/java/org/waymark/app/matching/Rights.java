package org.waymark.app.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;

/** Who may see whose fit. What a viewer may not see does not exist. */
@Component
class Rights {
  private final Openings openings;
  private final Applications applications;

  Rights(Openings openings, Applications applications) {
    this.openings = openings;
    this.applications = applications;
  }

  /** The opening, for those who fill it and for the HR partner of its unit alone. */
  OpeningCard toFill(Viewer viewer, OpeningId opening) {
    if (!openings.fills(viewer, opening)) {
      throw new NotYours();
    }
    return openings.card(opening).orElseThrow(NotYours::new);
  }

  void toSee(Viewer viewer, OpeningId opening) {
    if (!openings.visibleTo(viewer, List.of(opening)).contains(opening)) {
      throw new NotYours();
    }
  }

  /** A list made from somebody's wishes is theirs alone. */
  static void self(Viewer viewer, PersonId person) {
    if (!viewer.is(person)) {
      throw new NotYours();
    }
  }

  Set<PersonId> applicants(OpeningId opening) {
    return applications.applicantsOf(opening).stream()
        .map(Applicant::person)
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<PersonId> fillers(OpeningId opening) {
    return openings.fillers(opening);
  }

  /** Whether somebody may be shown to those who fill an opening: applied, or chose to be found. */
  boolean shown(Snapshot now, OpeningCard opening, PersonId person) {
    boolean found =
        opening.stage() == OpeningCard.Stage.PUBLISHED && now.roster().discoverable(person);
    return !now.roster().rowsOf(List.of(person)).isEmpty()
        && !fillers(opening.id()).contains(person)
        && (found || applicants(opening.id()).contains(person));
  }
}
