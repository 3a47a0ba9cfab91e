package org.waymark.app.opportunities.web;

import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Pager;

/**
 * The list of openings.
 *
 * @param further cards of openings that are further from what the viewer does; only in that order
 * @param saved searches of the viewer
 * @param fits parts that fill in fits, for the openings of this page
 */
public record OpeningsView(
    Criteria criteria,
    FilterView filters,
    List<CardView> cards,
    List<CardView> further,
    Pager pager,
    List<SavedSearch> saved,
    boolean person,
    boolean mayOpen,
    List<PageSlot.Part> parts,
    List<PageSlot.Part> fits,
    List<Refusal> refusals) {
  /** Whether the viewer is to be told that the whole list is further away. */
  public boolean nothingNear() {
    return cards.isEmpty() && !further.isEmpty() && !later();
  }

  public boolean later() {
    return pager.paging().page() > 1;
  }
}
