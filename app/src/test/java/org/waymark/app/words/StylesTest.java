package org.waymark.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StylesTest {
  private static final Pattern STYLED = Pattern.compile("\\.(wm-[a-z0-9-]+)");
  private static final Pattern CLASSES = Pattern.compile("class=\"([^\"$]*)\"");

  /** Names that only scripts and tests look for. */
  private static final Set<String> HANDLES = Set.of("wm-further");

  @Test
  void everyClassOnAPageIsStyled() {
    Set<String> styled =
        STYLED
            .matcher(Sources.read(Path.of("src/main/resources/static/waymark.css")))
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toSet());
    Set<String> plain = new TreeSet<>();
    for (Sources template : Sources.of(Sources.TEMPLATES, ".jte")) {
      CLASSES
          .matcher(template.text())
          .results()
          .flatMap(m -> Arrays.stream(m.group(1).split(" ", -1)))
          .filter(name -> name.startsWith("wm-"))
          .filter(name -> !styled.contains(name) && !HANDLES.contains(name))
          .forEach(name -> plain.add(template.file().getFileName() + ": " + name));
    }
    assertThat(plain).as("classes that waymark.css does not have").isEmpty();
  }
}
