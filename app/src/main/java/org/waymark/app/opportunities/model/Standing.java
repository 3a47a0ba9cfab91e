package org.waymark.app.opportunities.model;

import org.waymark.app.kernel.Viewer;

/**
 * How a viewer stands to an opening today.
 *
 * @param fills as owner or co-owner
 * @param hrPartner of the opening's unit, or of one above it
 * @param approves is asked whether it may be published
 * @param restricted whether it is there only for people who were named
 * @param ties what they had to do with it so far
 */
public record Standing(
    boolean fills, boolean hrPartner, boolean approves, boolean restricted, Ties ties) {
  /**
   * Facts that the store knows.
   *
   * @param sent has sent an application for it, even one taken back
   * @param live has a draft or an application for it
   * @param interested keeps it in mind
   * @param named is named as somebody for whom it is there, or judges applicants
   */
  public record Ties(boolean sent, boolean live, boolean interested, boolean named) {
    static final Ties NONE = new Ties(false, false, false, false);
  }

  public static Standing of(
      Viewer viewer, Opening opening, boolean hrPartner, boolean asked, Ties ties) {
    boolean fills = viewer.person().filter(opening::isFilledBy).isPresent();
    return new Standing(
        fills, hrPartner, asked && !fills && !ties.live(), opening.audience().restricted(), ties);
  }

  public boolean live() {
    return ties.live();
  }

  public boolean interested() {
    return ties.interested();
  }

  /** Nobody works on an opening that they apply for. */
  public boolean mayWorkOn() {
    return (fills || hrPartner) && !live();
  }

  public boolean maySee(OpeningState state) {
    return mayWorkOn()
        || switch (state) {
          case OpeningState.Draft _ -> false;
          case OpeningState.Waiting _ -> approves;
          case OpeningState.Published _ -> !restricted || ties.named() || applied();
          case OpeningState.Over _ -> applied() || (interested() && (!restricted || ties.named()));
        };
  }

  private boolean applied() {
    return ties.sent() || ties.live();
  }
}
