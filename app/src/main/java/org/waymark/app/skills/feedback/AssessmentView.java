package org.waymark.app.skills.feedback;

import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;

/**
 * A manager's assessment of a report against what a role asks for.
 *
 * @param role title of the role that the lines come from
 * @param others further roles to look at: their own, and those that they shared
 * @param may whether the viewer may rate this person at all
 */
public record AssessmentView(
    PersonCard person,
    String role,
    List<RoleCard> others,
    List<FeedbackView.Line> lines,
    boolean may,
    List<Refusal> refusals) {}
