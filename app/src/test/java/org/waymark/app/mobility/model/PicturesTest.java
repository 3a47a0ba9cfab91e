package org.waymark.app.mobility.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pictures in the help are drawn from the tables; draw them anew with -DwritePictures=true. */
class PicturesTest {
  private static final Path HELP = Path.of("../docs/help/moves.md");

  @Test
  void theyShowWhatTheTablesSay() throws IOException {
    assertDrawn("move", MoveLife.TABLE.mermaid());
    assertDrawn("step", StepLife.TABLE.mermaid());
  }

  private static void assertDrawn(String name, String picture) throws IOException {
    Pattern place =
        Pattern.compile(
            "(<!-- states:" + name + " -->\n```mermaid\n)(.*?)(```\n<!-- /states -->)",
            Pattern.DOTALL);
    String page = Files.readString(HELP);
    Matcher found = place.matcher(page);
    assertThat(found.find()).as("a place for the picture of " + name).isTrue();
    if (Boolean.getBoolean("writePictures")) {
      Files.writeString(HELP, found.replaceFirst("$1" + Matcher.quoteReplacement(picture) + "$3"));
    } else {
      assertThat(found.group(2)).isEqualTo(picture);
    }
  }
}
