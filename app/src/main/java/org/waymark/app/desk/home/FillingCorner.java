package org.waymark.app.desk.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.Words;

/** Roles that the viewer fills. */
@Component
class FillingCorner implements Corner {
  private final Openings openings;
  private final Applications applications;

  FillingCorner(Openings openings, Applications applications) {
    this.openings = openings;
    this.applications = applications;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<View> of(Viewer viewer) {
    Optional<PersonId> me = viewer.person();
    List<OpeningCard> filling =
        me.map(openings::filledBy).orElse(List.of()).stream()
            .filter(card -> card.stage() != OpeningCard.Stage.CLOSED)
            .toList();
    if (filling.isEmpty()) {
      return Optional.empty();
    }
    Map<OpeningId, List<Applicant>> applicants =
        applications.applicantsOf(filling.stream().map(OpeningCard::id).toList());
    return Optional.of(
        new View(
            "filling",
            "user-search",
            filling.stream().map(card -> item(card, applicants)).toList(),
            "/team/openings",
            Words.of("desk.corner.filling.more")));
  }

  private static Item item(OpeningCard card, Map<OpeningId, List<Applicant>> applicants) {
    boolean draft = card.stage() == OpeningCard.Stage.DRAFT;
    int applied = applicants.getOrDefault(card.id(), List.of()).size();
    return new Item(
        Words.plain(card.title()),
        draft ? Words.of("desk.filling.draft") : Words.of("desk.filling.applied", applied),
        draft ? "/openings/" + card.id() : "/team/openings/" + card.id() + "/slate");
  }
}
