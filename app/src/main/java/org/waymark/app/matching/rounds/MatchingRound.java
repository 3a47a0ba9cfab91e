package org.waymark.app.matching.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.matching.rounds.RoundLife.Act;
import org.waymark.app.matching.rounds.RoundLife.Part;
import org.waymark.app.matching.rounds.RoundLife.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.UnitId;

/**
 * A round: which openings, for whom, until when.
 *
 * @param releaseCap how many a manager lets go at most; null for as many as there are
 * @param enterUntil the last day for people
 * @param rankUntil the last day for those who fill the openings
 * @param seal of the lottery's seed
 * @param units whose people may enter, with all below; none for everybody's
 */
record MatchingRound(
    RoundId id,
    String title,
    Purpose purpose,
    @Nullable Integer releaseCap,
    LocalDate enterUntil,
    LocalDate rankUntil,
    String seal,
    List<Place> places,
    Set<UnitId> units,
    Stage stage) {
  MatchingRound {
    places = List.copyOf(places);
    units = Set.copyOf(units);
  }

  /** An opening with its seats in this round. */
  record Place(OpeningId opening, int seats) {}

  /** What rounds are for. */
  enum Purpose {
    ROTATION,
    GRADUATES,
    REORGANISATION,
    PROJECTS;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Purpose> of(String code) {
      return java.util.Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }
  }

  List<OpeningId> openings() {
    return places.stream().map(Place::opening).toList();
  }

  boolean has(OpeningId opening) {
    return places.stream().anyMatch(p -> p.opening().equals(opening));
  }

  /** Its openings but these. */
  Set<OpeningId> without(Set<OpeningId> done) {
    Set<OpeningId> without = new LinkedHashSet<>(openings());
    without.removeAll(done);
    return without;
  }

  /** The first moment after the last day for people. */
  Instant entryCloses(ZoneId zone) {
    return enterUntil.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** The first moment after the last day for those who fill openings. */
  Instant rankingCloses(ZoneId zone) {
    return rankUntil.plusDays(1).atStartOfDay(zone).toInstant();
  }

  boolean peopleMayEnter(Instant now, ZoneId zone) {
    return stage == Stage.ENTERING && now.isBefore(entryCloses(zone));
  }

  boolean ownersMayRank(Instant now, ZoneId zone) {
    return stage == Stage.RANKING && now.isBefore(rankingCloses(zone));
  }

  Outcome<MatchingRound> after(Part by, Act act) {
    return RoundLife.TABLE
        .after(stage, by, act)
        .map(row -> Outcome.done(at(row.to())))
        .orElseGet(() -> Outcome.refused("matching.round.no." + stage.code()));
  }

  MatchingRound until(LocalDate enter, LocalDate rank) {
    return new MatchingRound(
        id, title, purpose, releaseCap, enter, rank, seal, places, units, stage);
  }

  private MatchingRound at(Stage next) {
    return new MatchingRound(
        id, title, purpose, releaseCap, enterUntil, rankUntil, seal, places, units, next);
  }
}
