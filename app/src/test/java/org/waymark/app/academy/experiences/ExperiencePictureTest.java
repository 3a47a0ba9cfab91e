package org.waymark.app.academy.experiences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture in the help is drawn from the table; draw it anew with -DwritePictures=true. */
class ExperiencePictureTest {
  private static final Path HELP = Path.of("../docs/help/academy.md");
  private static final Pattern PLACE =
      Pattern.compile(
          "(<!-- states:experience -->\n```mermaid\n)(.*?)(```\n<!-- /states -->)", Pattern.DOTALL);

  @Test
  void itShowsWhatTheTableSays() throws IOException {
    String page = Files.readString(HELP);
    String picture = ExperienceLife.TABLE.mermaid();
    Matcher found = PLACE.matcher(page);
    assertThat(found.find()).isTrue();
    if (Boolean.getBoolean("writePictures")) {
      Files.writeString(HELP, found.replaceFirst("$1" + Matcher.quoteReplacement(picture) + "$3"));
    } else {
      assertThat(found.group(2)).isEqualTo(picture);
    }
  }
}
