package org.waymark.app.matching.rounds;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/**
 * A round that is being planned.
 *
 * @param id of a draft that is planned anew; null for a new one
 */
public record RoundFormView(
    RoundPlan plan,
    List<Opening> openings,
    List<Unit> units,
    LocalDate today,
    @Nullable String id,
    List<Refusal> refusals) {
  /** So many openings are found without searching. */
  public static final int SURVEYED = 12;

  public RoundFormView {
    openings = List.copyOf(openings);
    units = List.copyOf(units);
    refusals = List.copyOf(refusals);
  }

  /** An opening that could be in it. */
  public record Opening(
      String id, String title, String unit, int free, boolean chosen, int seats) {}

  /** A unit whose people it could be for. */
  public record Unit(String id, String name, boolean chosen) {}

  public String action() {
    return id == null ? "/rounds" : "/rounds/" + id + "/edit";
  }

  public List<String> purposes() {
    return java.util.Arrays.stream(MatchingRound.Purpose.values())
        .map(MatchingRound.Purpose::code)
        .toList();
  }

  public boolean purpose(String code) {
    MatchingRound.Purpose chosen = plan.purpose();
    return chosen != null && chosen.code().equals(code);
  }
}
