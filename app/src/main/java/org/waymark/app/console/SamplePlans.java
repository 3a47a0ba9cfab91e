package org.waymark.app.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.PlayedPlans;
import org.waymark.app.growth.PlayedPlans.Deed;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleId;
import org.waymark.samples.NamedPeople;

/** Plans of a sample's people: Sarah on her way to a product manager, Alex to lead a department. */
@Component
@Order(72)
class SamplePlans implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SamplePlans.class);
  private final PlayedPlans plans;
  private final People people;
  private final Organisation organisation;
  private final Clock clock;

  SamplePlans(PlayedPlans plans, People people, Organisation organisation, Clock clock) {
    this.plans = plans;
    this.people = people;
    this.organisation = organisation;
    this.clock = clock;
  }

  @Override
  public void play(Path files) {
    if (!(clock instanceof SampleClock movable)) {
      return;
    }
    Duration now = movable.offset();
    try {
      movable.set(now.minusDays(75));
      template();
      sarah(movable, now);
      alex(movable, now);
      LOG.info("plans: 2");
    } finally {
      movable.set(now);
    }
  }

  private void template() {
    plans.template(
        person("tomasz"),
        "First months towards leading a team",
        "For people who are about to lead, or just began.",
        new Deed("training", "First steps as a team lead", "people-leadership", 2, 24, null),
        new Deed(
            "shadowing", "Two days beside a team lead elsewhere", "people-leadership", 2, 16, null),
        new Deed(
            "stretch", "Lead one project of the team, with a review", "delegation", 2, 30, null),
        new Deed("mentorship", "A mentor who made this step", "coaching-others", 2, 10, null));
  }

  private void sarah(SampleClock movable, Duration now) {
    PersonId sarah = person("sarah");
    role("Product manager").ifPresent(role -> sarah(sarah, role, movable, now));
  }

  private void sarah(PersonId sarah, RoleId role, SampleClock movable, Duration now) {
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
    movable.set(now.minusDays(40));
    plans.did(sarah, plan, "Priorities under pressure", 3);
    plans.begun(sarah, plan, "Three interviews in three weeks");
    movable.set(now.minusDays(18));
    plans.wrote(
        person("jonas"),
        plan,
        "The figures for the parks authority are due in January: a good stage for you, and I come along.");
    movable.set(now.minusDays(17));
    plans.wrote(sarah, plan, "Yes, please. I send you a first page next week.");
  }

  private void alex(SampleClock movable, Duration now) {
    role("Department manager")
        .ifPresent(
            role -> {
              movable.set(now.minusDays(30));
              LocalDate today = LocalDate.now(clock).plusDays(30);
              plans.begin(
                  person("alex"),
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

  private Optional<RoleId> role(String title) {
    return organisation.roles().stream()
        .filter(r -> r.title().equals(title))
        .map(r -> r.id())
        .findFirst();
  }

  private PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }
}
