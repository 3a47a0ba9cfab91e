package org.waymark.app.mobility.border.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.border.BorderId;

/** Every act at every stage by everybody: what the table has leads there, all else is refused. */
class BorderLifeTest {
  private static final Story TOLD = new Story("Why", "Did", "Worth", "Price", "Found");

  private static BorderCase at(BorderStage stage, Story story, String country) {
    return new BorderCase(
        new BorderId(new UUID(0, 1)),
        new PersonId(new UUID(0, 2)),
        null,
        stage,
        "NL",
        new Goal("APAC", country, Stay.PERMANENT, null),
        story,
        null,
        LocalDate.of(2027, 1, 4));
  }

  static Map<Risk, Answer> allNo() {
    Map<Risk, Answer> all = new EnumMap<>(Risk.class);
    for (Risk risk : Risk.values()) {
      all.put(risk, Answer.NO);
    }
    return all;
  }

  static Stream<Arguments> everything() {
    return Stream.of(BorderStage.values())
        .flatMap(
            s ->
                Stream.of(BorderPart.values())
                    .flatMap(p -> Stream.of(BorderAct.values()).map(a -> Arguments.of(s, p, a))));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void whatTheTableDoesNotHaveIsRefused(BorderStage stage, BorderPart part, BorderAct act) {
    BorderCase it = at(stage, TOLD, "SG");
    Outcome<BorderCase> outcome =
        switch (act) {
          case ASK -> part == BorderPart.PERSON ? it.ask(allNo()) : it.step(part, act);
          case PRESENT -> part == BorderPart.HR_PARTNER ? it.present(allNo()) : it.step(part, act);
          case SEND_BACK, DECLINE, CLOSE -> it.say(part, act, "Because");
          case ALIGN, JOIN, LOSE, ARRIVE, FINISH, LEAVE -> it.step(part, act);
        };
    var row = BorderLife.TABLE.after(stage, part, act);
    if (row.isPresent()) {
      assertThat(outcome).isEqualTo(Outcome.done(at(row.get().to(), TOLD, "SG")));
    } else {
      assertThat(outcome).isEqualTo(Outcome.refused("mobility.border.not_now"));
    }
  }

  @Test
  void askingHrNeedsAReasonWhatOneDidAndAllAnswers() {
    Story nothing = new Story("", " ", "", "", "");
    assertThat(at(BorderStage.ASSESSMENT, nothing, "").ask(Map.of(Risk.PERMIT, Answer.NO)))
        .isEqualTo(
            Outcome.refused(
                List.of(
                    Refusal.of("mobility.border.needs.motivation"),
                    Refusal.of("mobility.border.needs.contributions"),
                    Refusal.of("mobility.border.needs.answers"))));
  }

  @Test
  void leadersSeeNothingBeforeCountryFindingBenefitAndCostAreThere() {
    Story half = new Story("Why", "Did", "", "", "");
    assertThat(at(BorderStage.CONSULTATION, half, "").present(allNo()))
        .isEqualTo(
            Outcome.refused(
                List.of(
                    Refusal.of("mobility.border.needs.country"),
                    Refusal.of("mobility.border.needs.consulted"),
                    Refusal.of("mobility.border.needs.benefit"),
                    Refusal.of("mobility.border.needs.cost"))));
  }

  @Test
  void aNoAndAnEndNeedWords() {
    assertThat(at(BorderStage.ALIGNMENT, TOLD, "SG").say(BorderPart.LEADER, BorderAct.DECLINE, " "))
        .isEqualTo(Outcome.refused("mobility.border.needs.words"));
    assertThat(at(BorderStage.PREPARATION, TOLD, "SG").say(BorderPart.PERSON, BorderAct.CLOSE, ""))
        .isEqualTo(Outcome.refused("mobility.border.needs.words"));
  }
}
