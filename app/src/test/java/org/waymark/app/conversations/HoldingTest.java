package org.waymark.app.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.conversations.model.Agreement;
import org.waymark.app.conversations.model.Agreements;
import org.waymark.app.conversations.work.Holding;
import org.waymark.app.conversations.work.Inviting;
import org.waymark.app.growth.PlanActions;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.opportunities.Eyes;

/** What comes out of a conversation. */
@TalksTest
class HoldingTest {
  private final Talking talking;
  private final Inviting inviting;
  private final Holding holding;
  private final Agreements agreements;
  private final Eyes eyes;
  private final SampleClock clock;

  private final PlanActions plan;

  HoldingTest(
      Talking talking,
      Inviting inviting,
      Holding holding,
      Agreements agreements,
      Eyes eyes,
      SampleClock clock,
      PlanActions plan) {
    this.plan = plan;
    this.talking = talking;
    this.inviting = inviting;
    this.holding = holding;
    this.agreements = agreements;
    this.eyes = eyes;
    this.clock = clock;
  }

  @BeforeAll
  void aCompany() {
    talking.company();
  }

  @BeforeEach
  void monday() {
    clock.set(Duration.ZERO);
  }

  private static List<String> refused(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> no)
        ? no.stream().map(Refusal::key).toList()
        : List.of();
  }

  @Test
  void beforeItBeganNobodySaysThatItWasHeld() {
    String who = talking.somebody();
    TalkId id = talking.planned(who);
    assertThat(refused(holding.hold(talking.jonas(), id)))
        .containsExactly("conversations.no.not_begun");
    Eyes.done(inviting.begin(talking.jonas(), id));
    Eyes.done(holding.hold(talking.jonas(), id));
    assertThat(talking.told(who)).first().isEqualTo("conversations.told.held");
  }

  @Test
  void heldTwiceItIsToldOnce() {
    String who = talking.somebody();
    TalkId id = talking.held(who);
    assertThat(refused(holding.hold(talking.viewer(who), id)))
        .containsExactly("conversations.no.held");
    assertThat(talking.told(who)).filteredOn("conversations.told.held"::equals).hasSize(1);
  }

  @Test
  void anAgreementHasAnOwnerOfTheTwoWordsAndADayAhead() {
    String who = talking.somebody();
    TalkId id = talking.now(who);
    LocalDate today = LocalDate.now(clock);
    assertThat(refused(agree(id, talking.person("grace"), " ", today.minusDays(1))))
        .containsExactly(
            "conversations.no.agreement.what",
            "conversations.no.agreement.owner",
            "conversations.no.agreement.due");
    assertThat(refused(agree(id, talking.person(who), "Read a book", today))).isEmpty();
  }

  private Outcome<UUID> agree(TalkId id, PersonId owner, String what, LocalDate due) {
    return holding.agree(talking.jonas(), id, new Agreement.Draft(owner, what, due));
  }

  private Agreement theirs(TalkId id, String who) {
    return agreements.of(List.of(id)).stream()
        .filter(a -> a.owner().equals(talking.person(who)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyItsOwnerSaysThatItIsDoneAndTheyMayTakeItBack() {
    String who = talking.somebody();
    TalkId id = talking.held(who);
    Agreement theirs = theirs(id, who);
    assertThatThrownBy(() -> holding.end(talking.jonas(), theirs.id(), Agreement.State.DONE))
        .isInstanceOf(NotYours.class);
    assertThat(holding.end(talking.viewer(who), theirs.id(), Agreement.State.DONE).endedOn())
        .isEqualTo(LocalDate.now(clock));
    assertThat(holding.end(talking.viewer(who), theirs.id(), Agreement.State.OPEN).open()).isTrue();
  }

  @Test
  void afterwardsNothingIsAgreedAnyMore() {
    String who = talking.somebody();
    TalkId id = talking.held(who);
    assertThat(refused(agree(id, talking.person(who), "More", LocalDate.now(clock))))
        .containsExactly("conversations.no.held");
    holding.take(talking.jonas(), id, agreements.of(List.of(id)).getFirst().id());
    assertThat(agreements.of(List.of(id))).hasSize(2);
  }

  @Test
  void lastTimesAgreementsStandBesideTheNextConversation() {
    String who = talking.somebody();
    talking.held(who);
    clock.set(Duration.ofDays(30));
    TalkId next = talking.now(who);
    String page = eyes.page("/conversations/" + next, talking.viewer(who)).select("main").text();
    assertThat(page).contains("From last time", "Interview three users", "2 things are open");
  }

  @Test
  void theGuideAsksByWhatIsSharedAndNothingElse() {
    String who = talking.somebody();
    TalkId id = talking.planned(who);
    assertThat(eyes.page("/conversations/" + id, talking.jonas()).select(".wm-guide").text())
        .contains("first career talk", "What would Talker like more of");
    assertThat(
            eyes.page("/conversations/" + id + "/guide", talking.viewer(who)).select("main").text())
        .contains("You decide what to share", "What would you like more of");
  }

  @Test
  void whatIsDoneIsDoneInThePlanAndLiesAheadAgainOnceItIsTakenBack() {
    String who = talking.somebody();
    TalkId id = talking.held(who);
    Agreement theirs = theirs(id, who);
    List<String> source = List.of(theirs.source());
    assertThat(plan.planned(source)).hasSize(1);
    assertThat(plan.done(source)).isEmpty();
    holding.end(talking.viewer(who), theirs.id(), Agreement.State.DONE);
    assertThat(plan.done(source)).hasSize(1);
    holding.end(talking.viewer(who), theirs.id(), Agreement.State.DONE);
    assertThat(plan.done(source)).hasSize(1);
    holding.end(talking.viewer(who), theirs.id(), Agreement.State.OPEN);
    assertThat(plan.done(source)).isEmpty();
    assertThat(plan.planned(source)).hasSize(1);
    holding.end(talking.viewer(who), theirs.id(), Agreement.State.DROPPED);
    assertThat(plan.planned(source)).isEmpty();
  }
}
