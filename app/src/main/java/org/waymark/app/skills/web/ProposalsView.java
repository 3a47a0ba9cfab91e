package org.waymark.app.skills.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.Progress;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.model.CvReadings.Reading;
import org.waymark.app.skills.model.CvReadings.State;
import org.waymark.app.skills.model.Proposals.Origin;
import org.waymark.app.skills.model.Proposals.Proposal;

/**
 * What was proposed to me and not decided.
 *
 * @param justRead the reading has only now come to its end
 */
public record ProposalsView(
    List<Line> lines,
    String role,
    @Nullable Reading reading,
    @Nullable Progress progress,
    boolean justRead,
    List<Refusal> refusals) {
  /**
   * A proposal with its skill.
   *
   * @param mostlyYes most colleagues who were asked because of such a text have it
   */
  public record Line(SkillCard skill, Proposal proposal, boolean mostlyYes) {}

  /** What a CV came to: why it cannot be read, or what was passed over in it. */
  public List<Refusal> readingRefusals() {
    if (reading == null || reading.state() == State.READ || !reading.over()) {
      return List.of();
    }
    return List.of(
        reading.refusal() == null
            ? Refusal.of("skills.cv.broken", reading.fileName())
            : reading.refusal());
  }

  public List<Line> fromRole() {
    return lines.stream().filter(l -> l.proposal().origin() == Origin.ROLE).toList();
  }

  public List<Line> fromCv() {
    return lines.stream().filter(l -> l.proposal().origin() == Origin.CV).toList();
  }
}
