package org.waymark.app.skills.feedback;

import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.PersonCard;
import org.waymark.app.skills.SkillCard;

/**
 * A request, for the one who asked or who was asked.
 *
 * @param mine whether the viewer asked
 * @param report whether the viewer leads the one who asked
 * @param late whether its last day is over
 * @param typed words that were typed and refused
 */
public record FeedbackView(
    FeedbackRequest request,
    PersonCard person,
    PersonCard asked,
    String role,
    List<Line> lines,
    boolean mine,
    boolean report,
    boolean late,
    List<Refusal> refusals,
    String typed) {
  /**
   * One requirement.
   *
   * @param level 0 where nothing was said of it
   */
  public record Line(SkillCard skill, int needed, int level, String words) {}

  public List<Line> said() {
    return lines.stream().filter(line -> line.level() > 0).toList();
  }

  public boolean answers() {
    return !mine && request.open();
  }
}
