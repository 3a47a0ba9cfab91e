package org.waymark.app.matching.rounds;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.SearchWords;

/**
 * A round that is being planned.
 *
 * @param openings those chosen, then the first of those sought
 * @param sought words of a title or a unit; empty for all
 * @param more openings sought that are not shown
 * @param id of a draft that is planned anew; null for a new one
 */
public record RoundFormView(
    RoundPlan plan,
    List<Opening> openings,
    String sought,
    int more,
    List<Unit> units,
    LocalDate today,
    @Nullable String id,
    List<Refusal> refusals) {
  /** So many openings are found without searching. */
  private static final int SURVEYED = 12;

  public RoundFormView {
    openings = List.copyOf(openings);
    units = List.copyOf(units);
    refusals = List.copyOf(refusals);
  }

  /** An opening that could be in it. */
  public record Opening(String id, String title, String unit, int free, boolean chosen, int seats) {
    boolean speaksOf(String sought) {
      String words = SearchWords.of(title + " " + unit);
      return SearchWords.each(sought).stream().allMatch(words::contains);
    }
  }

  /** Whether there are so many that one searches, or somebody did. */
  public boolean searched() {
    return !sought.isEmpty() || openings.size() + more > SURVEYED;
  }

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
