package org.waymark.app.skills.web;

import java.util.List;
import org.waymark.app.skills.Narrowing.Tip;
import org.waymark.app.skills.SkillHit;

/**
 * My skills.
 *
 * @param query what was searched for without scripts, and what it found
 * @param proposals how many wait for a decision
 * @param tips what would make the profile surer, the most helpful first
 */
public record ProfileView(
    List<SkillRow> rows,
    String query,
    List<SkillHit> hits,
    int proposals,
    List<Tip> tips,
    boolean found,
    boolean pausing) {
  public List<SkillRow> stated() {
    return rows.stream().filter(r -> r.level() > 0 && !r.guessed()).toList();
  }

  public List<SkillRow> guessed() {
    return rows.stream().filter(SkillRow::guessed).toList();
  }

  public List<SkillRow> toGrow() {
    return rows.stream()
        .filter(r -> r.wish() == org.waymark.app.skills.Interest.Wish.GROW)
        .toList();
  }
}
