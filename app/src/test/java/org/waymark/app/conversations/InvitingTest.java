package org.waymark.app.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkStage;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.conversations.work.Inviting;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningsSlice;

/** Times are proposed, taken, moved and called off, and calendars follow. */
@TalksTest
class InvitingTest {
  private final Talking talking;
  private final Inviting inviting;
  private final Talks talks;
  private final SampleClock clock;
  private final Eyes eyes;

  InvitingTest(Talking talking, Inviting inviting, Talks talks, SampleClock clock, Eyes eyes) {
    this.talking = talking;
    this.inviting = inviting;
    this.talks = talks;
    this.clock = clock;
    this.eyes = eyes;
  }

  @BeforeAll
  void aCompany() {
    talking.company();
  }

  @BeforeEach
  void monday() {
    clock.set(Duration.ZERO);
  }

  private static List<String> refused(Outcome<Talk> outcome) {
    return outcome instanceof Outcome.Refused<Talk>(List<Refusal> no)
        ? no.stream().map(Refusal::key).toList()
        : List.of();
  }

  private TalkStage stage(TalkId id) {
    return talks.find(id).orElseThrow().stage();
  }

  @Test
  void aManagerProposesAndThePersonTakesOne() {
    String who = talking.somebody();
    TalkId id = talking.proposed(who);
    assertThat(talking.told(who)).containsExactly("conversations.told.proposed");
    Eyes.done(inviting.accept(talking.viewer(who), id, 2));
    assertThat(talks.find(id).orElseThrow().state().time())
        .contains(OpeningsSlice.MONDAY.plus(Duration.ofDays(2)).plusSeconds(3_600));
    assertThat(talking.told("jonas")).first().isEqualTo("conversations.told.planned");
  }

  @Test
  void aPersonProposesToTheirOwnManager() {
    String who = talking.somebody();
    Talk talk =
        Eyes.done(inviting.invite(talking.viewer(who), talking.person("jonas"), Talking.in(1)));
    assertThat(talk.manager()).isEqualTo(talking.person("jonas"));
    Eyes.done(inviting.accept(talking.jonas(), talk.id(), 1));
    assertThat(stage(talk.id())).isEqualTo(TalkStage.PLANNED);
  }

  @Test
  void whoProposedDoesNotAnswerThemselves() {
    TalkId id = talking.proposed(talking.somebody());
    assertThat(refused(inviting.accept(talking.jonas(), id, 1)))
        .containsExactly("conversations.no.proposed");
  }

  @Test
  void nobodyProposesToAStranger() {
    assertThatThrownBy(
            () -> inviting.invite(talking.jonas(), talking.person("grace"), Talking.in(1)))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(
            () -> inviting.invite(talking.manager("dana"), talking.person("sarah"), Talking.in(1)))
        .as("somebody above the manager")
        .isInstanceOf(NotYours.class);
  }

  @Test
  void anInvitationThatIsAnsweredLateSaysSoAndOffersALaterTime() {
    String who = talking.somebody();
    TalkId id = talking.proposed(who);
    clock.set(Duration.ofDays(1).plusHours(2));
    assertThat(refused(inviting.accept(talking.viewer(who), id, 1)))
        .containsExactly("conversations.no.time_over");
    Eyes.done(inviting.accept(talking.viewer(who), id, 2));
  }

  @Test
  void onceAllTimesAreOverOthersAreProposed() {
    String who = talking.somebody();
    TalkId id = talking.proposed(who);
    clock.set(Duration.ofDays(5));
    assertThat(refused(inviting.accept(talking.viewer(who), id, 2)))
        .containsExactly("conversations.no.time_over");
    Eyes.done(inviting.propose(talking.viewer(who), id, Talking.in(7)));
    Eyes.done(inviting.accept(talking.jonas(), id, 1));
  }

  @Test
  void aTimeHasToLieAhead() {
    assertThat(
            refused(
                inviting.invite(
                    talking.jonas(), talking.person(talking.somebody()), Talking.in(-1))))
        .containsExactly("conversations.no.times_ahead");
  }

  @Test
  void twoHaveOneConversationAheadAndNoSecond() {
    String who = talking.somebody();
    talking.proposed(who);
    assertThat(
            refused(inviting.invite(talking.viewer(who), talking.person("jonas"), Talking.in(3))))
        .containsExactly("conversations.no.one_ahead");
  }

  @Test
  void calendarsGetTheSameConversationWithARisingNumber() {
    String who = talking.somebody();
    TalkId id = talking.planned(who);
    Eyes.done(
        inviting.moveTo(talking.viewer(who), id, OpeningsSlice.MONDAY.plus(Duration.ofDays(4))));
    talking.cancelled(id, talking.jonas());
    for (String reader : List.of(who, "jonas")) {
      List<String> files = talking.calendars(reader, id);
      assertThat(files).hasSize(3);
      assertThat(files).allMatch(f -> f.contains("UID:" + id + "@waymark"));
      assertThat(files.get(0)).contains("METHOD:REQUEST", "SEQUENCE:1");
      assertThat(files.get(1)).contains("METHOD:REQUEST", "SEQUENCE:2", "20261127T");
      assertThat(files.get(2)).contains("METHOD:CANCEL", "SEQUENCE:3", "STATUS:CANCELLED");
      assertThat(files).allMatch(f -> f.contains("SUMMARY:Talk"));
    }
  }

  @Test
  void calledOffTwiceItIsToldOnce() {
    String who = talking.somebody();
    TalkId id = talking.planned(who);
    talking.cancelled(id, talking.viewer(who));
    assertThat(refused(inviting.cancel(talking.jonas(), id)))
        .containsExactly("conversations.no.cancelled");
    assertThat(talking.calendars("jonas", id)).filteredOn(f -> f.contains("CANCEL")).hasSize(1);
    assertThat(talks.changes(id)).filteredOn(c -> c.stage() == TalkStage.CANCELLED).hasSize(1);
  }

  @Test
  void whatWasCalledOffIsTakenNoMore() {
    String who = talking.somebody();
    TalkId id = talking.proposed(who);
    talking.cancelled(id, talking.jonas());
    assertThat(refused(inviting.accept(talking.viewer(who), id, 1)))
        .containsExactly("conversations.no.cancelled");
  }

  @Test
  void anEmptyFormIsAnsweredWithWhatIsMissing() {
    String who = talking.somebody();
    var empty = eyes.post("/conversations", talking.viewer(who));
    assertThat(empty)
        .hasStatus(422)
        .bodyText()
        .contains("Say with whom", "Propose at least one time", "name=\"time\"");
    assertThat(eyes.post("/conversations", talking.viewer(who), "now", "true"))
        .hasStatus(422)
        .bodyText()
        .contains("Say with whom");
    assertThat(
            eyes.post("/conversations", talking.viewer(who), "with", "" + talking.person("jonas")))
        .hasStatus(422)
        .bodyText()
        .contains("Propose at least one time")
        .doesNotContain("Say with whom");
    assertThat(eyes.post("/conversations", talking.viewer(who), "with", "nobody")).hasStatus(404);
  }

  @Test
  void aManagersPageOfATalkBelongsToTheirTeamAndTheReportsOwnToThem() {
    String who = talking.somebody();
    String talk = "/conversations/" + talking.proposed(who);
    String here = ".wm-tabs a[aria-current=page]";
    assertThat(eyes.page(talk, talking.jonas()).select(here).eachAttr("href"))
        .containsExactly("/team/conversations");
    assertThat(eyes.page(talk + "/guide", talking.jonas()).select(here).eachAttr("href"))
        .containsExactly("/team/conversations");
    assertThat(eyes.page(talk, talking.viewer(who)).select(".wm-crumb a").eachAttr("href"))
        .containsExactly("/conversations");
  }
}
