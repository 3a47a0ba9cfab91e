package org.waymark.app.opportunities.model;

import org.waymark.app.kernel.Viewer;

/**
 * How a viewer stands to an opening today.
 *
 * @param fills as owner or co-owner
 * @param hrPartner of the opening's unit, or of one above it
 * @param sent has sent an application for it, even one taken back
 * @param live has a draft or an application for it
 * @param interested keeps it in mind
 */
public record Standing(
    boolean fills, boolean hrPartner, boolean sent, boolean live, boolean interested) {
  /** Facts that the store knows. */
  public record Ties(boolean sent, boolean live, boolean interested) {}

  public static Standing of(Viewer viewer, Opening opening, boolean hrPartner, Ties ties) {
    boolean fills = viewer.person().filter(opening::isFilledBy).isPresent();
    return new Standing(fills, hrPartner, ties.sent(), ties.live(), ties.interested());
  }

  /** Nobody works on an opening that they apply for. */
  public boolean mayWorkOn() {
    return (fills || hrPartner) && !live;
  }

  public boolean maySee(OpeningState state) {
    return switch (state) {
      case OpeningState.Draft _ -> mayWorkOn();
      case OpeningState.Published _ -> true;
      case OpeningState.Closed _ -> mayWorkOn() || sent || live || interested;
    };
  }
}
