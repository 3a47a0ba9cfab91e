package org.waymark.app.matching.rounds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.engine.Explanation;

/**
 * Those who fill an opening rank people for it. They see everybody in the round who could have it,
 * whether or not they named it; never anybody whom they lead.
 */
@Service
class OwnerSheets {
  private final RoundStore rounds;
  private final RankingStore rankings;
  private final EntrantSlates slates;
  private final Openings openings;
  private final ShownEntrants log;
  private final Clock clock;

  OwnerSheets(
      RoundStore rounds,
      RankingStore rankings,
      EntrantSlates slates,
      Openings openings,
      ShownEntrants log,
      Clock clock) {
    this.rounds = rounds;
    this.rankings = rankings;
    this.slates = slates;
    this.openings = openings;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Somebody to be ranked.
   *
   * @param place 1 is the best; null for who would not be taken
   */
  record Line(PersonId person, @Nullable Integer place, Explanation fit) {}

  /**
   * What one of those who fill an opening sees.
   *
   * @param kept whether somebody of them kept an order already; else it is the slate's
   * @param open whether it may change now; else nobody is named
   */
  record Sheet(
      MatchingRound round, OpeningId opening, boolean kept, boolean open, List<Line> lines) {}

  Sheet sheet(Viewer viewer, RoundId id, OpeningId opening) {
    MatchingRound round = toFill(viewer, rounds.find(id), opening);
    Optional<OwnerRanking> kept = rankings.of(id, opening);
    if (!round.ownersMayRank(clock.instant(), clock.getZone())) {
      return new Sheet(round, opening, kept.isPresent(), false, List.of());
    }
    SequencedMap<PersonId, Explanation> slate = slates.of(round, opening);
    Set<PersonId> hidden = slates.hidden(viewer, slate.keySet());
    List<Line> lines = new ArrayList<>();
    OwnerRanking.soFar(slate.keySet(), kept)
        .forEach(
            (person, tier) -> {
              Explanation fit = slate.get(person);
              if (fit != null && !hidden.contains(person)) {
                lines.add(new Line(person, tier, fit));
              }
            });
    List<Line> shown = places(lines);
    log.shown(viewer, opening, shown, kept.isPresent());
    return new Sheet(round, opening, kept.isPresent(), true, shown);
  }

  /** Counted from one, without the places of those who are hidden. */
  private static List<Line> places(List<Line> lines) {
    List<Integer> used =
        lines.stream().map(Line::place).filter(p -> p != null).distinct().sorted().toList();
    return lines.stream()
        .map(
            l ->
                new Line(
                    l.person(), l.place() == null ? null : used.indexOf(l.place()) + 1, l.fit()))
        .toList();
  }

  /**
   * An order of those whom the viewer sees; whom they leave out they would not take.
   *
   * @param said 1 is the best, equal ones are left to the draw, null for no
   */
  @Transactional
  public Outcome<OpeningId> keep(
      Viewer viewer, RoundId id, OpeningId opening, Map<PersonId, @Nullable Integer> said) {
    MatchingRound round = toFill(viewer, rounds.held(id), opening);
    if (!round.ownersMayRank(clock.instant(), clock.getZone())) {
      return Outcome.refused("matching.round.rank." + (early(round) ? "early" : "late"));
    }
    SequencedMap<PersonId, Explanation> slate = slates.of(round, opening);
    Set<PersonId> hidden = slates.hidden(viewer, slate.keySet());
    if (said.keySet().stream().anyMatch(hidden::contains)) {
      throw new NotYours();
    }
    if (said.values().stream().anyMatch(p -> p != null && (p < 1 || p > 100_000))) {
      return Outcome.refused("matching.round.rank.number");
    }
    Optional<OwnerRanking> kept = rankings.of(id, opening);
    Map<PersonId, @Nullable Integer> all = new LinkedHashMap<>(said);
    all.keySet().retainAll(slate.keySet()); // whoever went meanwhile is out
    slate.keySet().stream().filter(p -> !hidden.contains(p)).forEach(p -> all.putIfAbsent(p, null));
    rankings.keep(
        id,
        opening,
        new OwnerRanking(
            kept.map(OwnerRanking::salt).orElseGet(UUID::randomUUID),
            OwnerRanking.merged(OwnerRanking.soFar(slate.keySet(), kept), all)),
        viewer.self(),
        clock.instant());
    return Outcome.done(opening);
  }

  private static boolean early(MatchingRound round) {
    return round.stage() == RoundLife.Stage.ENTERING;
  }

  private MatchingRound toFill(Viewer viewer, Optional<MatchingRound> found, OpeningId opening) {
    return found
        .filter(r -> r.stage() != RoundLife.Stage.DRAFT)
        .filter(r -> r.has(opening) && openings.fillers(opening).contains(viewer.self()))
        .orElseThrow(NotYours::new);
  }
}
