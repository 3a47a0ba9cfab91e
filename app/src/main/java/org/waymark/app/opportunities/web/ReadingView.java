package org.waymark.app.opportunities.web;

import java.util.List;
import org.waymark.app.skills.SkillId;

/** What a description of work was found to ask for. */
public record ReadingView(String id, boolean over, boolean broken, List<Line> lines) {
  /** A skill that is proposed, with why: the end of a message key. */
  public record Line(SkillId skill, String name, String why, String passage) {}
}
