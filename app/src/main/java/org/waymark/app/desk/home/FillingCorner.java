package org.waymark.app.desk.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.FirstAnswers;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.Words;

/** Roles that the viewer fills. */
@Component
class FillingCorner implements Corner {
  private final Openings openings;
  private final Applications applications;
  private final FirstAnswers answers;

  FillingCorner(Openings openings, Applications applications, FirstAnswers answers) {
    this.openings = openings;
    this.applications = applications;
    this.answers = answers;
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
            .filter(card -> !card.stage().over())
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
            Stream.concat(
                    me.stream().map(answers::of).flatMap(FillingCorner::answered),
                    filling.stream().map(card -> item(card, applicants)))
                .toList(),
            "/team/openings",
            Words.of("desk.corner.filling.more")));
  }

  /** How long people wait for a first answer, where anybody applied. */
  private static Stream<Item> answered(FirstAnswers.Figures all) {
    if (all.applications() == 0) {
      return Stream.empty();
    }
    Words median =
        all.median().isPresent()
            ? Words.of("desk.filling.median", all.median().getAsInt(), all.applications())
            : Words.of("desk.filling.median.none", all.applications());
    return Stream.of(
        new Item(
            median,
            all.waiting() == 0
                ? Words.of("desk.filling.waiting.none")
                : Words.of("desk.filling.waiting", all.waiting(), all.oldest()),
            "/team/openings"));
  }

  private static Item item(OpeningCard card, Map<OpeningId, List<Applicant>> applicants) {
    boolean draft = card.stage().early();
    int applied = applicants.getOrDefault(card.id(), List.of()).size();
    return new Item(
        Words.plain(card.title()),
        draft ? Words.of("desk.filling.draft") : Words.of("desk.filling.applied", applied),
        draft ? "/openings/" + card.id() : "/team/openings/" + card.id() + "/applications");
  }
}
