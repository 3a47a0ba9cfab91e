package org.waymark.app.conversations.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.app.conversations.model.TalkFlow.Act;
import org.waymark.app.conversations.model.TalkFlow.Part;

class TalkFlowTest {
  private static final Path HELP = Path.of("../docs/help/conversations.md");
  private static final Pattern PICTURE =
      Pattern.compile(
          "(<!-- states:conversation -->\n```mermaid\n)(.*?)(```\n<!-- /states -->)",
          Pattern.DOTALL);

  @Test
  void whatWasHeldOrCalledOffStaysAsItIs() {
    assertThat(TalkFlow.TABLE.rows())
        .noneMatch(r -> r.from() == TalkStage.HELD || r.from() == TalkStage.CANCELLED);
  }

  @Test
  void onlyWhoIsAskedTakesATime() {
    assertThat(TalkFlow.TABLE.rows())
        .filteredOn(r -> r.act() == Act.ACCEPT)
        .allMatch(r -> r.actor() == Part.ASKED);
  }

  @Test
  void eitherOfTheTwoCallsItOffAtAnyTime() {
    for (TalkStage stage : TalkStage.values()) {
      assertThat(TalkFlow.TABLE.after(stage, Part.PARTY, Act.CANCEL).isPresent())
          .as(stage.name())
          .isEqualTo(stage.ahead());
    }
  }

  @Test
  void theHelpShowsThePictureOfTheTable() throws IOException {
    String help = Files.readString(HELP);
    Matcher picture = PICTURE.matcher(help);
    assertThat(picture.find()).isTrue();
    if (Boolean.getBoolean("writePictures")) {
      String next = picture.group(1) + TalkFlow.TABLE.mermaid() + picture.group(3);
      Files.writeString(HELP, picture.replaceFirst(Matcher.quoteReplacement(next)));
    } else {
      assertThat(picture.group(2)).isEqualTo(TalkFlow.TABLE.mermaid());
    }
  }
}
