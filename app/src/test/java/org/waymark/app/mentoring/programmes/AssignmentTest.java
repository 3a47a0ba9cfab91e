package org.waymark.app.mentoring.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.OfferId;

class AssignmentTest {
  private static final PersonId ANN = new PersonId(new UUID(0, 1));
  private static final PersonId BEA = new PersonId(new UUID(0, 2));
  private static final PersonId CYD = new PersonId(new UUID(0, 3));
  private static final OfferId ONE = new OfferId(new UUID(1, 1));
  private static final OfferId TWO = new OfferId(new UUID(1, 2));

  @Test
  void whoHasAnotherChoiceMakesRoomForWhoHasNone() {
    Map<PersonId, OfferId> placed =
        Assignment.of(Map.of(ANN, List.of(ONE, TWO), BEA, List.of(ONE)), Map.of(ONE, 1, TWO, 1));
    assertThat(placed).containsOnly(Map.entry(ANN, TWO), Map.entry(BEA, ONE));
  }

  @Test
  void roomIsMadeAlongAWholeChain() {
    Map<PersonId, OfferId> placed =
        Assignment.of(
            Map.of(ANN, List.of(ONE, TWO), BEA, List.of(ONE, TWO), CYD, List.of(ONE, TWO)),
            Map.of(ONE, 1, TWO, 2));
    assertThat(placed).hasSize(3);
    assertThat(placed.values()).filteredOn(ONE::equals).hasSize(1);
  }

  @Test
  void nobodyIsPlacedBeyondThePlacesOrWithWhoDoesNotFit() {
    Map<PersonId, OfferId> placed =
        Assignment.of(
            Map.of(ANN, List.of(ONE), BEA, List.of(ONE), CYD, List.of()), Map.of(ONE, 1, TWO, 5));
    assertThat(placed).hasSize(1).containsValue(ONE);
  }
}
