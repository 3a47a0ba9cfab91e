package org.waymark.app.matching.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.matching.Company.KOTLIN;
import static org.waymark.app.matching.Company.PRICING;
import static org.waymark.app.matching.Company.asks;
import static org.waymark.app.matching.Company.has;
import static org.waymark.app.matching.Company.id;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.AlertWish;
import org.waymark.app.matching.AlertWish.Reach;
import org.waymark.app.matching.Company;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.RoleId;
import org.waymark.engine.Certainty;
import org.waymark.engine.Holding;

class HearingTest {
  private static final Holding STRONG = has(KOTLIN, 4, Certainty.CERTAIN);
  private static final Holding OTHER = has(PRICING, 4, Certainty.CERTAIN);
  private final Company company = new Company();
  private RoleId developer = new RoleId(new java.util.UUID(0, 0));
  private RoleId lead = developer;
  private OpeningId opening = new OpeningId(new java.util.UUID(0, 0));

  @BeforeEach
  void aLeadIsWanted() {
    developer = company.role("Developer", 4);
    lead = company.role("Lead", 5);
    opening = company.opening("Lead", lead, "dana", asks(KOTLIN, 3, 10_000, true));
  }

  private static AlertWish wish(Reach reach) {
    return new AlertWish(reach, false);
  }

  private List<PersonId> told(Map<PersonId, AlertWish> wishes, Set<PersonId> pausing) {
    Snapshot now = company.snapshot();
    return new Hearing(now, wishes, pausing)
        .of(now.board().prospect(opening).orElseThrow(), now.roster().employed());
  }

  private List<PersonId> told(Map<PersonId, AlertWish> wishes) {
    return told(wishes, Set.of());
  }

  @Test
  void whoAskedHearsThoughOthersCanFindThemAndWhoDidNotAskDoesNot() {
    company.discoverable("sarah", developer, STRONG);
    company.discoverable("omar", developer, STRONG);
    assertThat(told(Map.of(id("sarah"), wish(Reach.MUST_HAVES)))).containsExactly(id("sarah"));
  }

  @Test
  void whoNeverChoseAndCannotBeFoundHearsOfWhatSuitsWell() {
    company.hidden("amina", developer, STRONG);
    assertThat(told(Map.of())).containsExactly(id("amina"));
  }

  @Test
  void neverMeansNeverAlsoForWhoCannotBeFound() {
    company.hidden("amina", developer, STRONG);
    assertThat(told(Map.of(id("amina"), wish(Reach.NONE)))).isEmpty();
  }

  @Test
  void whoMissesAMustHaveHearsNothingWhateverTheyAsked() {
    company.discoverable("sarah", developer, OTHER);
    assertThat(told(Map.of(id("sarah"), wish(Reach.MUST_HAVES)))).isEmpty();
    assertThat(told(Map.of(id("sarah"), wish(Reach.BEST)))).isEmpty();
  }

  @Test
  void theTwentyFirstIsNotOfTheBest() {
    IntStream.range(0, Hearing.BEST)
        .forEach(n -> company.discoverable("better" + n, developer, STRONG));
    company.discoverable("sarah", developer, has(KOTLIN, 3, Certainty.STATED));
    Map<PersonId, AlertWish> best =
        Map.of(id("sarah"), wish(Reach.BEST), id("better0"), wish(Reach.BEST));
    assertThat(told(best)).containsExactly(id("better0"));
    assertThat(told(Map.of(id("sarah"), wish(Reach.MUST_HAVES)))).containsExactly(id("sarah"));
  }

  @Test
  void whoPausesHearsNothingUnlessTheyWant() {
    company.discoverable("sarah", developer, STRONG);
    Map<PersonId, AlertWish> asked = Map.of(id("sarah"), wish(Reach.MUST_HAVES));
    assertThat(told(asked, Set.of(id("sarah")))).isEmpty();
    Map<PersonId, AlertWish> evenSo = Map.of(id("sarah"), new AlertWish(Reach.MUST_HAVES, true));
    assertThat(told(evenSo, Set.of(id("sarah")))).containsExactly(id("sarah"));
  }

  @Test
  void whoHoldsTheRoleAlreadyHearsNothing() {
    company.discoverable("tom", lead, STRONG);
    assertThat(told(Map.of(id("tom"), wish(Reach.MUST_HAVES)))).isEmpty();
  }
}
