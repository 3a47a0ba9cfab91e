package org.waymark.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.ModuleTest;
import org.waymark.app.policy.model.Provision;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Versions;

/** What holds before anybody wrote a rule. */
@ModuleTest
class FirstVersionTest {
  private static final PolicyVersion FIRST = new PolicyVersion(1);
  private final Policy policy;
  private final Versions versions;
  private final JdbcClient db;

  FirstVersionTest(Policy policy, Versions versions, JdbcClient db) {
    this.policy = policy;
    this.versions = versions;
    this.db = db;
  }

  @Test
  void itIsInForce() {
    assertThat(policy.current()).isEqualTo(FIRST);
  }

  @Test
  void itRulesOnEverythingWithTheUsualValue() {
    Set<Rule> ruled = EnumSet.noneOf(Rule.class);
    for (Provision p : versions.book(FIRST).provisions()) {
      ruled.add(p.rule());
      assertThat(p.rule().measure().read(p.value())).as(p.rule().name()).contains(p.value());
      if (p.extent().families().isEmpty()) {
        assertThat(p.value()).as(p.rule().name()).isEqualTo(p.rule().usual());
      }
    }
    assertThat(ruled).isEqualTo(EnumSet.allOf(Rule.class));
  }

  @Test
  void othersReadTheirValuesFromIt() {
    Terms terms = policy.terms(Scope.EVERYWHERE);
    assertThat(terms.reveal()).isEqualTo(Terms.RevealStage.ACCEPTED);
    assertThat(terms.managerPower()).isEqualTo(Terms.ManagerPower.PROPOSES_DATE);
    assertThat(terms.posting().insideFirstDays()).isEqualTo(5);
    assertThat(terms.posting().exceptions())
        .containsExactlyInAnyOrder(Terms.PostingException.values());
    assertThat(terms.posting().bandShown()).isTrue();
    assertThat(terms.posting().approval()).isEqualTo(Terms.Approval.NONE);
    assertThat(terms.release()).isEqualTo(new Terms.Release(14, 28, 1, true));
    assertThat(terms.projects())
        .isEqualTo(new Terms.Projects(20, 10, 20, true, 6, 12, Terms.Poster.EMPLOYEES));
    assertThat(terms.answers()).isEqualTo(new Terms.Answers(48, 5, 5));
    assertThat(terms.leadership()).isEqualTo(new Terms.Leadership(8, 2));
    assertThat(terms.returnDays()).isEqualTo(90);
    assertThat(terms.reapplyMonths()).isEqualTo(6);
    assertThat(terms.days(Step.TAX)).isEqualTo(10);
    assertThat(terms.version()).isEqualTo(FIRST);
  }

  @Test
  void seniorTechnicalPeopleAreReleasedWithinEightWeeks() {
    Scope senior = new Scope(MoveKind.ROLE, null, null, "NL", "ENG", 6, null);
    assertThat(policy.terms(senior).release().mostDays()).isEqualTo(56);
    Scope young = new Scope(MoveKind.ROLE, null, null, "NL", "ENG", 5, null);
    assertThat(policy.terms(young).release().mostDays()).isEqualTo(28);
  }

  @Test
  void whatIsInForceCannotBeChanged() {
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> db.sql("update policy.provision set value = '1' where version = 1").update()))
        .hasMessageContaining("a version that left its draft stays as it is");
  }
}
