package org.waymark.app.desk.team;

import java.util.List;
import java.util.Map;
import org.waymark.app.desk.team.Ideas.Idea;
import org.waymark.app.people.PersonCard;
import org.waymark.app.skills.SkillId;

/** What is known of one report, without what they share. */
record KnownReport(
    PersonCard card,
    Map<SkillId, Integer> levels,
    Coverage coverage,
    List<Idea> openings,
    int roles) {}
