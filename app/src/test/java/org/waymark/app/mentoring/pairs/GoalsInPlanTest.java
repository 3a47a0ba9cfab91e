package org.waymark.app.mentoring.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.Helping;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.mentoring.MentoringTest;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.opportunities.Eyes;

/** A goal that two agreed on becomes something to do in the plan of the one who is helped. */
@MentoringTest
class GoalsInPlanTest {
  private static final String WORDS = "Hold three talks with hikers";
  private final Helping helping;
  private final Mentoring mentoring;
  private final Goals goals;
  private final Eyes eyes;
  private final JdbcClient db;

  GoalsInPlanTest(Helping helping, Mentoring mentoring, Goals goals, Eyes eyes, JdbcClient db) {
    this.helping = helping;
    this.mentoring = mentoring;
    this.goals = goals;
    this.eyes = eyes;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    helping.company();
  }

  private List<String> planOf(Viewer who) {
    return db.sql(
            """
            select a.title from growth.action a join growth.plan p on p.id = a.plan
            where p.person = ?
            """)
        .param(who.self().value())
        .query(String.class)
        .list();
  }

  @Test
  void itStandsInThePlanWithItsDayAndThePairsPage() {
    Viewer seeker = helping.somebody();
    MentorshipId id = helping.pair(seeker, helping.expert());
    UUID goal = Eyes.done(mentoring.setGoal(seeker, id, WORDS));
    String pair = "/mentorships/" + id;
    assertThat(eyes.page(pair, seeker).select("form[action$=/plan]")).hasSize(1);
    Eyes.redirect(eyes.post(pair + "/goals/" + goal + "/plan", seeker));
    assertThat(planOf(seeker)).containsExactly(WORDS);
    assertThat(goals.planned(goals.of(id))).containsExactly(goal);
    assertThat(eyes.page(pair, seeker).select("form[action$=/plan]")).isEmpty();
    assertThat(eyes.page("/plans", seeker).text()).contains(WORDS);
  }

  @Test
  void putThereTwiceItStandsThereOnce() {
    Viewer seeker = helping.somebody();
    MentorshipId id = helping.pair(seeker, helping.expert());
    UUID goal = Eyes.done(mentoring.setGoal(seeker, id, WORDS));
    Eyes.done(goals.plan(seeker, id, goal));
    Eyes.done(goals.plan(seeker, id, goal));
    assertThat(planOf(seeker)).containsExactly(WORDS);
  }

  @Test
  void nobodyElsePutsItThere() {
    Viewer seeker = helping.somebody();
    Viewer mentor = helping.expert();
    MentorshipId id = helping.pair(seeker, mentor);
    UUID goal = Eyes.done(mentoring.setGoal(mentor, id, WORDS));
    Viewer stranger = helping.somebody();
    assertThatThrownBy(() -> goals.plan(mentor, id, goal)).isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> goals.plan(stranger, id, goal)).isInstanceOf(NotYours.class);
    assertThat(eyes.page("/mentorships/" + id, mentor).select("form[action$=/plan]")).isEmpty();
    assertThat(planOf(seeker)).isEmpty();
    assertThat(planOf(mentor)).isEmpty();
  }

  @Test
  void aGoalOfAnotherPairIsNotReachedThroughOnesOwn() {
    Viewer seeker = helping.somebody();
    MentorshipId own = helping.pair(seeker, helping.expert());
    Viewer other = helping.somebody();
    MentorshipId theirs = helping.pair(other, helping.expert());
    UUID goal = Eyes.done(mentoring.setGoal(other, theirs, WORDS));
    assertThatThrownBy(() -> goals.plan(seeker, own, goal)).isInstanceOf(NotYours.class);
    assertThat(planOf(seeker)).isEmpty();
  }

  @Test
  void whatIsReachedOrOverIsNoLongerPlanned() {
    Viewer seeker = helping.somebody();
    MentorshipId id = helping.pair(seeker, helping.expert());
    UUID reached = Eyes.done(mentoring.setGoal(seeker, id, WORDS));
    UUID open = Eyes.done(mentoring.setGoal(seeker, id, "Read two books"));
    Eyes.done(mentoring.reachGoal(seeker, id, reached));
    assertThat(Eyes.refusals(goals.plan(seeker, id, reached)))
        .containsExactly("mentoring.no.not_together");
    Eyes.done(mentoring.end(seeker, id, ""));
    assertThat(Eyes.refusals(goals.plan(seeker, id, open)))
        .containsExactly("mentoring.no.not_together");
    assertThat(planOf(seeker)).isEmpty();
  }
}
