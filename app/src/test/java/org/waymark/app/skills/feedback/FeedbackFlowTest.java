package org.waymark.app.skills.feedback;

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
import org.waymark.app.skills.feedback.FeedbackFlow.Act;
import org.waymark.app.skills.feedback.FeedbackFlow.Part;

class FeedbackFlowTest {
  private static final Path HELP = Path.of("../docs/help/feedback.md");
  private static final Pattern PICTURE =
      Pattern.compile("(<!-- states:feedback -->\n```mermaid\n)(.*?)(```)", Pattern.DOTALL);

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "WITHDRAWN", "LAPSED"})
  void whatIsOverStaysAsItIs(FeedbackStage end) {
    for (Part part : Part.values()) {
      assertThat(FeedbackFlow.TABLE.acts(end, Set.of(part))).isEmpty();
    }
  }

  @Test
  void onlyWhoWasAskedAnswersOrDeclines() {
    assertThat(FeedbackFlow.TABLE.rows())
        .filteredOn(row -> row.act() == Act.ANSWER || row.act() == Act.DECLINE)
        .allMatch(row -> row.actor() == Part.ASKED && row.from() == FeedbackStage.OPEN);
  }

  @Test
  void nothingIsAnsweredTwiceAndTheClockAnswersNothing() {
    assertThat(FeedbackFlow.TABLE.acts(FeedbackStage.ANSWERED, Set.of(Part.values())))
        .containsExactly(Act.REPLY);
    assertThat(FeedbackFlow.TABLE.rows())
        .filteredOn(row -> row.actor() == Part.CLOCK)
        .noneMatch(row -> row.to() == FeedbackStage.ANSWERED);
  }

  @Test
  void whateverOneDoesTheOtherIsTold() {
    assertThat(FeedbackFlow.TABLE.rows())
        .allMatch(row -> row.told().size() == 1 && !row.told().contains(row.actor()));
  }

  @Test
  void theHelpShowsThePictureOfTheTable() throws IOException {
    String help = Files.readString(HELP);
    Matcher picture = PICTURE.matcher(help);
    assertThat(picture.find()).isTrue();
    if (Boolean.getBoolean("writePictures")) {
      String next = picture.group(1) + FeedbackFlow.TABLE.mermaid() + picture.group(3);
      Files.writeString(HELP, picture.replaceFirst(Matcher.quoteReplacement(next)));
    } else {
      assertThat(picture.group(2)).isEqualTo(FeedbackFlow.TABLE.mermaid());
    }
  }
}
