package org.waymark.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.matching.StillWorking;
import org.waymark.app.opportunities.OpeningId;

@CompanyTest
@Import(SignedIn.class)
class OutlookTest {
  private final Outlook outlook;
  private final SignedIn signedIn;

  OutlookTest(Outlook outlook, SignedIn signedIn) {
    this.outlook = outlook;
    this.signedIn = signedIn;
  }

  private static <T> T ready(Supplier<T> seen) {
    for (int i = 0; i < 100_000; i++) {
      try {
        return seen.get();
      } catch (StillWorking e) {
        LockSupport.parkNanos(1_000_000); // until the first snapshot is there
      }
    }
    throw new AssertionError("never worked out");
  }

  private OpeningId productManager() {
    return outlook.byCode("OP-1001").orElseThrow();
  }

  private static int points(List<Outlook.RequirementLine> lines) {
    return lines.stream().mapToInt(Outlook.RequirementLine::points).sum();
  }

  @Test
  void thePointsOfEveryCandidateAddUpToTheScore() {
    Outlook.SlateLines slate =
        ready(() -> outlook.slate(signedIn.viewer("dana"), productManager(), 50));
    assertThat(slate.candidates()).isNotEmpty();
    assertThat(slate.candidates())
        .allSatisfy(c -> assertThat(points(c.requirements())).isEqualTo(c.score()));
  }

  @Test
  void whoPassesTheGateStandsBeforeWhoDoesNotAndRanksRunOn() {
    List<Outlook.CandidateLine> candidates =
        ready(() -> outlook.slate(signedIn.viewer("dana"), productManager(), 50)).candidates();
    for (int i = 0; i < candidates.size(); i++) {
      assertThat(candidates.get(i).rank()).isEqualTo(i + 1);
    }
    assertThat(candidates.stream().map(Outlook.CandidateLine::gatePassed).toList())
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void sarahsMatchesAddUpAndSayWhatHerOwnWishesAdd() {
    Outlook.MatchLines matches = ready(() -> outlook.matches(signedIn.viewer("sarah"), "1012", 20));
    assertThat(matches.openings()).isNotEmpty();
    assertThat(matches.openings())
        .allSatisfy(
            o -> {
              assertThat(points(o.requirements())).isEqualTo(o.score());
              int wishes = o.preferences().stream().mapToInt(Outlook.PreferenceLine::points).sum();
              assertThat(o.score() + wishes).isEqualTo(o.total());
            });
  }

  @Test
  void aSlateIsNothingForWhoeverDoesNotFillTheOpening() {
    assertThatThrownBy(
            () -> ready(() -> outlook.slate(signedIn.viewer("jonas"), productManager(), 50)))
        .isInstanceOf(NotYours.class);
  }
}
