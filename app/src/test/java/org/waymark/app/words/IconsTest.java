package org.waymark.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IconsTest {
  private static final Pattern DRAWN = Pattern.compile("(?m)^\\.i-([a-z0-9-]+)\\{");
  private static final Pattern USED =
      Pattern.compile("\"i i-([a-z0-9-]+)[ \"]|icon = \"([a-z0-9-]+)\"");

  @Test
  void everyIconOnAPageIsDrawn() {
    Set<String> drawn =
        DRAWN
            .matcher(Sources.read(Path.of("src/main/resources/static/icons.css")))
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (Sources template : Sources.of(Sources.TEMPLATES, ".jte")) {
      USED.matcher(template.text())
          .results()
          .map(IconsTest::name)
          .filter(icon -> !drawn.contains(icon))
          .forEach(icon -> missing.add(template.file().getFileName() + ": " + icon));
    }
    assertThat(missing).as("icons that icons.css does not have").isEmpty();
  }

  private static String name(MatchResult use) {
    return use.group(1) == null ? use.group(2) : use.group(1);
  }
}
