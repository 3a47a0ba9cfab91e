package org.waymark.app.opportunities.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.opportunities.model.Examples.DANA;
import static org.waymark.app.opportunities.model.Examples.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.OpeningAct;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.OpeningParty;
import org.waymark.app.opportunities.Remote;
import org.waymark.app.people.RoleId;

/** Each kind of opening lives by its own table. */
class OpeningFlowTest {
  private static final Path HELP = Path.of("../docs/help/openings.md");

  @ParameterizedTest
  @EnumSource(OpeningKind.class)
  void everyActOfATableIsDoneByTheModelAndNoOther(OpeningKind kind) {
    for (Stage stage : Stage.values()) {
      for (OpeningParty by : OpeningParty.values()) {
        for (OpeningAct act : OpeningAct.values()) {
          var row = OpeningFlow.of(kind).after(stage, by, act);
          if (row.filter(r -> r.to() == Stage.WAITING || published(r)).isPresent()) {
            continue; // handed in to somebody, or published on a day: below
          }
          Outcome<Opening> outcome = at(kind, stage).after(by, act, "A reason");
          assertThat(outcome instanceof Outcome.Done<Opening>).isEqualTo(row.isPresent());
          row.ifPresent(
              r -> assertThat(((Outcome.Done<Opening>) outcome).value().stage()).isEqualTo(r.to()));
        }
      }
    }
  }

  private static boolean published(Transitions.Row<Stage, OpeningParty, OpeningAct> row) {
    return row.from().early() && row.to() == Stage.PUBLISHED;
  }

  @ParameterizedTest
  @EnumSource(OpeningKind.class)
  void whatEndsStaysAsItWas(OpeningKind kind) {
    for (Stage end : List.of(Stage.CLOSED, Stage.WITHDRAWN, Stage.FINISHED, Stage.ENDED)) {
      assertThat(OpeningFlow.of(kind).acts(end, Set.of(OpeningParty.values()))).isEmpty();
    }
  }

  @Test
  void onlyWhoWasAskedAgreesAndShadowingAsksNobody() {
    for (OpeningKind kind : OpeningKind.values()) {
      var table = OpeningFlow.of(kind);
      assertThat(table.rows())
          .filteredOn(r -> r.act() == OpeningAct.APPROVE || r.act() == OpeningAct.RETURN)
          .allMatch(r -> r.actor() == OpeningParty.APPROVER)
          .hasSize(kind == OpeningKind.SHADOWING ? 0 : 2);
    }
  }

  @Test
  void aRoleIsFilledAndEverythingElseRunsThen() {
    for (OpeningKind kind : OpeningKind.values()) {
      assertThat(
              OpeningFlow.of(kind)
                  .after(Stage.PUBLISHED, OpeningParty.COMPANY, OpeningAct.FILL)
                  .orElseThrow()
                  .to())
          .isEqualTo(kind == OpeningKind.ROLE ? Stage.CLOSED : Stage.RUNNING);
    }
  }

  @Test
  void onlyAProjectHasGates() {
    assertThat(OpeningKind.values())
        .filteredOn(
            k ->
                OpeningFlow.of(k)
                    .acts(Stage.RUNNING, Set.of(OpeningParty.HIRING))
                    .contains(OpeningAct.PASS_GATE))
        .containsExactly(OpeningKind.PROJECT);
  }

  @Test
  void handedInItWaitsAndCannotBeChanged() {
    Opening draft = at(OpeningKind.ROLE, Stage.DRAFT);
    Outcome<Opening> outcome = draft.handIn(Approver.HR_PARTNER, DANA, Publication.plain(TODAY, 1));
    Opening waiting = ((Outcome.Done<Opening>) outcome).value();
    assertThat(waiting.state()).isEqualTo(new OpeningState.Waiting(Approver.HR_PARTNER, DANA));
    assertThat(waiting.edit(draft.posting(), Set.of()))
        .isEqualTo(Outcome.refused("opportunities.opening.waiting_stays"));
  }

  @Test
  void whatWouldNotBePublishedIsNotHandedInEither() {
    Outcome<Opening> outcome =
        at(OpeningKind.ROLE, Stage.DRAFT)
            .handIn(Approver.HR_PARTNER, DANA, Publication.plain(TODAY, 0));
    assertThat(outcome).isEqualTo(Outcome.refused("opportunities.publish.asks_for_a_skill"));
  }

  @Test
  void endingTakesAReason() {
    assertThat(at(OpeningKind.PROJECT, Stage.RUNNING).ending(OpeningAct.END_EARLY, " "))
        .isEqualTo(Outcome.refused("opportunities.opening.closing_needs_a_reason"));
    assertThat(at(OpeningKind.ROLE, Stage.PUBLISHED).ending(OpeningAct.WITHDRAW, "x".repeat(2001)))
        .isEqualTo(new Outcome.Refused<>(List.of(Refusal.of("opportunities.life.why_fits", 2000))));
  }

  @ParameterizedTest
  @EnumSource(OpeningKind.class)
  void theHelpShowsThePictureOfTheTable(OpeningKind kind) throws IOException {
    Pattern place =
        Pattern.compile(
            "(<!-- states:" + kind.code() + " -->\n```mermaid\n)(.*?)(```\n<!-- /states -->)",
            Pattern.DOTALL);
    String page = Files.readString(HELP);
    Matcher found = place.matcher(page);
    assertThat(found.find()).as("a place for the picture of " + kind).isTrue();
    String picture = OpeningFlow.of(kind).mermaid();
    if (Boolean.getBoolean("writePictures")) {
      Files.writeString(HELP, found.replaceFirst("$1" + Matcher.quoteReplacement(picture) + "$3"));
    } else {
      assertThat(found.group(2)).isEqualTo(picture);
    }
  }

  static Opening at(OpeningKind kind, Stage stage) {
    OpeningState state =
        stage == Stage.WAITING
            ? new OpeningState.Waiting(Approver.HR_PARTNER, DANA)
            : OpeningState.of(stage, TODAY, "why");
    return Examples.in(state, posting(kind), Audience.EVERYBODY);
  }

  static Posting posting(OpeningKind kind) {
    return new Posting(
        kind,
        "Title",
        "The work.",
        new RoleId(new java.util.UUID(5, 1)),
        Examples.DIGITAL,
        null,
        Remote.NO,
        1,
        new Dates(null, TODAY.plusDays(20), TODAY.plusDays(30), null),
        kind.besideTheRole() ? 20 : null,
        kind.runs() ? 8 : null,
        null);
  }
}
