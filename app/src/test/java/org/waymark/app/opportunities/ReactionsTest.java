package org.waymark.app.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.Scenario;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.opportunities.events.StepTaken;
import org.waymark.app.opportunities.events.Withdrawn;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;

@OpeningsTest
@Import(TarnholmPartner.class)
class ReactionsTest {
  private final Tarnholm tarnholm;
  private final Applications applications;
  private final Interests interests;
  private final Notices notices;
  private final Relations relations;
  private final DanaHires dana;

  ReactionsTest(
      Tarnholm tarnholm,
      Applications applications,
      Interests interests,
      Notices notices,
      Relations relations,
      DanaHires dana) {
    this.tarnholm = tarnholm;
    this.applications = applications;
    this.interests = interests;
    this.notices = notices;
    this.relations = relations;
    this.dana = dana;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  @Test
  void danaHearsOnceThatSarahAppliedHoweverOftenTheEventIsDelivered(Scenario scenario) {
    OpeningId id = dana.publishes("Told once");
    ApplicationId sent = Eyes.done(applications.send(tarnholm.sarah(), id, ""));
    StepTaken applied = sent(sent, id, "sarah");
    scenario
        .publish(applied)
        .andWaitForStateChange(() -> told("dana", "/applications/" + sent), list -> !list.isEmpty())
        .andVerify(list -> assertThat(list).hasSize(1));
    scenario
        .publish(applied)
        .andWaitForStateChange(() -> told("dana", "/applications/" + sent), list -> !list.isEmpty())
        .andVerify(list -> assertThat(list).hasSize(1));
    assertThat(told("jonas", "/applications/" + sent)).isEmpty();
  }

  /** Mei reports to Dana, Sarah does not. */
  @Test
  void hrHearsOfAnApplicationOnWhichOnlyTheirOwnManagerCouldDecide(Scenario scenario) {
    OpeningId id = dana.publishes("From the own team");
    ApplicationId other = Eyes.done(applications.send(tarnholm.sarah(), id, ""));
    ApplicationId own = Eyes.done(applications.send(tarnholm.viewer("mei"), id, ""));
    scenario
        .publish(sent(own, id, "mei"))
        .andWaitForStateChange(() -> told("ingrid", "/applications/" + own), l -> !l.isEmpty())
        .andVerify(
            list ->
                assertThat(list)
                    .singleElement()
                    .satisfies(
                        n ->
                            assertThat(n.words().key()).isEqualTo("opportunities.notice.send.hr")));
    scenario
        .publish(sent(other, id, "sarah"))
        .andWaitForStateChange(() -> told("dana", "/applications/" + other), l -> !l.isEmpty())
        .andVerify(_ -> assertThat(told("ingrid", "/applications/" + other)).isEmpty());
  }

  private StepTaken sent(ApplicationId application, OpeningId opening, String by) {
    return new StepTaken(
        application,
        opening,
        tarnholm.person(by),
        ApplicationStage.DRAFT,
        ApplicationParty.PERSON,
        ApplicationAct.SEND);
  }

  private List<Notice> told(String number, String href) {
    return notices.of(tarnholm.person(number), 50).stream()
        .filter(notice -> notice.href().equals(href))
        .toList();
  }

  @Test
  void whoFillsAnOpeningStandsInARelationToThoseWhoAppliedAndToNobodyElse() {
    OpeningId id = dana.publishes("Relation");
    PersonId mei = tarnholm.person("mei");
    assertThat(relations.of(tarnholm.dana(), mei)).doesNotContain(Relation.HIRING);
    Eyes.done(applications.keep(tarnholm.viewer("mei"), id, "draft"));
    assertThat(relations.of(tarnholm.dana(), mei)).doesNotContain(Relation.HIRING);
    ApplicationId sent = Eyes.done(applications.send(tarnholm.viewer("mei"), id, ""));
    assertThat(relations.of(tarnholm.dana(), mei)).contains(Relation.HIRING);
    assertThat(relations.of(tarnholm.jonas(), mei)).doesNotContain(Relation.HIRING);
    Eyes.done(applications.takeBack(tarnholm.viewer("mei"), sent, ""));
    assertThat(relations.of(tarnholm.dana(), mei)).doesNotContain(Relation.HIRING);
  }

  @Test
  void whoLeftHasNothingOnItsWayAndNothingKept(Scenario scenario) {
    OpeningId id = dana.publishes("Left behind");
    tarnholm.person("leaver", "Lea", "Leaver", tarnholm.digital, tarnholm.developer);
    PersonId leaver = tarnholm.person("leaver");
    Eyes.done(applications.send(tarnholm.viewer("leaver"), id, ""));
    interests.keep(tarnholm.viewer("leaver"), id);
    tarnholm.leaves("leaver", LocalDate.of(2026, 11, 20));
    scenario
        .publish(new PersonLeft(leaver))
        .andWaitForEventOfType(Withdrawn.class)
        .matching(withdrawn -> withdrawn.person().equals(leaver))
        .toArrive();
    assertThat(applications.applicantsOf(id)).isEmpty();
    assertThat(applications.of(leaver))
        .extracting(ApplicationCard::stage)
        .containsExactly(ApplicationStage.WITHDRAWN);
    assertThat(interests.of(leaver)).isEmpty();
  }

  @Test
  void anImportOfPeopleEndsWhatThoseGoneHadAndLeavesTheRest(Scenario scenario) {
    OpeningId id = dana.publishes("After an import");
    tarnholm.person("gone", "Gon", "Goner", tarnholm.digital, tarnholm.developer);
    PersonId gone = tarnholm.person("gone");
    Eyes.done(applications.send(tarnholm.viewer("gone"), id, ""));
    Eyes.done(applications.send(tarnholm.sarah(), id, ""));
    tarnholm.leaves("gone", LocalDate.of(2026, 11, 20));
    scenario
        .publish(new PeopleImported(new UUID(1, 1), 2))
        .andWaitForEventOfType(Withdrawn.class)
        .matching(withdrawn -> withdrawn.person().equals(gone))
        .toArrive();
    assertThat(applications.applicantsOf(id))
        .extracting(Applicant::person)
        .containsExactly(tarnholm.person("sarah"));
  }
}
