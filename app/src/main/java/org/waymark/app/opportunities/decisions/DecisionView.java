package org.waymark.app.opportunities.decisions;

import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.DecisionAdvice.Alternative;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.PageSlot;

/**
 * The page on which an answer that is no is written.
 *
 * @param gaps with {@code steps} and {@code alternatives}: what was worked out
 * @param rank of the slate, 0 for none
 * @param times three lines to type into
 */
public record DecisionView(
    ApplicationId application,
    PersonCard person,
    OpeningCard opening,
    List<Decision.Gap> gaps,
    List<Decision.Step> steps,
    List<Alternative> alternatives,
    int rank,
    int pool,
    boolean nearMiss,
    boolean owedATalk,
    String zone,
    DecisionForm form,
    List<String> times,
    List<PageSlot.Part> parts,
    List<Refusal> refusals) {}
