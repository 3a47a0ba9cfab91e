package org.waymark.app.opportunities.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningAct;
import org.waymark.app.opportunities.model.Gate;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/**
 * Where an opening is in its life, and what the viewer may do about it.
 *
 * @param acts what those who work on it may do now; none for others
 * @param approves whether the viewer is asked whether it may be published
 * @param approval why somebody has to agree, before and while it waits; none where nobody has to
 * @param handedInBy who asked; null unless it waits
 * @param givenBack why it was given back, or null
 * @param daysInside working days left for people inside alone
 * @param outside whether it may go outside now
 * @param next the number of the gate that comes next; 0 for none
 * @param named for whom alone it is there; only for those who work on it
 * @param filled seats that are taken
 * @param ends the last day, where it is known
 */
public record LifeView(
    Set<OpeningAct> acts,
    boolean approves,
    List<Refusal> approval,
    @Nullable PersonCard handedInBy,
    @Nullable String givenBack,
    int daysInside,
    boolean outside,
    List<Gate> gates,
    int next,
    List<PersonCard> named,
    int filled,
    @Nullable LocalDate ends,
    @Nullable Words pay,
    ExemptionView exemption) {
  public boolean may(String act) {
    return acts.contains(OpeningAct.valueOf(act));
  }
}
