package org.waymark.app.opportunities.endorsements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.Endorsements.Point;
import org.waymark.app.opportunities.Endorsements.Readiness;
import org.waymark.app.opportunities.Endorsements.Said;
import org.waymark.app.opportunities.endorsements.EndorseRule.Tie;
import org.waymark.app.skills.SkillId;

class EndorseRuleTest {
  private static final SkillId RESEARCH = new SkillId(0);
  private static final SkillId COACHING = new SkillId(3);
  private static final Set<SkillId> ASKED = Set.of(RESEARCH);

  private static Said said(String evidence) {
    return new Said(Readiness.NOW, List.of(new Point(RESEARCH, evidence)), "");
  }

  private static List<String> keys(List<Refusal> refusals) {
    return refusals.stream().map(r -> r.key().replaceFirst(".*\\.", "")).toList();
  }

  @Test
  void onlyAManagerSpeaksForSomebodyAndEverybodyElseIsToldWhyNot() {
    assertThat(EndorseRule.refusals(Tie.MANAGER, "Sarah")).isEmpty();
    assertThat(keys(EndorseRule.refusals(Tie.ONESELF, "Sarah"))).containsExactly("not_oneself");
    assertThat(EndorseRule.refusals(Tie.BELOW, "Jonas"))
        .containsExactly(Refusal.of("opportunities.endorsement.not_from_below", "Jonas"));
    assertThat(keys(EndorseRule.refusals(Tie.NEITHER, "Mei"))).containsExactly("managers_only");
  }

  @Test
  void somethingThatWasSeenIsAskedFor() {
    assertThat(EndorseRule.refusals(said("Led six talks with hikers."), ASKED)).isEmpty();
    assertThat(keys(EndorseRule.refusals(said(" "), ASKED))).containsExactly("evidence");
    assertThat(keys(EndorseRule.refusals(new Said(null, List.of(), ""), ASKED)))
        .containsExactly("ready_when", "evidence");
  }

  @Test
  void whereNothingIsAskedForWhatTheyWouldAddIsEnough() {
    assertThat(EndorseRule.refusals(new Said(Readiness.NOW, List.of(), "Calm."), Set.of()))
        .isEmpty();
    assertThat(keys(EndorseRule.refusals(new Said(Readiness.NOW, List.of(), " "), Set.of())))
        .containsExactly("evidence");
  }

  @Test
  void evidenceIsForWhatIsAskedOnce() {
    Said other = new Said(Readiness.NOW, List.of(new Point(COACHING, "Taught Theo.")), "");
    assertThat(keys(EndorseRule.refusals(other, ASKED))).containsExactly("asked_alone");
    Point point = new Point(RESEARCH, "Twice.");
    assertThat(
            keys(EndorseRule.refusals(new Said(Readiness.NOW, List.of(point, point), ""), ASKED)))
        .containsExactly("asked_alone");
  }

  @Test
  void wordsFit() {
    assertThat(keys(EndorseRule.refusals(said("x".repeat(1_001)), ASKED)))
        .containsExactly("evidence_fits");
    Said wordy = new Said(Readiness.NOW, said("Seen.").points(), "x".repeat(2_001));
    assertThat(keys(EndorseRule.refusals(wordy, ASKED))).containsExactly("adds_fits");
  }
}
