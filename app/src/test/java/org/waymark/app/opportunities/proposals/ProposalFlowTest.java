package org.waymark.app.opportunities.proposals;

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
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;
import org.waymark.app.opportunities.proposals.ProposalFlow.Part;

class ProposalFlowTest {
  private static final Path HELP = Path.of("../docs/help/role-proposals.md");
  private static final Pattern PICTURE =
      Pattern.compile(
          "(<!-- states:proposal -->\n```mermaid\n)(.*?)(```\n<!-- /states -->)", Pattern.DOTALL);

  private static Set<Act> acts(ProposalStage stage, Part part) {
    return ProposalFlow.TABLE.acts(stage, Set.of(part));
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVED", "WITHDRAWN"})
  void anEndIsAnEndForEverybody(ProposalStage end) {
    for (Part part : Part.values()) {
      assertThat(acts(end, part)).as(part.name()).isEmpty();
    }
  }

  @Test
  void onlyLeadershipApprovesAndOnlyWhatHrPassedOn() {
    assertThat(ProposalFlow.TABLE.rows())
        .filteredOn(row -> row.to() == ProposalStage.APPROVED)
        .singleElement()
        .matches(row -> row.actor() == Part.LEADER && row.from() == ProposalStage.DECIDING);
    assertThat(ProposalFlow.TABLE.rows())
        .filteredOn(row -> row.to() == ProposalStage.DECIDING)
        .filteredOn(row -> row.from() != ProposalStage.DECIDING)
        .singleElement()
        .matches(row -> row.actor() == Part.HR_PARTNER && row.act() == Act.PASS_ON);
  }

  @Test
  void theClockNeverAgrees() {
    assertThat(ProposalFlow.TABLE.rows())
        .filteredOn(row -> row.actor() == Part.COMPANY && row.act() == Act.ESCALATE)
        .isNotEmpty()
        .allMatch(row -> row.from() == row.to());
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "SHAPING", "ASKED_BACK", "DECIDING", "RETURNED"})
  void theProposerCanWithdrawUntilItIsOver(ProposalStage stage) {
    assertThat(acts(stage, Part.PROPOSER)).contains(Act.WITHDRAW);
  }

  @Test
  void whateverIsDoneWithItTheProposerIsTold() {
    assertThat(ProposalFlow.TABLE.rows())
        .filteredOn(row -> row.actor() == Part.HR_PARTNER || row.actor() == Part.LEADER)
        .filteredOn(row -> row.act() != Act.EDIT)
        .allMatch(row -> row.told().contains(Part.PROPOSER));
  }

  @Test
  void whatLeadershipLooksAtNobodyChanges() {
    for (Part part : Part.values()) {
      assertThat(acts(ProposalStage.DECIDING, part)).as(part.name()).doesNotContain(Act.EDIT);
    }
  }

  @Test
  void theHelpShowsThePictureOfTheTable() throws IOException {
    String help = Files.readString(HELP);
    Matcher picture = PICTURE.matcher(help);
    assertThat(picture.find()).isTrue();
    if (Boolean.getBoolean("writePictures")) {
      String next = picture.group(1) + ProposalFlow.TABLE.mermaid() + picture.group(3);
      Files.writeString(HELP, picture.replaceFirst(Matcher.quoteReplacement(next)));
    } else {
      assertThat(picture.group(2)).isEqualTo(ProposalFlow.TABLE.mermaid());
    }
  }
}
