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
 * @param nobody that nobody could take it, for those who draft it or agree to it; null otherwise
 * @param handedInBy who asked; null unless it waits
 * @param givenBack why it was given back, or null
 * @param daysInside working days left for people inside alone
 * @param outside whether it may go outside now
 * @param next the number of the gate that comes next; 0 for none
 * @param named for whom alone it is there; only for those who work on it
 * @param taking who has a seat in what runs or ran; only for those who work on it or have one
 * @param takesPart whether the viewer has a seat
 * @param ends the last day, where it is known
 */
public record LifeView(
    Set<OpeningAct> acts,
    boolean approves,
    List<Refusal> approval,
    @Nullable Words nobody,
    @Nullable PersonCard handedInBy,
    @Nullable String givenBack,
    int daysInside,
    boolean outside,
    List<Gate> gates,
    int next,
    List<PersonCard> named,
    List<PersonCard> taking,
    boolean takesPart,
    @Nullable LocalDate ends,
    @Nullable Words pay,
    ExemptionView exemption) {
  /** Seats that are taken. */
  public int filled() {
    return taking.size();
  }

  public boolean may(String act) {
    return acts.contains(OpeningAct.valueOf(act));
  }
}
