package org.waymark.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.app.policy.Desk.done;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.policy.model.Extent;
import org.waymark.app.policy.model.Provision;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Strength;
import org.waymark.app.policy.model.Version;

@RulesTest
class DraftingTest {
  private final Desk desk;
  private final Drafting drafting;
  private final VersionSteps steps;
  private final Policy policy;

  DraftingTest(Desk desk, Drafting drafting, VersionSteps steps, Policy policy) {
    this.desk = desk;
    this.drafting = drafting;
    this.steps = steps;
    this.policy = policy;
  }

  private static void refused(Outcome<?> outcome, String key, Object... values) {
    assertThat(outcome).isEqualTo(Outcome.refused("policy.refused." + key, values));
  }

  private Outcome<Version> put(PolicyVersion draft, Provision provision) {
    return drafting.put(desk.viewer("ingrid"), draft, desk.revision(draft), provision);
  }

  @Test
  void whatASecondPersonPutsIntoForceHoldsFromItsDayOn() {
    PolicyVersion draft = desk.draft();
    desk.write(draft, Rule.RETURN_DAYS, "120", Strength.HARD);
    assertThat(policy.terms(Scope.EVERYWHERE).returnDays()).isEqualTo(90);
    desk.activate(draft);
    assertThat(policy.terms(Scope.EVERYWHERE).returnDays()).isEqualTo(120);
    assertThat(policy.current()).isEqualTo(draft);
  }

  @Test
  void nobodyPutsADraftIntoForceThatTheyWroteOn() {
    PolicyVersion draft = desk.draft();
    desk.write(draft, Rule.RETURN_DAYS, "120", Strength.HARD);
    done(steps.handIn(desk.viewer("ingrid"), draft));
    refused(steps.activate(desk.viewer("ingrid"), draft, desk.today()), "own_draft");
    assertThat(policy.current()).isNotEqualTo(draft);
  }

  @Test
  void whoWroteOneLineWroteOnIt() {
    PolicyVersion draft = desk.draft();
    Provision p = Desk.provision(Rule.RETURN_DAYS, "120", Desk.in("NL"));
    done(drafting.put(desk.viewer("arjun"), draft, desk.revision(draft), p));
    done(steps.handIn(desk.viewer("ingrid"), draft));
    refused(steps.activate(desk.viewer("arjun"), draft, desk.today()), "own_draft");
  }

  @Test
  void aPlannedVersionHoldsFromItsDayAndNotBefore() {
    PolicyVersion draft = desk.draft();
    desk.write(draft, Rule.RETURN_DAYS, "120", Strength.HARD);
    done(steps.handIn(desk.viewer("ingrid"), draft));
    done(steps.activate(desk.viewer("arjun"), draft, desk.today().plusDays(10)));
    assertThat(policy.current()).isNotEqualTo(draft);
    PolicyVersion next = desk.draft();
    desk.write(next, Rule.RETURN_DAYS, "30", Strength.HARD);
    done(steps.handIn(desk.viewer("ingrid"), next));
    refused(
        steps.activate(desk.viewer("arjun"), next, desk.today()),
        "before_planned",
        desk.today().plusDays(10));
  }

  @Test
  void rulesNeverComeIntoForceBackwards() {
    PolicyVersion draft = desk.draft();
    desk.write(draft, Rule.RETURN_DAYS, "120", Strength.HARD);
    done(steps.handIn(desk.viewer("ingrid"), draft));
    refused(steps.activate(desk.viewer("arjun"), draft, desk.today().minusDays(1)), "past");
    refused(steps.activate(desk.viewer("arjun"), draft, null), "past");
  }

  @Test
  void aDraftThatAnotherOvertookBeginsAnew() {
    PolicyVersion slow = desk.draft();
    desk.write(slow, Rule.RETURN_DAYS, "120", Strength.HARD);
    PolicyVersion quick = desk.draft();
    desk.write(quick, Rule.ANSWER_HOURS, "24", Strength.HARD);
    desk.activate(quick);
    refused(steps.handIn(desk.viewer("ingrid"), slow), "overtaken", quick.number());
  }

  @Test
  void aDraftThatSaysWhatHoldsAlreadyIsNotHandedIn() {
    refused(steps.handIn(desk.viewer("ingrid"), desk.draft()), "nothing_changed");
  }

  @Test
  void whatWasHandedInCannotBeWrittenOnUntilItComesBack() {
    PolicyVersion draft = desk.draft();
    desk.write(draft, Rule.RETURN_DAYS, "120", Strength.HARD);
    done(steps.handIn(desk.viewer("ingrid"), draft));
    refused(put(draft, Desk.provision(Rule.RETURN_DAYS, "1", Desk.in("NL"))), "no_draft");
    refused(steps.sendBack(desk.viewer("arjun"), draft, " "), "why");
    done(steps.sendBack(desk.viewer("arjun"), draft, "Too long for shops"));
    done(put(draft, Desk.provision(Rule.RETURN_DAYS, "1", Desk.in("NL"))));
  }

  @Test
  void whatSomebodyElseWroteMeanwhileIsNotOverwritten() {
    PolicyVersion draft = desk.draft();
    int seen = desk.revision(draft);
    done(put(draft, Desk.provision(Rule.RETURN_DAYS, "1", Desk.in("NL"))));
    Provision late = Desk.provision(Rule.RETURN_DAYS, "2", Desk.in("DE"));
    refused(drafting.put(desk.viewer("arjun"), draft, seen, late), "changed_meanwhile");
  }

  @Test
  void aScopeThatMatchesNothingIsRefused() {
    PolicyVersion draft = desk.draft();
    refused(put(draft, Desk.provision(Rule.RETURN_DAYS, "1", Desk.in("AQ"))), "matches_nothing");
    Extent noSuchPost =
        new Extent(Set.of(), Set.of(), Set.of(), Set.of(), Set.of("STO"), Set.of(), 10, null);
    refused(put(draft, Desk.provision(Rule.RETURN_DAYS, "1", noSuchPost)), "matches_nothing");
  }

  @Test
  void daysThatCrossAreRefusedWithEveryOtherReason() {
    PolicyVersion draft = desk.draft();
    Provision crossed =
        new Provision(
            UUID.randomUUID(),
            Rule.RETURN_DAYS,
            Desk.in("NL"),
            "5000",
            Strength.HARD,
            LocalDate.of(2027, 5, 1),
            LocalDate.of(2027, 4, 30),
            Map.of());
    assertThat(put(draft, crossed))
        .isEqualTo(
            Outcome.refused(
                java.util.List.of(
                    Refusal.of("policy.refused.value"), Refusal.of("policy.refused.days"))));
  }

  @Test
  void twoLinesThatHoldForTheSamePeopleAtOneTimeCollide() {
    PolicyVersion draft = desk.draft();
    desk.write(draft, Desk.provision(Rule.RETURN_DAYS, "100", Desk.in("NL", "DE")));
    refused(put(draft, Desk.provision(Rule.RETURN_DAYS, "1", Desk.in("DE", "NL"))), "collides");
    done(put(draft, Desk.provision(Rule.RETURN_DAYS, "1", Desk.in("NL"))));
  }

  @Test
  void aTermTakesNoExceptions() {
    PolicyVersion draft = desk.draft();
    Provision p = Desk.provision(Rule.RETURN_DAYS, "1", Desk.in("NL"));
    Provision soft =
        new Provision(
            p.line(),
            p.rule(),
            p.extent(),
            p.value(),
            new Strength.Soft(Decider.LEADER, 0),
            null,
            null,
            Map.of());
    assertThat(put(draft, soft))
        .isEqualTo(
            Outcome.refused(
                java.util.List.of(
                    Refusal.of("policy.refused.exceptions"), Refusal.of("policy.refused.clock"))));
  }

  @Test
  void onlyHrPartnersWriteRules() {
    assertThatThrownBy(() -> drafting.draft(desk.viewer("dana"), "Mine"))
        .isInstanceOf(NotYours.class);
  }
}
