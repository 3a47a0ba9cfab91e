package org.waymark.app.growth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.Supply;

/**
 * What is behind one number.
 *
 * @param address of this panel, which is also that of the cell
 * @param back the page without it
 * @param bars null where the supply is not shown
 * @param assumed how many of those there only because their role asks for it; null: not shown
 * @param oneAway null where not shown
 * @param elsewhere people to be found in other divisions, as many as may be shown
 */
public record PanelView(
    String address,
    String back,
    String skill,
    int level,
    String place,
    int demand,
    @Nullable Supply bars,
    @Nullable Integer surplus,
    @Nullable Integer assumed,
    @Nullable Integer oneAway,
    int findable,
    List<Elsewhere> elsewhere,
    int openSeats,
    int presentSeats,
    List<Opening> openings,
    List<Role> roles) {
  public PanelView {
    elsewhere = List.copyOf(elsewhere);
    openings = List.copyOf(openings);
    roles = List.copyOf(roles);
  }

  /** People in another division. */
  public record Elsewhere(String division, int people) {}

  /** An opening that asks for the skill. */
  public record Opening(String title, String href, int seats, int minimum) {}

  /** A role that asks for it of the people in it. */
  public record Role(String title, int people, int minimum) {}
}
