package org.waymark.app.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.app.recognition.rewards.NominationFlow;
import org.waymark.app.recognition.thanks.ThanksFlow;

/** The pictures in the help are drawn from the tables; draw them anew with -DwritePictures=true. */
class RecognitionPicturesTest {
  private static final Path HELP = Path.of("../docs/help");

  @Test
  void theyShowWhatTheTablesSay() throws IOException {
    assertDrawn("recognition.md", "thanks", ThanksFlow.TABLE.mermaid());
    assertDrawn("rewards.md", "nomination", NominationFlow.TABLE.mermaid());
  }

  private static void assertDrawn(String file, String name, String picture) throws IOException {
    Pattern place =
        Pattern.compile(
            "(<!-- states:" + name + " -->\n```mermaid\n)(.*?)(```\n<!-- /states -->)",
            Pattern.DOTALL);
    String page = Files.readString(HELP.resolve(file));
    Matcher found = place.matcher(page);
    assertThat(found.find()).as("a place for the picture of " + name).isTrue();
    if (Boolean.getBoolean("writePictures")) {
      Files.writeString(
          HELP.resolve(file), found.replaceFirst("$1" + Matcher.quoteReplacement(picture) + "$3"));
    } else {
      assertThat(found.group(2)).isEqualTo(picture);
    }
  }
}
