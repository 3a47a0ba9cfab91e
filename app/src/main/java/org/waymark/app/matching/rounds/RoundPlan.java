package org.waymark.app.matching.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.matching.rounds.MatchingRound.Place;
import org.waymark.app.matching.rounds.MatchingRound.Purpose;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.UnitId;

/**
 * A round as it was written down, sound or not.
 *
 * @param seats of each opening that was chosen; null where that was no number
 */
public record RoundPlan(
    String title,
    @Nullable Purpose purpose,
    SequencedMap<OpeningId, @Nullable Integer> seats,
    Set<UnitId> units,
    @Nullable LocalDate enterUntil,
    @Nullable LocalDate rankUntil,
    @Nullable Integer cap,
    boolean capTyped) {
  private static final int LONGEST = 120;
  private static final int MOST = 100;
  private static final int YEAR = 366;

  static RoundPlan empty() {
    return new RoundPlan("", null, new LinkedHashMap<>(), Set.of(), null, null, null, false);
  }

  /** What stands in the way, whoever plans it. */
  List<Refusal> refusals(LocalDate today, Map<OpeningId, Integer> free) {
    List<Refusal> no = new ArrayList<>();
    check(no, title.isBlank() || title.length() > LONGEST, "title");
    check(no, purpose == null, "purpose");
    check(no, seats.size() < 2, "openings");
    check(no, capTyped && (cap == null || cap < 1 || cap > MOST), "cap");
    check(no, enterUntil == null || rankUntil == null, "days");
    if (enterUntil != null && rankUntil != null) {
      check(no, enterUntil.isBefore(today), "past");
      check(no, !rankUntil.isAfter(enterUntil), "order");
      check(no, rankUntil.isAfter(today.plusDays(YEAR)), "far");
    }
    boolean wrong =
        seats.entrySet().stream()
            .anyMatch(
                e ->
                    e.getValue() == null
                        || e.getValue() < 1
                        || e.getValue() > free.getOrDefault(e.getKey(), 0));
    check(no, wrong, "seats");
    return no;
  }

  private static void check(List<Refusal> no, boolean broken, String name) {
    if (broken) {
      no.add(Refusal.of("matching.round.plan." + name));
    }
  }

  /** What it comes to, once nothing stands in the way. */
  MatchingRound round(RoundId id, String seal) {
    return new MatchingRound(
        id,
        title,
        Objects.requireNonNull(purpose),
        cap,
        Objects.requireNonNull(enterUntil),
        Objects.requireNonNull(rankUntil),
        seal,
        places(),
        units,
        RoundLife.Stage.DRAFT);
  }

  /** As it was planned before. */
  static RoundPlan of(MatchingRound round) {
    SequencedMap<OpeningId, @Nullable Integer> seats = new LinkedHashMap<>();
    round.places().forEach(place -> seats.put(place.opening(), place.seats()));
    return new RoundPlan(
        round.title(),
        round.purpose(),
        seats,
        round.units(),
        round.enterUntil(),
        round.rankUntil(),
        round.releaseCap(),
        round.releaseCap() != null);
  }

  List<Place> places() {
    List<Place> places = new ArrayList<>();
    seats.forEach((opening, some) -> places.add(new Place(opening, some == null ? 1 : some)));
    return places;
  }
}
