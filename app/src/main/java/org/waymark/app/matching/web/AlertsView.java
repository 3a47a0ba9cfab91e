package org.waymark.app.matching.web;

import java.util.List;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.matching.AlertWish;

/**
 * Of which new openings somebody wants to hear, and how soon by mail.
 *
 * @param chosen whether they ever chose
 * @param found whether others can find them; who is hidden hears of some without asking
 */
public record AlertsView(
    AlertWish wish, boolean chosen, boolean found, Rhythm rhythm, List<Refusal> refusals) {
  /** What holds now, as the end of a message key. */
  public String now() {
    return chosen ? wish.reach().code() : found ? "unasked" : "hidden";
  }
}
