package org.waymark.app.skills.web;

import java.util.List;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.model.Dispute;

/** Questions that wait for me, and those I asked. */
public record DisputesView(List<Line> waiting, List<Line> mine) {
  /** One of them, with names. */
  public record Line(Dispute dispute, SkillCard skill, String person, String owner, boolean late) {}
}
