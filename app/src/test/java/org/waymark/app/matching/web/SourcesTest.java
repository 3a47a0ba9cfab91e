package org.waymark.app.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Statement;
import org.waymark.engine.Certainty;
import org.waymark.engine.Holding;
import org.waymark.engine.Part;
import org.waymark.engine.Requirement;

class SourcesTest {
  private static final SkillId SKILL = new SkillId(7);

  @ParameterizedTest
  @CsvSource({
    "'', matching.from.manager",
    "5, matching.from.manager.peers",
    "5 5, matching.from.manager.peers",
    "4, matching.from.manager.other",
    "4 4, matching.from.manager.other",
    "5 4, matching.from.manager.others"
  })
  void aColleagueAgreesOnlyWithTheSameLevel(String colleagues, String key) {
    List<Statement> said = new ArrayList<>();
    said.add(statement(Source.MANAGER, 5));
    for (String level : colleagues.isEmpty() ? new String[0] : colleagues.split(" ", -1)) {
      said.add(statement(Source.PEER, Integer.parseInt(level)));
    }
    var holding = new Holding(SKILL.value(), 5, Certainty.CERTAIN);
    var part = new Part(new Requirement(SKILL.value(), 5, 10_000, true), 255, holding, 255);
    assertThat(
            new Sources(said, Map.of())
                .of(part, SkillNames.of(mock(Skills.class), List.of()))
                .key())
        .isEqualTo(key);
  }

  private static Statement statement(Source source, int level) {
    var person = new PersonId(new UUID(0, 1));
    return new Statement(person, SKILL, source, level, person, LocalDate.EPOCH, "");
  }
}
