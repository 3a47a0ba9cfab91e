package org.waymark.app.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogPositionTest {
  private static final List<Long> NOTHING = List.of();

  @Test
  void whatComesLaterIsRead() {
    var position = new LogPosition(2, Set.of(1L, 2L));
    assertThat(position.high()).isEqualTo(2);
    assertThat(position.missing()).isEmpty();
  }

  @Test
  void anIdThatWasJumpedOverIsAskedForUntilItAppears() {
    var position = new LogPosition(0, Set.of());
    position.read(List.of(2L), 10, 12);
    assertThat(position.missing()).containsExactly(1L);
    position.read(List.of(1L), 11, 13);
    assertThat(position.missing()).isEmpty();
    assertThat(position.high()).isEqualTo(2);
  }

  @Test
  void anIdUnderWayAtTheStartIsStillAskedFor() {
    var position = new LogPosition(3, Set.of(1L, 3L));
    assertThat(position.high()).isEqualTo(3);
    assertThat(position.missing()).containsExactly(2L);
  }

  @Test
  void anIdThatWasRolledBackIsForgottenOnceEveryTransactionOfThatTimeHasEnded() {
    var position = new LogPosition(0, Set.of());
    position.read(List.of(2L), 10, 12);
    position.read(NOTHING, 10, 15);
    position.read(NOTHING, 14, 20);
    assertThat(position.missing()).as("14 may still bring it").containsExactly(1L);
    position.read(NOTHING, 15, 21);
    assertThat(position.missing()).isEmpty();
  }

  @Test
  void aTransactionThatStaysOpenDelaysNobody() {
    var position = new LogPosition(0, Set.of());
    position.read(List.of(2L), 10, 12);
    position.read(List.of(3L, 4L), 10, 20);
    position.read(List.of(5L), 10, 30);
    assertThat(position.high()).isEqualTo(5);
    assertThat(position.missing()).containsExactly(1L);
  }
}
