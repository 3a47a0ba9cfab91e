package org.waymark.app.mobility.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.app.mobility.border.model.BorderLife;

/** The pictures in the help are drawn from the tables; draw them anew with -DwritePictures=true. */
class PicturesTest {

  @Test
  void theyShowWhatTheTablesSay() throws IOException {
    assertDrawn("moves.md", "move", MoveLife.TABLE.mermaid());
    assertDrawn("moves.md", "step", StepLife.TABLE.mermaid());
    assertDrawn("moves-abroad.md", "border", BorderLife.TABLE.mermaid());
  }

  private static void assertDrawn(String file, String name, String picture) throws IOException {
    Path help = Path.of("../docs/help", file);
    Pattern place =
        Pattern.compile(
            "(<!-- states:" + name + " -->\n```mermaid\n)(.*?)(```\n<!-- /states -->)",
            Pattern.DOTALL);
    String page = Files.readString(help);
    Matcher found = place.matcher(page);
    assertThat(found.find()).as("a place for the picture of " + name).isTrue();
    if (Boolean.getBoolean("writePictures")) {
      Files.writeString(help, found.replaceFirst("$1" + Matcher.quoteReplacement(picture) + "$3"));
    } else {
      assertThat(found.group(2)).isEqualTo(picture);
    }
  }
}
