package org.waymark.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.app.access.web.Extent;
import org.waymark.app.access.web.Matter;

/** The table that is shown and the one that is written say the same. */
class MatterTest {
  private static final Pattern CELLS = Pattern.compile("\\|");

  @Test
  void nobodySeesMoreOrLessThanTheWrittenTableSays() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("../docs/access.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| thing"))
            .toList();
    assertThat(rows).hasSameSizeAs(Matter.values());
    for (int i = 0; i < rows.size(); i++) {
      List<Boolean> written =
          CELLS.splitAsStream(rows.get(i)).skip(2).map(cell -> !cell.strip().equals("–")).toList();
      Matter matter = List.of(Matter.values()).get(i);
      assertThat(
              Arrays.stream(Matter.Side.values())
                  .map(side -> matter.seenBy(side) != Extent.NOTHING))
          .as(rows.get(i))
          .containsExactlyElementsOf(written);
    }
  }
}
