package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.life.ExemptionAnswers;
import org.waymark.app.opportunities.life.PostingTerms;
import org.waymark.app.opportunities.model.Exemption;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.people.People;

/** Puts together what waits for a viewer to agree. */
@Component
class ApprovalsMaker {
  private static final int OFFERED_DAYS = 30;
  private final LifeQueries queries;
  private final OpeningRepository repository;
  private final Rights rights;
  private final Openings openings;
  private final OpeningPlaces places;
  private final People people;
  private final ExemptionAnswers exemptions;
  private final PostingTerms terms;
  private final Clock clock;

  ApprovalsMaker(
      LifeQueries queries,
      OpeningRepository repository,
      Rights rights,
      Openings openings,
      OpeningPlaces places,
      People people,
      ExemptionAnswers exemptions,
      PostingTerms terms,
      Clock clock) {
    this.queries = queries;
    this.repository = repository;
    this.rights = rights;
    this.openings = openings;
    this.places = places;
    this.people = people;
    this.exemptions = exemptions;
    this.terms = terms;
    this.clock = clock;
  }

  ApprovalsView view(Viewer viewer, Locale language) {
    return view(viewer, language, null);
  }

  /** The same, after something was refused. */
  ApprovalsView view(Viewer viewer, Locale language, ApprovalsView.@Nullable Typed typed) {
    List<LifeQueries.Asked> mine =
        queries.waiting().stream().filter(asked -> isAsked(viewer, asked.opening())).toList();
    List<Exemption> wishes = exemptions.waitingFor(viewer);
    Map<OpeningId, OpeningCard> cards =
        openings.cards(
            Stream.concat(
                    mine.stream().map(LifeQueries.Asked::opening),
                    wishes.stream().map(Exemption::opening))
                .distinct()
                .toList());
    OpeningPlaces.Names names = places.of(cards.values());
    return new ApprovalsView(
        mine.stream().flatMap(asked -> row(asked, cards, names, language).stream()).toList(),
        wishes.stream()
            .flatMap(
                wish ->
                    row(viewer, wish, cards, names, language, answer(wish.opening(), typed))
                        .stream())
            .toList(),
        typed == null || wishes.stream().anyMatch(wish -> wish.opening().equals(typed.opening()))
            ? List.of()
            : typed.refusals());
  }

  private ApprovalsView.Typed answer(OpeningId opening, ApprovalsView.@Nullable Typed typed) {
    return typed != null && typed.opening().equals(opening)
        ? typed
        : new ApprovalsView.Typed(
            opening, LocalDate.now(clock).plusDays(OFFERED_DAYS).toString(), "", List.of());
  }

  private Optional<ApprovalsView.WishRow> row(
      Viewer viewer,
      Exemption it,
      Map<OpeningId, OpeningCard> cards,
      OpeningPlaces.Names names,
      Locale language,
      ApprovalsView.Typed answer) {
    return Optional.ofNullable(cards.get(it.opening()))
        .map(
            card ->
                new ApprovalsView.WishRow(
                    card,
                    repository.find(card.id()).filter(o -> rights.maySee(viewer, o)).isPresent(),
                    Facts.of(card, names, language),
                    people.card(it.wish().by()).orElse(null),
                    LocalDate.ofInstant(it.wish().at(), clock.getZone()),
                    it.wish().reason(),
                    it.wish().why(),
                    answer.until(),
                    answer.words(),
                    answer.refusals()));
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
                    asked.reasons().stream().map(Refusal::of).toList(),
                    repository
                        .find(asked.opening())
                        .map(o -> terms.nobodyFor(o.posting()))
                        .orElse(null)));
  }
}
