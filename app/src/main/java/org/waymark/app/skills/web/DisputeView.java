package org.waymark.app.skills.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.model.Dispute;

/**
 * One question about a level.
 *
 * @param owner name of who answers; empty: an HR partner of the unit
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
    boolean mayAnswer,
    long daysLeft,
    List<Refusal> refusals,
    String words) {}
