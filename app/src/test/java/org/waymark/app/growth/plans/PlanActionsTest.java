package org.waymark.app.growth.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.growth.PlanActionId;
import org.waymark.app.growth.PlanActions;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;

@PlansTest
class PlanActionsTest {
  private static final String TALK = "/conversations/1";
  private final Tarnholm tarnholm;
  private final Growing growing;
  private final PlanActions agreements;
  private final PlanStore plans;
  private final ActionStore actions;
  private final Doing doing;
  private final Planning planning;

  PlanActionsTest(
      Tarnholm tarnholm,
      Growing growing,
      PlanActions agreements,
      PlanStore plans,
      ActionStore actions,
      Doing doing,
      Planning planning) {
    this.tarnholm = tarnholm;
    this.growing = growing;
    this.agreements = agreements;
    this.plans = plans;
    this.actions = actions;
    this.doing = doing;
    this.planning = planning;
  }

  @BeforeAll
  void aCompany() {
    growing.company();
  }

  private PlanActionId agree(Viewer who, String what, String source) {
    return agreements.agree(
        who.self(), tarnholm.person("jonas"), what, growing.today().plusDays(30), source, TALK);
  }

  @Test
  void anAgreementMakesAPlanWithoutGoalWhereThereIsNone() {
    Viewer who = growing.somebody();
    PlanActionId id = agree(who, "Talk with Ruth about discovery", "talk 1");
    Plan plan = plans.of(who.self()).getFirst();
    assertThat(plan.goal()).isEqualTo(new Goal.None());
    PlanAction action = actions.find(id).orElseThrow();
    assertThat(action.draft().kind()).isEqualTo(ActionKind.AGREEMENT);
    assertThat(action.draft().title()).isEqualTo("Talk with Ruth about discovery");
    assertThat(action.href()).isEqualTo(TALK);
    assertThat(action.draft().dueOn()).isEqualTo(growing.today().plusDays(30));
  }

  @Test
  void anAgreementGoesToTheLatestPlanThatGoesOn() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    assertThat(actions.find(agree(who, "Read the roadmap", "talk 2")).orElseThrow().plan())
        .isEqualTo(plan);
    Eyes.done(planning.end(who, plan, PlanStage.DROPPED, ""));
    assertThat(actions.find(agree(who, "Read the prices", "talk 3")).orElseThrow().plan())
        .isNotEqualTo(plan);
  }

  @Test
  void theFirstGoalTakesOverWhatWasAgreedBefore() {
    Viewer who = growing.somebody();
    PlanActionId id = agree(who, "Ask Ruth about her first year", "talk 8");
    PlanId plan = growing.plan(who);
    assertThat(plans.of(who.self())).extracting(Plan::id).containsExactly(plan);
    assertThat(actions.find(id).orElseThrow().plan()).isEqualTo(plan);
    assertThat(plans.find(plan).orElseThrow().goal())
        .isEqualTo(new Goal.Role(tarnholm.productManager));
    assertThat(growing.plan(who)).as("begun twice").isEqualTo(plan);
  }

  @Test
  void aPlanKeptToOneselfTakesNothingThatWasAgreedWithOthers() {
    Viewer who = growing.somebody();
    PlanActionId id = agree(who, "Ask Ruth about her second year", "talk 9");
    PlanId secret = Eyes.done(planning.begin(who, new Goal.Role(tarnholm.productManager), true));
    assertThat(plans.of(who.self())).hasSize(2);
    assertThat(actions.find(id).orElseThrow().plan()).isNotEqualTo(secret);
  }

  @Test
  void theSameAgreementTwiceIsOneAction() {
    Viewer who = growing.somebody();
    PlanActionId first = agree(who, "Shadow a planning day", "talk 4");
    assertThat(agree(who, "Shadow a planning day", "talk 4")).isEqualTo(first);
    assertThat(actions.of(plans.of(who.self()).getFirst().id())).hasSize(1);
  }

  @Test
  void whatIsCalledOffIsDroppedButNeverWhatIsDone() {
    Viewer who = growing.somebody();
    PlanActionId open = agree(who, "Write a one-pager", "talk 5");
    PlanActionId done = agree(who, "Hold a review", "talk 6");
    Eyes.done(doing.complete(who, done, new Doing.Completion(growing.today(), "", null)));
    PersonId jonas = tarnholm.person("jonas");
    agreements.callOff("talk 5", jonas);
    agreements.callOff("talk 6", jonas);
    agreements.callOff("never agreed", jonas);
    assertThat(actions.find(open).orElseThrow().stage()).isEqualTo(ActionStage.DROPPED);
    assertThat(actions.find(done).orElseThrow().stage()).isEqualTo(ActionStage.DONE);
    assertThat(agreements.done(List.of("talk 5", "talk 6", "never agreed")))
        .containsExactly("talk 6");
  }

  @Test
  void aLongAgreementKeepsAllItsWordsInTheNote() {
    Viewer who = growing.somebody();
    String words = "Ask three hikers what they do without a network. ".repeat(8).strip();
    PlanAction.Draft kept = actions.find(agree(who, words, "talk 7")).orElseThrow().draft();
    assertThat(kept.title()).hasSizeLessThanOrEqualTo(200).endsWith("…");
    assertThat(kept.note()).isEqualTo(words);
  }

  @Test
  void tenAgreementsAtOnceMakeOnePlanAndTenActions() throws Exception {
    Viewer who = growing.somebody();
    CountDownLatch together = new CountDownLatch(1);
    Set<PlanActionId> made = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
      List<Future<PlanActionId>> all =
          java.util.stream.IntStream.range(0, 10)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            together.await();
                            return agree(who, "Agreement " + i, "race " + i);
                          }))
              .toList();
      together.countDown();
      for (Future<PlanActionId> one : all) {
        made.add(one.get());
      }
    }
    assertThat(made).hasSize(10);
    assertThat(plans.of(who.self())).hasSize(1);
    assertThat(actions.of(plans.of(who.self()).getFirst().id()))
        .extracting(PlanAction::place)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }
}
