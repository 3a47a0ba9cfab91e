package org.waymark.app.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Transitions.Row;

class TransitionsTest {
  private enum Door {
    OPEN,
    SHUT,
    LOCKED
  }

  private enum Who {
    GUEST,
    HOST
  }

  private enum Act {
    SHUT_IT,
    LOCK_IT
  }

  private static final Row<Door, Who, Act> SHUT =
      new Row<>(Door.OPEN, Who.GUEST, Act.SHUT_IT, Door.SHUT, Set.of(Who.HOST));
  private static final Row<Door, Who, Act> LOCK =
      new Row<>(Door.SHUT, Who.HOST, Act.LOCK_IT, Door.LOCKED, Set.of());
  private final Transitions<Door, Who, Act> table = Transitions.of(List.of(SHUT, LOCK));

  @Test
  void onlyWhoIsNamedMayActAndOnlyInThatState() {
    assertThat(table.after(Door.SHUT, Who.HOST, Act.LOCK_IT)).contains(LOCK);
    assertThat(table.after(Door.SHUT, Who.GUEST, Act.LOCK_IT)).isEmpty();
    assertThat(table.after(Door.OPEN, Who.HOST, Act.LOCK_IT)).isEmpty();
  }

  @Test
  void whoHasTwoPartsMayDoWhatEachMay() {
    assertThat(table.acts(Door.OPEN, Set.of(Who.GUEST, Who.HOST))).containsExactly(Act.SHUT_IT);
    assertThat(table.acts(Door.LOCKED, Set.of(Who.GUEST, Who.HOST))).isEmpty();
  }

  @Test
  void oneActCannotLeadToTwoStates() {
    Row<Door, Who, Act> other = new Row<>(Door.OPEN, Who.GUEST, Act.SHUT_IT, Door.LOCKED, Set.of());
    assertThatIllegalArgumentException().isThrownBy(() -> Transitions.of(List.of(SHUT, other)));
  }

  @Test
  void theTableDrawsItself() {
    assertThat(table.mermaid())
        .isEqualTo(
            """
            stateDiagram-v2
              OPEN --> SHUT: shut it (guest)
              SHUT --> LOCKED: lock it (host)
              LOCKED --> [*]
            """);
  }
}
