package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.people.People;

/** Puts together what waits for a viewer to agree. */
@Component
class ApprovalsMaker {
  private final LifeQueries queries;
  private final OpeningRepository repository;
  private final Rights rights;
  private final Openings openings;
  private final OpeningPlaces places;
  private final People people;

  ApprovalsMaker(
      LifeQueries queries,
      OpeningRepository repository,
      Rights rights,
      Openings openings,
      OpeningPlaces places,
      People people) {
    this.queries = queries;
    this.repository = repository;
    this.rights = rights;
    this.openings = openings;
    this.places = places;
    this.people = people;
  }

  ApprovalsView view(Viewer viewer, Locale language) {
    List<LifeQueries.Asked> mine =
        queries.waiting().stream().filter(asked -> isAsked(viewer, asked.opening())).toList();
    Map<OpeningId, OpeningCard> cards =
        openings.cards(mine.stream().map(LifeQueries.Asked::opening).toList());
    OpeningPlaces.Names names = places.of(cards.values());
    return new ApprovalsView(
        mine.stream().flatMap(asked -> row(asked, cards, names, language).stream()).toList());
  }

  private boolean isAsked(Viewer viewer, OpeningId id) {
    return repository.find(id).filter(o -> rights.standing(viewer, o).approves()).isPresent();
  }

  private Optional<ApprovalsView.Row> row(
      LifeQueries.Asked asked,
      Map<OpeningId, OpeningCard> cards,
      OpeningPlaces.Names names,
      Locale language) {
    return Optional.ofNullable(cards.get(asked.opening()))
        .map(
            card ->
                new ApprovalsView.Row(
                    card,
                    Facts.of(card, names, language),
                    asked.by() == null ? null : people.card(asked.by()).orElse(null),
                    asked.on(),
                    asked.reasons().stream().map(Refusal::of).toList()));
  }
}
