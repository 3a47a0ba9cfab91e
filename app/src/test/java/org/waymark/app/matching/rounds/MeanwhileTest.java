package org.waymark.app.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.Scenario;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.events.Accepted;
import org.waymark.app.people.events.PersonLeft;
import org.waymark.app.shell.Words;

/** What happens outside while a round is on. */
@RoundsTest
class MeanwhileTest {
  private final Rounding rounding;
  private final Tarnholm tarnholm;
  private final Entering entering;
  private final EntryStore entries;
  private final Participation participation;
  private final RunStore runs;
  private final Hiring hiring;
  private final Notices notices;
  private OpeningId one = new OpeningId(new UUID(0, 0));
  private OpeningId two = one;
  private RoundId round = new RoundId(new UUID(0, 0));

  MeanwhileTest(
      Rounding rounding,
      Tarnholm tarnholm,
      Entering entering,
      EntryStore entries,
      Participation participation,
      RunStore runs,
      Hiring hiring,
      Notices notices) {
    this.rounding = rounding;
    this.tarnholm = tarnholm;
    this.entering = entering;
    this.entries = entries;
    this.participation = participation;
    this.runs = runs;
    this.hiring = hiring;
    this.notices = notices;
  }

  @BeforeAll
  void aCompany() {
    rounding.company();
  }

  @BeforeEach
  void aRound() {
    one = rounding.opening("One");
    two = rounding.opening("Two");
    round = rounding.started(one, two);
  }

  @Test
  void whoLeavesTakesPartNoMoreAndNothingOfThemIsKept(Scenario scenario) {
    Viewer leaver = rounding.somebody();
    rounding.enters(leaver, round, one, two);
    tarnholm.leaves(leaver.name(), rounding.today().minusDays(1));
    scenario
        .publish(new PersonLeft(leaver.self()))
        .andWaitForStateChange(
            () -> participation.people(round), people -> !people.contains(leaver.self()))
        .andVerify(people -> assertThat(people).isEmpty());
    assertThat(entries.of(round, leaver.self()).orElseThrow().wishes()).isEmpty();
  }

  @Test
  void whoFoundSomethingElseTakesPartNoMoreAndIsTold(Scenario scenario) {
    Viewer happy = rounding.somebody();
    rounding.enters(happy, round, one);
    OpeningId elsewhere = rounding.opening("Elsewhere");
    scenario
        .publish(new Accepted(new ApplicationId(UUID.randomUUID()), elsewhere, happy.self()))
        .andWaitForStateChange(
            () -> told(happy), keys -> keys.contains("matching.round.told.ended"))
        .andVerify(_ -> assertThat(participation.people(round)).isEmpty());
    assertThat(entering.enter(happy, round))
        .isEqualTo(Outcome.refused("matching.round.enter.over"));
  }

  @Test
  void anOpeningThatClosesDropsOutAndWhoNamedItIsToldNobodyElse(Scenario scenario) {
    Viewer named = rounding.somebody();
    Viewer not = rounding.somebody();
    rounding.enters(named, round, one, two);
    rounding.enters(not, round, two);
    scenario
        .stimulate(() -> Eyes.done(hiring.close(rounding.grace(), one, "Money")))
        .andWaitForStateChange(() -> told(named), keys -> keys.contains("matching.round.told.gone"))
        .andVerify(_ -> assertThat(told(not)).doesNotContain("matching.round.told.gone"));
    rounding.peopleAreDone();
    rounding.ranks(rounding.grace(), round, two, not, named);
    rounding.bothAreDone();
    rounding.published(round);
    assertThat(runs.result(round, named.self()).orElseThrow().opening()).isNull();
    assertThat(runs.result(round, not.self()).orElseThrow().opening()).isEqualTo(two);
  }

  private List<String> told(Viewer who) {
    return notices.of(who.self(), 20).stream().map(Notice::words).map(Words::key).toList();
  }
}
