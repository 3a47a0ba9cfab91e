package org.waymark.app.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.PlayedPlans;
import org.waymark.app.growth.PlayedPlans.Deed;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.RoleId;

/** Plans of a sample's people: Sarah on her way to a product manager, Alex to lead a department. */
@Component
@Order(72)
class SamplePlans implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SamplePlans.class);
  private final PlayedPlans plans;
  private final Clock clock;
  private final SampleCast cast;

  SamplePlans(PlayedPlans plans, Clock clock, SampleCast cast) {
    this.plans = plans;
    this.clock = clock;
    this.cast = cast;
  }

  @Override
  public void play(Path files) {
    cast.inThePast(
        days -> {
          days.ago(75);
          template();
          sarah(days);
          alex(days);
          LOG.info("plans: 2");
        });
  }

  private void template() {
    plans.template(
        cast.person("tomasz"),
        "First months towards leading a team",
        "For people who are about to lead, or just began.",
        new Deed("training", "First steps as a team lead", "people-leadership", 2, 24, null),
        new Deed(
            "shadowing", "Two days beside a team lead elsewhere", "people-leadership", 2, 16, null),
        new Deed(
            "stretch", "Lead one project of the team, with a review", "delegation", 2, 30, null),
        new Deed("mentorship", "A mentor who made this step", "coaching-others", 2, 10, null));
  }

  private void sarah(SampleDays days) {
    PersonId sarah = cast.person("sarah");
    cast.role("Product manager").ifPresent(role -> sarah(sarah, role, days));
  }

  private void sarah(PersonId sarah, RoleId role, SampleDays days) {
    LocalDate today = LocalDate.now(clock).plusDays(75);
    plans.shows(sarah);
    String plan =
        plans.begin(
            sarah,
            role,
            new Deed("training", "Priorities under pressure", "backlog-prioritisation", 3, 6, null),
            new Deed(
                "training",
                "Three interviews in three weeks",
                "user-research",
                2,
                14,
                today.plusDays(21)),
            new Deed(
                "project",
                "Discovery project, offline maps: lead the user side",
                "product-discovery",
                3,
                70,
                today.plusDays(80)),
            new Deed(
                "shadowing",
                "Two planning days beside Ruth",
                "roadmap-planning",
                2,
                16,
                today.plusDays(12)),
            new Deed(
                "stretch",
                "Present the weekly figures to the parks authority",
                "stakeholder-communication",
                4,
                12,
                today.plusDays(45)));
    days.ago(40);
    plans.did(sarah, plan, "Priorities under pressure", 3);
    plans.begun(sarah, plan, "Three interviews in three weeks");
    days.ago(18);
    plans.wrote(
        cast.person("jonas"),
        plan,
        "The figures for the parks authority are due in January: a good stage for you, and I come along.");
    days.ago(17);
    plans.wrote(sarah, plan, "Yes, please. I send you a first page next week.");
  }

  private void alex(SampleDays days) {
    cast.role("Department manager")
        .ifPresent(
            role -> {
              days.ago(30);
              LocalDate today = LocalDate.now(clock).plusDays(30);
              plans.begin(
                  cast.person("alex"),
                  role,
                  new Deed(
                      "training",
                      "First steps as a team lead",
                      "people-leadership",
                      2,
                      24,
                      today.plusDays(30)),
                  new Deed(
                      "stretch",
                      "Plan the Christmas rota with Grace",
                      "shift-planning",
                      2,
                      10,
                      today.plusDays(9)));
            });
  }
}
