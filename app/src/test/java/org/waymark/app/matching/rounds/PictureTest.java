package org.waymark.app.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.app.matching.rounds.RoundLife.Act;
import org.waymark.app.matching.rounds.RoundLife.Part;
import org.waymark.app.matching.rounds.RoundLife.Stage;

/** The picture in the help is drawn from the table; draw it anew with -DwritePictures=true. */
class PictureTest {
  private static final Path HELP = Path.of("../docs/help/rounds.md");
  private static final Pattern PLACE =
      Pattern.compile(
          "(<!-- states:round -->\n```mermaid\n)(.*?)(```\n<!-- /states -->)", Pattern.DOTALL);

  @Test
  void itShowsWhatTheTableSays() throws IOException {
    String picture = RoundLife.TABLE.mermaid();
    String page = Files.readString(HELP);
    Matcher found = PLACE.matcher(page);
    assertThat(found.find()).isTrue();
    if (Boolean.getBoolean("writePictures")) {
      Files.writeString(HELP, found.replaceFirst("$1" + Matcher.quoteReplacement(picture) + "$3"));
    } else {
      assertThat(found.group(2)).isEqualTo(picture);
    }
  }

  @Test
  void aResultIsPublishedOnceAndNeverCalledOff() {
    assertThat(RoundLife.TABLE.acts(Stage.PUBLISHED, Set.of(Part.values()))).isEmpty();
    assertThat(RoundLife.TABLE.acts(Stage.CANCELLED, Set.of(Part.values()))).isEmpty();
  }

  @Test
  void theClockNeverComputesOrPublishes() {
    assertThat(RoundLife.TABLE.rows())
        .filteredOn(row -> row.actor() == Part.CLOCK)
        .extracting(org.waymark.app.kernel.Transitions.Row::act)
        .containsOnly(Act.CLOSE_ENTRY, Act.CLOSE_RANKING);
  }
}
