package org.waymark.app.matching.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.matching.rounds.RoundLife.Act;
import org.waymark.app.matching.rounds.RoundLife.Stage;

/**
 * One round, as the viewer may see it.
 *
 * @param units whose people it is for; none for everybody
 * @param mine one's own part; null where one may not enter
 * @param filling openings that the viewer fills
 * @param desk for its HR partners
 */
public record RoundView(
    Facts facts,
    List<Place> places,
    List<String> units,
    @Nullable Mine mine,
    List<Filling> filling,
    @Nullable Desk desk,
    List<Refusal> refusals) {
  public RoundView {
    places = List.copyOf(places);
    units = List.copyOf(units);
    filling = List.copyOf(filling);
    refusals = List.copyOf(refusals);
  }

  /** What the round is. */
  public record Facts(
      String id,
      String title,
      String purpose,
      Stage stage,
      LocalDate enterUntil,
      LocalDate rankUntil,
      @Nullable Integer cap,
      String seal) {
    public String base() {
      return "/rounds/" + id;
    }
  }

  /** An opening of the round. */
  public record Place(String id, String title, String unit, String where, int seats) {}

  /**
   * The viewer's own part.
   *
   * @param order what one named, and what one did not
   * @param open whether the order may change today
   * @param result once it is published
   */
  public record Mine(
      boolean entered, boolean open, boolean live, OrderView order, @Nullable MyResult result) {}

  /**
   * An opening that the viewer fills.
   *
   * @param kept whether it was ranked for
   * @param placed who came, once it is published
   */
  public record Filling(String id, String title, boolean kept, boolean open, List<Placed> placed) {
    public Filling {
      placed = List.copyOf(placed);
    }
  }

  /** Somebody who came out of the round. */
  public record Placed(String name, String role, String href) {}

  /**
   * In numbers alone.
   *
   * @param people how many entered; null for fewer than five
   * @param waiting openings that nobody ranked for yet
   */
  public record Desk(@Nullable Integer people, List<String> waiting, Set<Act> acts) {
    public boolean may(Act act) {
      return acts.contains(act);
    }

    public boolean rehearses() {
      return acts.contains(Act.RUN_IT);
    }
  }
}
