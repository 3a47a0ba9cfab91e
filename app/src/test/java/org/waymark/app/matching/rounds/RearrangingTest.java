package org.waymark.app.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.PersonId;

class RearrangingTest {
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);

  private static SequencedMap<UUID, @Nullable Integer> numbers(
      @Nullable Integer a, @Nullable Integer b, @Nullable Integer c) {
    SequencedMap<UUID, @Nullable Integer> numbers = new LinkedHashMap<>();
    numbers.put(A, a);
    numbers.put(B, b);
    numbers.put(C, c);
    return numbers;
  }

  private static Optional<Rearranging.Press> press(String act) {
    return Rearranging.Press.of(act);
  }

  @Test
  void linesGoByTheirNumbersAndThoseWithoutAreOut() {
    assertThat(Rearranging.order(numbers(3, null, 1), Optional.empty())).containsExactly(C, A);
  }

  @Test
  void aButtonMovesOneLine() {
    assertThat(Rearranging.order(numbers(1, 2, 3), press("up:" + C))).containsExactly(A, C, B);
    assertThat(Rearranging.order(numbers(1, 2, 3), press("down:" + A))).containsExactly(B, A, C);
    assertThat(Rearranging.order(numbers(1, 2, 3), press("out:" + B))).containsExactly(A, C);
    assertThat(Rearranging.order(numbers(1, null, 2), press("add:" + B))).containsExactly(A, C, B);
  }

  @Test
  void theFirstDoesNotGoFurtherUpAndNonsenseDoesNothing() {
    assertThat(Rearranging.order(numbers(1, 2, 3), press("up:" + A))).containsExactly(A, B, C);
    assertThat(Rearranging.order(numbers(1, 2, 3), press("up:nobody"))).containsExactly(A, B, C);
    assertThat(Rearranging.order(numbers(1, 2, 3), press("burn:" + A))).containsExactly(A, B, C);
  }

  @Test
  void whomOneCannotSeeKeepsTheirPlaceAmongThoseWhomOneMoves() {
    SequencedMap<PersonId, @Nullable Integer> all = new LinkedHashMap<>();
    all.put(new PersonId(A), 1);
    all.put(new PersonId(B), 2);
    all.put(new PersonId(C), 3);
    Map<PersonId, @Nullable Integer> said = new LinkedHashMap<>();
    said.put(new PersonId(A), 2);
    said.put(new PersonId(C), 1);
    assertThat(OwnerRanking.merged(all, said).keySet())
        .containsExactly(new PersonId(C), new PersonId(B), new PersonId(A));
  }

  @Test
  void theSameNumberIsTheSameTierAndNoNumberIsNoPlace() {
    SequencedMap<PersonId, @Nullable Integer> all = new LinkedHashMap<>();
    all.put(new PersonId(A), 1);
    all.put(new PersonId(B), 2);
    all.put(new PersonId(C), 3);
    Map<PersonId, @Nullable Integer> said = new LinkedHashMap<>();
    said.put(new PersonId(A), 7);
    said.put(new PersonId(B), 7);
    said.put(new PersonId(C), null);
    var merged = OwnerRanking.merged(all, said);
    assertThat(merged.get(new PersonId(A))).isEqualTo(merged.get(new PersonId(B)));
    assertThat(merged.get(new PersonId(C))).isNull();
  }
}
