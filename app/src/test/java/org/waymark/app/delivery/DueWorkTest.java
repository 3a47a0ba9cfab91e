package org.waymark.app.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueWorkTest {
  @Test
  void whatFailsStopsNothingElse() {
    List<String> done = new ArrayList<>();
    var work =
        new DueWork(
            List.of(
                () -> done.add("first"),
                () -> {
                  throw new IllegalStateException("broken");
                },
                () -> done.add("last")));
    work.workOff();
    assertThat(done).containsExactly("first", "last");
  }
}
