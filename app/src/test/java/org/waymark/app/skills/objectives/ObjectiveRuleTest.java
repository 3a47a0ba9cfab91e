package org.waymark.app.skills.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Objectives.Draft;
import org.waymark.app.skills.SkillId;

class ObjectiveRuleTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final PersonId NGOZI = new PersonId(new UUID(0, 1));

  private static Draft draft(String title, LocalDate until, List<SkillId> skills) {
    return new Draft(title, "", null, NGOZI, MONDAY, until, List.<RoleId>of(), skills);
  }

  private static List<String> keys(Draft draft) {
    return ObjectiveRule.refusals(draft).stream().map(Refusal::key).toList();
  }

  @Test
  void anObjectiveSaysWhatByWhenAndWhatItNeeds() {
    assertThat(keys(draft("Open Osaka", MONDAY.plusDays(1), List.of(new SkillId(1))))).isEmpty();
    assertThat(keys(draft(" ", MONDAY, List.of())))
        .containsExactly(
            "skills.objective.no.title", "skills.objective.no.days", "skills.objective.no.needs");
  }

  @Test
  void whatNeedsEverythingNeedsNothing() {
    List<SkillId> many = IntStream.range(0, 21).mapToObj(SkillId::new).toList();
    assertThat(keys(draft("All", MONDAY.plusYears(1), many)))
        .containsExactly("skills.objective.no.most");
  }

  @Test
  void howManyAimThereIsRoundedDownAndNeverBelowFive() {
    assertThat(Aiming.words(4, 80)).isEqualTo(Words.of("skills.objective.aiming.few", 5, 80L));
    assertThat(Aiming.words(5, 80)).isEqualTo(Words.of("skills.objective.aiming", 5L, 80L));
    assertThat(Aiming.words(9, 80)).as("one more tells nothing").isEqualTo(Aiming.words(8, 80));
  }
}
