package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.Eligible;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.web.OpeningTies.Tie;
import org.waymark.app.policy.Eligibilities;
import org.waymark.app.policy.Verdict;
import org.waymark.app.shell.Eligibility;
import org.waymark.app.shell.OwnWishes;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Profiles;

/** Makes the cards of a list of openings. */
@Component
class OpeningCardMaker {
  private final Openings openings;
  private final OpeningPlaces places;
  private final OpeningTies ties;
  private final Profiles profiles;
  private final Eligible eligible;
  private final Clock clock;

  OpeningCardMaker(
      Openings openings,
      OpeningPlaces places,
      OpeningTies ties,
      Profiles profiles,
      Eligible eligible,
      Clock clock) {
    this.openings = openings;
    this.places = places;
    this.ties = ties;
    this.profiles = profiles;
    this.eligible = eligible;
    this.clock = clock;
  }

  List<CardView> cards(Viewer viewer, List<OpeningId> ids, Locale language) {
    Map<OpeningId, OpeningCard> cards = openings.cards(ids);
    OpeningPlaces.Names names = places.of(cards.values());
    Map<OpeningId, Tie> tied = viewer.person().map(p -> ties.of(p, ids)).orElse(Map.of());
    Map<OpeningId, Verdict> verdicts =
        viewer.person().map(p -> eligible.verdicts(p, cards.values())).orElse(Map.of());
    Set<OpeningId> first = openings.prioritised(ids);
    @Nullable LocalDate pause = viewer.person().flatMap(profiles::pausedUntil).orElse(null);
    return ids.stream()
        .map(cards::get)
        .filter(Objects::nonNull)
        .map(
            card ->
                card(
                    card,
                    Facts.of(card, names, language),
                    tied.get(card.id()),
                    verdicts.get(card.id()),
                    pause,
                    first.contains(card.id())))
        .toList();
  }

  private CardView card(
      OpeningCard card,
      List<Words> facts,
      @Nullable Tie tie,
      @Nullable Verdict verdict,
      @Nullable LocalDate pause,
      boolean first) {
    LocalDate today = LocalDate.now(clock);
    Words until = until(card.dates(), today);
    boolean may = tie != Tie.FILLS && tie != Tie.APPLIED && card.takesApplicationsOn(today);
    Eligibility eligibility =
        may && verdict != null
            ? eligibility(
                until == null ? Words.of("opportunities.until.open") : until, verdict, pause)
            : null;
    return new CardView(
        new org.waymark.app.shell.OpeningCard(
            card.title(),
            "/openings/" + card.id(),
            facts,
            null,
            null,
            eligibility,
            null,
            OwnWishes.NONE),
        "fit-" + card.id(),
        tie == null ? null : Words.of("opportunities.tie." + tie.name()),
        eligibility == null ? until : null,
        first);
  }

  private static Eligibility eligibility(Words until, Verdict verdict, @Nullable LocalDate pause) {
    return pause == null
        ? Eligibilities.of(verdict, until)
        : Eligibility.notYet(Words.of("opportunities.until.pausing", pause));
  }

  /** Inside only until when, else until when one can apply. */
  static @Nullable Words until(Dates dates, LocalDate today) {
    LocalDate inside = dates.insideUntil();
    if (inside != null && !inside.isBefore(today)) {
      return Words.of("opportunities.until.inside", inside);
    }
    LocalDate last = dates.applyBy();
    return last == null ? null : Words.of("opportunities.until.apply", last);
  }
}
