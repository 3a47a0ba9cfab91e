package org.waymark.app.growth.plans;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Wishes;

/** Developers of Tarnholm, led by Jonas, who want to become product managers. */
@TestComponent
class Growing {
  private final Tarnholm tarnholm;
  private final Planning planning;
  private final Doing doing;
  private final ActionStore actions;
  private final Wishes wishes;
  private final SampleClock clock;
  private final JdbcClient db;
  private int nr;

  Growing(
      Tarnholm tarnholm,
      Planning planning,
      Doing doing,
      ActionStore actions,
      Wishes wishes,
      SampleClock clock,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.planning = planning;
    this.doing = doing;
    this.actions = actions;
    this.wishes = wishes;
    this.clock = clock;
    this.db = db;
  }

  void company() {
    tarnholm.founded();
    clock.set(Duration.ZERO);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  void days(int days) {
    clock.set(clock.offset().plusDays(days));
  }

  /** A developer in Digital whom Jonas leads. */
  Viewer somebody() {
    String number = "grower" + ++nr;
    tarnholm.person(number, "Grower", "Nr " + nr, tarnholm.digital, tarnholm.developer);
    db.sql(
            """
            insert into people.reporting_line (person, manager, began_on, run, recorded_at)
            values (?, ?, ?, ?, now())
            """)
        .params(
            tarnholm.person(number).value(),
            tarnholm.person("jonas").value(),
            LocalDate.of(2020, 1, 1),
            new UUID(0, 1))
        .update();
    return tarnholm.viewer(number);
  }

  PlanId plan(Viewer viewer) {
    return Eyes.done(planning.begin(viewer, new Goal.Role(tarnholm.productManager), false));
  }

  /** Puts texts to read into the plan, an hour each. */
  void reads(Viewer who, PlanId plan, String... titles) {
    Eyes.done(
        doing.add(
            who,
            plan,
            Arrays.stream(titles)
                .map(t -> new PlanAction.Draft(ActionKind.READING, t, "", null, 1, null, null))
                .toList()));
  }

  /** Puts something into the plan that leads to level two in user research. */
  void practisesResearch(
      Viewer who, PlanId plan, ActionKind kind, String title, @Nullable Integer hours) {
    Aim aim = new Aim(Tarnholm.RESEARCH, 2);
    Eyes.done(
        doing.add(
            who, plan, List.of(new PlanAction.Draft(kind, title, "", aim, hours, null, null))));
  }

  /** What is to do, in the order of the person. */
  List<String> titles(PlanId plan) {
    return actions.of(plan).stream().map(a -> a.draft().title()).toList();
  }

  /** To Jonas by name. */
  void shows(Viewer viewer) {
    RoleId role = tarnholm.productManager;
    Eyes.done(
        wishes.write(
            viewer,
            new Aspiration(
                List.of(role), List.of(), List.of(), List.of(), 12, Aspiration.Relocation.NO)));
    wishes.showToManager(viewer);
  }

  /** With a hat of learning and development for the whole company. */
  Viewer learning() {
    return tarnholm.viewer("tomasz", Hat.LEARNING);
  }
}
