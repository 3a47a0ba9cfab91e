package org.waymark.app.mentoring.pairs;

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
import org.waymark.app.mentoring.pairs.PairFlow.Act;
import org.waymark.app.mentoring.pairs.PairFlow.Part;

class PairFlowTest {
  private static final Path HELP = Path.of("../docs/help/mentoring.md");
  private static final Pattern PICTURE =
      Pattern.compile(
          "(<!-- states:mentorship -->\n```mermaid\n)(.*?)(```\n<!-- /states -->)", Pattern.DOTALL);

  @ParameterizedTest
  @EnumSource(names = {"ENDED", "WITHDRAWN"})
  void anEndIsAnEndForEverybody(Stage end) {
    for (Part part : Part.values()) {
      assertThat(PairFlow.TABLE.acts(end, Set.of(part))).as(part.name()).isEmpty();
    }
  }

  @Test
  void onlyTheMentorSaysYesOrAProgrammeThatBothJoined() {
    assertThat(PairFlow.TABLE.rows())
        .filteredOn(row -> row.to() == Stage.ACTIVE && row.act() != Act.PAIR)
        .singleElement()
        .matches(row -> row.actor() == Part.MENTOR && row.from() == Stage.ASKED);
    assertThat(PairFlow.TABLE.rows())
        .filteredOn(row -> row.act() == Act.PAIR)
        .singleElement()
        .matches(row -> row.actor() == Part.COMPANY);
  }

  @Test
  void eitherOfTheTwoCanEndIt() {
    assertThat(PairFlow.TABLE.acts(Stage.ACTIVE, Set.of(Part.PERSON))).containsExactly(Act.END);
    assertThat(PairFlow.TABLE.acts(Stage.ACTIVE, Set.of(Part.MENTOR))).containsExactly(Act.END);
  }

  @Test
  void theHelpShowsThePictureOfTheTable() throws IOException {
    String help = Files.readString(HELP);
    Matcher picture = PICTURE.matcher(help);
    assertThat(picture.find()).isTrue();
    if (Boolean.getBoolean("writePictures")) {
      String next = picture.group(1) + PairFlow.TABLE.mermaid() + picture.group(3);
      Files.writeString(HELP, picture.replaceFirst(Matcher.quoteReplacement(next)));
    } else {
      assertThat(picture.group(2)).isEqualTo(PairFlow.TABLE.mermaid());
    }
  }
}
