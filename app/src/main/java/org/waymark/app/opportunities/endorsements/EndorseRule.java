package org.waymark.app.opportunities.endorsements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.Endorsements.Point;
import org.waymark.app.opportunities.Endorsements.Said;
import org.waymark.app.skills.SkillId;

/** When somebody may speak for somebody, and what they have to say. */
final class EndorseRule {
  static final String CHANGED = "opportunities.endorsement.changed_meanwhile";

  private EndorseRule() {}

  /** How the one who speaks stands to the person. */
  enum Tie {
    MANAGER,
    ONESELF,
    /** Reports to the person, directly or further down. */
    BELOW,
    NEITHER
  }

  /** Why they may not speak for this person; none for a manager. */
  static List<Refusal> refusals(Tie tie, String name) {
    return switch (tie) {
      case MANAGER -> List.of();
      case ONESELF -> List.of(Refusal.of("opportunities.endorsement.not_oneself"));
      case BELOW -> List.of(Refusal.of("opportunities.endorsement.not_from_below", name));
      case NEITHER -> List.of(Refusal.of("opportunities.endorsement.managers_only", name));
    };
  }

  /**
   * What is missing or too much in what is said.
   *
   * @param asked what the target asks for; where it asks for nothing, evidence has no place
   */
  static List<Refusal> refusals(Said said, Set<SkillId> asked) {
    List<Refusal> no = new ArrayList<>();
    if (said.readiness() == null) {
      no.add(Refusal.of("opportunities.endorsement.ready_when"));
    }
    Set<SkillId> told = said.points().stream().map(Point::skill).collect(Collectors.toSet());
    if (!asked.containsAll(told) || told.size() != said.points().size()) {
      no.add(Refusal.of("opportunities.endorsement.asked_alone"));
    }
    boolean speaksOfNothing = said.points().stream().allMatch(p -> p.evidence().isBlank());
    if (speaksOfNothing && (!asked.isEmpty() || said.adds().isBlank())) {
      no.add(Refusal.of("opportunities.endorsement.evidence"));
    }
    int longest = Endorsement.LONGEST_EVIDENCE;
    if (said.points().stream().anyMatch(p -> p.evidence().length() > longest)) {
      no.add(Refusal.of("opportunities.endorsement.evidence_fits", longest));
    }
    if (said.adds().length() > Endorsement.LONGEST) {
      no.add(Refusal.of("opportunities.endorsement.adds_fits", Endorsement.LONGEST));
    }
    return no;
  }
}
