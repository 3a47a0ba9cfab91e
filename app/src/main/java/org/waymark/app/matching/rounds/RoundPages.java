package org.waymark.app.matching.rounds;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.rounds.RoundLife.Part;
import org.waymark.app.matching.rounds.RoundLife.Stage;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;

/** Puts the pages of rounds together. */
@Component
class RoundPages {
  private static final int FEWEST = 5;
  private final RoundRights rights;
  private final EntryStore entries;
  private final Participation participation;
  private final RankingStore rankings;
  private final PlacePages places;
  private final OrderPages orders;
  private final Openings openings;
  private final Organisation organisation;
  private final Clock clock;

  RoundPages(
      RoundRights rights,
      EntryStore entries,
      Participation participation,
      RankingStore rankings,
      PlacePages places,
      OrderPages orders,
      Openings openings,
      Organisation organisation,
      Clock clock) {
    this.rights = rights;
    this.entries = entries;
    this.participation = participation;
    this.rankings = rankings;
    this.places = places;
    this.orders = orders;
    this.openings = openings;
    this.organisation = organisation;
    this.clock = clock;
  }

  RoundsView all(Viewer viewer) {
    return new RoundsView(
        rights.all(viewer).stream().map(RoundPages::line).toList(), viewer.wears(Hat.HR_PARTNER));
  }

  /** The live round of an opening; nothing where there is none for the viewer. */
  RoundsView ofOpening(Viewer viewer, OpeningId opening) {
    return new RoundsView(
        List.of(line(rights.liveOf(viewer, opening).orElseThrow(NotYours::new))), false);
  }

  private static RoundsView.Line line(RoundRights.Seen seen) {
    MatchingRound r = seen.round();
    String part =
        seen.leads()
            ? "leads"
            : seen.takesPart() ? "takes_part" : seen.fills().isEmpty() ? entering(r) : "fills";
    return new RoundsView.Line(
        r.id().toString(),
        r.title(),
        r.purpose().code(),
        r.stage(),
        r.enterUntil(),
        r.rankUntil(),
        part);
  }

  private static String entering(MatchingRound round) {
    return round.stage() == Stage.ENTERING ? "may_enter" : "looks_on";
  }

  RoundView one(Viewer viewer, RoundId id, List<Refusal> refusals) {
    RoundRights.Seen seen = rights.seen(viewer, id);
    MatchingRound round = seen.round();
    return new RoundView(
        PlacePages.facts(round),
        places.of(viewer, round),
        round.units().stream()
            .flatMap(u -> organisation.unit(u).stream())
            .map(Unit::name)
            .sorted()
            .toList(),
        mine(viewer, seen),
        seen.fills().stream().map(o -> places.filling(round, o)).toList(),
        seen.leads() ? desk(round) : null,
        refusals);
  }

  private RoundView.@Nullable Mine mine(Viewer viewer, RoundRights.Seen seen) {
    MatchingRound round = seen.round();
    if (!seen.mayEnter() && !seen.takesPart()) {
      return null;
    }
    boolean in = entries.of(round.id(), viewer.self()).filter(Entry::live).isPresent();
    return new RoundView.Mine(
        in,
        round.peopleMayEnter(clock.instant(), clock.getZone()),
        round.stage().live(),
        in ? orders.view(viewer, round, List.of()) : OrderView.NONE,
        round.stage() == Stage.PUBLISHED ? orders.result(viewer, round) : null);
  }

  private RoundView.Desk desk(MatchingRound round) {
    int entered = participation.people(round.id()).size();
    boolean ranking = round.stage() == Stage.RANKING || round.stage() == Stage.READY;
    Set<OpeningId> without = ranking ? round.without(rankings.done(round.id())) : Set.of();
    return new RoundView.Desk(
        entered > 0 && entered < FEWEST ? null : entered,
        openings.cards(without).values().stream().map(OpeningCard::title).sorted().toList(),
        RoundLife.TABLE.acts(round.stage(), Set.of(Part.HR_PARTNER)));
  }
}
