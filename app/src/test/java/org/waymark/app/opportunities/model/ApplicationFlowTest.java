package org.waymark.app.opportunities.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.ApplicationStage;

class ApplicationFlowTest {
  private static final Path HELP = Path.of("../docs/help/applications.md");
  private static final Pattern PICTURE =
      Pattern.compile(
          "(<!-- states:application -->\n```mermaid\n)(.*?)(```\n<!-- /states -->)",
          Pattern.DOTALL);

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "SCREENING", "CONVERSATION", "OFFER"})
  void whoeverWaitsCanWithdrawAndCanBeAnswered(ApplicationStage stage) {
    assertThat(acts(stage, ApplicationParty.PERSON)).contains(ApplicationAct.WITHDRAW);
    assertThat(acts(stage, ApplicationParty.HIRING)).contains(ApplicationAct.NOT_SELECT);
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "WITHDRAWN", "NOT_SELECTED"})
  void anEndIsAnEndForEverybody(ApplicationStage end) {
    for (ApplicationParty party : ApplicationParty.values()) {
      assertThat(acts(end, party)).isEmpty();
    }
  }

  @Test
  void onlyThePersonAcceptsAndOnlyAnOffer() {
    assertThat(ApplicationFlow.TABLE.rows())
        .filteredOn(row -> row.act() == ApplicationAct.ACCEPT)
        .singleElement()
        .matches(
            row -> row.from() == ApplicationStage.OFFER && row.actor() == ApplicationParty.PERSON);
  }

  @Test
  void whateverIsDoneToAnApplicationThePersonIsTold() {
    assertThat(ApplicationFlow.TABLE.rows())
        .filteredOn(row -> row.actor() == ApplicationParty.HIRING)
        .allMatch(row -> row.told().contains(ApplicationParty.PERSON));
  }

  @Test
  void nobodyIsToldOfADraftThatWasThrownAway() {
    assertThat(
            ApplicationFlow.TABLE
                .after(ApplicationStage.DRAFT, ApplicationParty.PERSON, ApplicationAct.WITHDRAW)
                .orElseThrow()
                .told())
        .isEmpty();
  }

  @Test
  void theHelpShowsThePictureOfTheTable() throws IOException {
    String help = Files.readString(HELP);
    Matcher picture = PICTURE.matcher(help);
    assertThat(picture.find()).isTrue();
    if (Boolean.getBoolean("writePictures")) {
      String next = picture.group(1) + ApplicationFlow.TABLE.mermaid() + picture.group(3);
      Files.writeString(HELP, picture.replaceFirst(Matcher.quoteReplacement(next)));
    } else {
      assertThat(picture.group(2)).isEqualTo(ApplicationFlow.TABLE.mermaid());
    }
  }

  private static Set<ApplicationAct> acts(ApplicationStage stage, ApplicationParty party) {
    return ApplicationFlow.TABLE.acts(stage, Set.of(party));
  }
}
