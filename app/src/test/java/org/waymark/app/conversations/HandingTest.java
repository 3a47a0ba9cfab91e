package org.waymark.app.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.conversations.model.Agreement;
import org.waymark.app.conversations.model.Agreements;
import org.waymark.app.conversations.model.Handover;
import org.waymark.app.conversations.model.Handovers;
import org.waymark.app.conversations.model.TalkStage;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.conversations.work.Handing;
import org.waymark.app.conversations.work.Inviting;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.opportunities.Eyes;

/** Another manager gets what the person says, and nothing before. */
@TalksTest
class HandingTest {
  private final Talking talking;
  private final Inviting inviting;
  private final Handing handing;
  private final Handovers handovers;
  private final Agreements agreements;
  private final Talks talks;
  private final Eyes eyes;
  private final SampleClock clock;
  private final JdbcClient db;

  HandingTest(
      Talking talking,
      Inviting inviting,
      Handing handing,
      Handovers handovers,
      Agreements agreements,
      Talks talks,
      Eyes eyes,
      SampleClock clock,
      JdbcClient db) {
    this.talking = talking;
    this.inviting = inviting;
    this.handing = handing;
    this.handovers = handovers;
    this.agreements = agreements;
    this.talks = talks;
    this.eyes = eyes;
    this.clock = clock;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    talking.company();
  }

  @BeforeEach
  void monday() {
    clock.set(Duration.ZERO);
  }

  private Handover moved(String who) {
    talking.reports(who, "dana");
    handing.after(List.of(talking.person(who)));
    return handovers.of(talking.person(who)).getFirst();
  }

  @Test
  void whatWasPlannedWithTheFormerManagerIsOffAndBothAreTold() {
    String who = talking.somebody();
    talking.held(who);
    TalkId id = talking.planned(who);
    moved(who);
    assertThat(talks.find(id).orElseThrow().stage()).isEqualTo(TalkStage.CANCELLED);
    assertThat(talking.calendars("jonas", id)).last().asString().contains("METHOD:CANCEL");
    assertThat(talking.told(who)).contains("conversations.told.parted");
    assertThat(eyes.body("/conversations/" + id, talking.viewer(who)))
        .contains("do not work as person and manager");
  }

  @Test
  void theNewManagerSeesNothingUntilThePersonSaysSo() {
    String who = talking.somebody();
    TalkId id = talking.held(who);
    Handover asked = moved(who);
    assertThat(asked.state()).isEqualTo(Handover.State.ASKED);
    assertThat(talking.told(who)).first().isEqualTo("conversations.told.handover");
    assertThat(eyes.status("/conversations/" + id, talking.manager("dana"))).isEqualTo(404);
    assertThat(with(who)).doesNotContain("Jonas");
    handing.answer(talking.viewer(who), asked.id(), Handover.State.NOTES);
    assertThat(eyes.body("/conversations/" + id, talking.manager("dana")))
        .contains("discovery weeks");
    assertThat(with(who)).contains("Jonas Feld", "Interview three users");
  }

  private String with(String who) {
    return eyes.page("/conversations/with/" + talking.person(who), talking.manager("dana"))
        .select("main")
        .text();
  }

  @Test
  void agreementsAloneCanBeHandedOverWithoutTheNotes() {
    String who = talking.somebody();
    TalkId id = talking.held(who);
    Handover asked = moved(who);
    handing.answer(talking.viewer(who), asked.id(), Handover.State.AGREEMENTS);
    assertThat(eyes.status("/conversations/" + id, talking.manager("dana"))).isEqualTo(404);
    assertThat(with(who)).contains("Interview three users").doesNotContain("discovery weeks");
  }

  @Test
  void whatTheFormerManagerHadToDoPassesToTheNewOne() {
    String who = talking.somebody();
    TalkId id = talking.held(who);
    Handover asked = moved(who);
    handing.answer(talking.viewer(who), asked.id(), Handover.State.AGREEMENTS);
    assertThat(agreements.of(List.of(id)))
        .extracting(Agreement::owner)
        .containsExactlyInAnyOrder(talking.person(who), talking.person("dana"));
  }

  @Test
  void whatWasHandedOverCanBeTakenBack() {
    String who = talking.somebody();
    TalkId id = talking.held(who);
    Handover asked = moved(who);
    handing.answer(talking.viewer(who), asked.id(), Handover.State.NOTES);
    handing.answer(talking.viewer(who), asked.id(), Handover.State.NOTHING);
    assertThat(eyes.status("/conversations/" + id, talking.manager("dana"))).isEqualTo(404);
  }

  @Test
  void onlyThePersonAnswers() {
    String who = talking.somebody();
    talking.held(who);
    Handover asked = moved(who);
    for (String other : List.of("dana", "jonas", "ingrid")) {
      assertThatThrownBy(
              () -> handing.answer(talking.manager(other), asked.id(), Handover.State.NOTES))
          .isInstanceOf(NotYours.class);
    }
  }

  @Test
  void nobodyIsAskedTwiceOrWhereNothingWasHeld() {
    String who = talking.somebody();
    talking.planned(who);
    talking.reports(who, "dana");
    handing.after(List.of(talking.person(who)));
    assertThat(handovers.of(talking.person(who))).isEmpty();
    String other = talking.somebody();
    talking.held(other);
    moved(other);
    handing.after(List.of(talking.person(other)));
    handing.afterAnImport();
    assertThat(handovers.of(talking.person(other))).hasSize(1);
    assertThat(talking.told(other)).filteredOn("conversations.told.handover"::equals).hasSize(1);
  }

  @Test
  void aPersonWithTwoManagersInOneQuarterTalksWithEach() {
    String who = talking.somebody();
    TalkId first = talking.held(who);
    moved(who);
    TalkId second =
        Eyes.done(inviting.invite(talking.manager("dana"), talking.person(who), Talking.in(2)))
            .id();
    Eyes.done(inviting.accept(talking.viewer(who), second, 1));
    String own = eyes.body("/conversations", talking.viewer(who));
    assertThat(own).contains(first.toString(), second.toString());
    assertThatThrownBy(() -> inviting.invite(talking.jonas(), talking.person(who), Talking.in(3)))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void nobodyHasTwoManagersOnOneDay() {
    String who = talking.somebody();
    assertThatThrownBy(
            () ->
                db.sql(
                        """
                        insert into people.reporting_line (person, manager, began_on, run, recorded_at)
                        values (?, ?, date '2026-01-01', uuidv7(), now())
                        """)
                    .params(talking.person(who).value(), talking.person("dana").value())
                    .update())
        .hasMessageContaining("one_manager_at_a_time");
  }

  @Test
  void anHrPartnerReadsWhatThePersonLetsThemAndForTwelveMonths() {
    String who = talking.somebody();
    TalkId id = talking.held(who);
    clock.set(Duration.ZERO);
    assertThat(eyes.status("/conversations/" + id, talking.viewer("ingrid"))).isEqualTo(404);
    handing.let(talking.viewer(who), id, Set.of(talking.person("ingrid"), talking.person("grace")));
    String page = eyes.body("/conversations/" + id, talking.viewer("ingrid"));
    assertThat(page).contains("discovery weeks").doesNotContain("id=\"own\"");
    assertThat(eyes.status("/conversations/" + id, talking.viewer("grace"))).isEqualTo(404);
    clock.set(Duration.ofDays(366));
    assertThat(eyes.status("/conversations/" + id, talking.viewer("ingrid"))).isEqualTo(404);
  }

  @Test
  void aManagerLetsNobodyRead() {
    String who = talking.somebody();
    TalkId id = talking.held(who);
    assertThatThrownBy(() -> handing.let(talking.jonas(), id, Set.of(talking.person("ingrid"))))
        .isInstanceOf(NotYours.class);
  }
}
