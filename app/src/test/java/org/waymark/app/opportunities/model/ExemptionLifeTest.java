package org.waymark.app.opportunities.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.app.opportunities.model.ExemptionLife.Act;
import org.waymark.app.opportunities.model.ExemptionLife.Part;
import org.waymark.app.opportunities.model.ExemptionLife.Stage;

/** With {@code -DwritePictures=true} the picture in the help is written instead of checked. */
class ExemptionLifeTest {
  private static final Path HELP = Path.of("../docs/help/openings.md");
  private static final Pattern PICTURE =
      Pattern.compile(
          "(<!-- states:exemption -->\n```mermaid\n)(.*?)(```\n<!-- /states -->)", Pattern.DOTALL);

  @Test
  void theHelpShowsWhatTheTableSays() throws IOException {
    String page = Files.readString(HELP);
    String picture = ExemptionLife.TABLE.mermaid();
    Matcher found = PICTURE.matcher(page);
    assertThat(found.find()).isTrue();
    if (Boolean.getBoolean("writePictures")) {
      Files.writeString(HELP, found.replaceFirst("$1" + Matcher.quoteReplacement(picture) + "$3"));
    } else {
      assertThat(found.group(2)).isEqualTo(picture);
    }
  }

  @Test
  void nothingAgreesByItself() {
    for (Stage stage : Stage.values()) {
      assertThat(ExemptionLife.TABLE.after(stage, Part.CLOCK, Act.GRANT)).isEmpty();
      assertThat(ExemptionLife.TABLE.after(stage, Part.HIRING, Act.GRANT)).isEmpty();
    }
    assertThat(ExemptionLife.TABLE.after(Stage.REFUSED, Part.APPROVER, Act.GRANT)).isEmpty();
    assertThat(ExemptionLife.TABLE.after(Stage.EXPIRED, Part.HIRING, Act.USE)).isEmpty();
  }
}
