package org.waymark.app.skills.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.model.Dispute;

/**
 * One question about a level.
 *
 * @param owner names of those who answer; empty where the unit has no HR partner
 * @param opening title of the one from whose fit it was asked, for the person alone
 * @param row the level with all that was said, as the viewer may see it
 * @param daysLeft until it is due, negative when it is over
 */
public record DisputeView(
    Dispute dispute,
    SkillCard skill,
    String person,
    String owner,
    String answeredBy,
    @Nullable SkillRow row,
    boolean mine,
    @Nullable String opening,
    boolean mayAnswer,
    long daysLeft,
    List<Refusal> refusals,
    String words) {}
