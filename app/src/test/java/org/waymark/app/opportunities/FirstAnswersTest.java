package org.waymark.app.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.app.opportunities.FirstAnswers.Wait;

class FirstAnswersTest {
  private static Wait answered(int days) {
    return new Wait(days, true, false);
  }

  private static Wait waiting(int days) {
    return new Wait(days, false, true);
  }

  @Test
  void halfWereAnsweredByTheMiddleDay() {
    assertThat(FirstAnswers.median(List.of(answered(1), answered(2), answered(9)))).hasValue(2);
  }

  @Test
  void whoStillWaitsCountsIn() {
    assertThat(FirstAnswers.median(List.of(answered(1), answered(2), waiting(20), waiting(30))))
        .hasValue(2);
    assertThat(FirstAnswers.median(List.of(answered(1), waiting(20), waiting(30), waiting(40))))
        .isEmpty();
  }

  @Test
  void nobodyAnsweredIsNoNumber() {
    assertThat(FirstAnswers.median(List.of())).isEmpty();
    assertThat(FirstAnswers.median(List.of(waiting(100)))).isEmpty();
  }
}
