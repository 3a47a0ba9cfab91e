package org.waymark.app.skills;

import java.util.List;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.shell.Words;

/** Which evidence would narrow somebody's levels most. For their own eyes. */
public interface Narrowing {
  /**
   * What would help most for one skill.
   *
   * @param narrows by how many levels the interval would become narrower, above 0
   */
  record Tip(SkillId skill, double narrows, Words words) {}

  /** One for each skill whose level is not sure, the most helpful first. */
  List<Tip> of(PersonId person);
}
