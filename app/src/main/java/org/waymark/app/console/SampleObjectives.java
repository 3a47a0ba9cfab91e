package org.waymark.app.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.Objectives;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.samples.NamedPeople;

/** What a sample’s company wants to reach in the coming year. */
@Component
@Order(75)
class SampleObjectives implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleObjectives.class);
  private static final int DAYS_AGO = 150;
  private final Objectives objectives;
  private final Skills skills;
  private final Organisation organisation;
  private final People people;
  private final Clock clock;

  SampleObjectives(
      Objectives objectives, Skills skills, Organisation organisation, People people, Clock clock) {
    this.objectives = objectives;
    this.skills = skills;
    this.organisation = organisation;
    this.people = people;
    this.clock = clock;
  }

  /** All of them; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    if (!(clock instanceof SampleClock movable)) {
      return;
    }
    Duration now = movable.offset();
    try {
      movable.set(now.minusDays(DAYS_AGO));
      writeAll();
    } finally {
      movable.set(now);
    }
  }

  private void writeAll() {
    write(
        "amara",
        "Every second tour is planned in the Trail App",
        "People who plan with us come back, and tell others. Today it is every fifth.",
        "DIG",
        14,
        List.of("Associate product manager", "Product manager", "Product owner"),
        List.of("product-discovery", "user-research", "mobile-app-engineering"));
    write(
        "camille",
        "Three new cities in Asia-Pacific",
        "Osaka, Kuala Lumpur and Melbourne, opened by people who know both sides.",
        "MKT",
        19,
        List.of("Regional brand lead"),
        List.of("international-marketing", "cultural-awareness"));
    write(
        "beatriz",
        "Nine in ten complaints end well at the first contact",
        "Who was helped at once stays a customer, and costs us no second call.",
        null,
        10,
        List.of("Service desk senior"),
        List.of("complaint-handling", "customer-conflict-handling"));
    write(
        "ngozi",
        "Two in three roles are filled from inside",
        "For that, people need somebody who helps them to grow.",
        null,
        24,
        List.of(),
        List.of("coaching-others", "mentoring"));
    LOG.info("objectives: 4");
  }

  private void write(
      String owner,
      String title,
      String purpose,
      @Nullable String unit,
      int months,
      List<String> roles,
      List<String> needed) {
    LocalDate from = LocalDate.now(clock);
    Map<String, SkillId> codes = skills.codes();
    Objectives.Draft draft =
        new Objectives.Draft(
            title,
            purpose,
            unit == null ? null : unit(unit),
            person(owner),
            from,
            from.plusMonths(months),
            roles.stream().flatMap(this::role).toList(),
            needed.stream().map(codes::get).filter(Objects::nonNull).toList());
    if (objectives.add(astrid(), draft) instanceof Outcome.Refused<?> refused) {
      throw new IllegalStateException("The sample does what rules forbid: " + refused);
    }
  }

  private Stream<RoleId> role(String title) {
    return organisation.roles().stream()
        .filter(r -> r.title().equals(title))
        .map(RoleCard::id)
        .limit(1);
  }

  private UnitId unit(String code) {
    return Objects.requireNonNull(organisation.unitCodes().get(code), code);
  }

  private Viewer astrid() {
    PersonId person = person("astrid");
    List<Grant> grants = List.of(new Grant(Hat.EMPLOYEE, null), new Grant(Hat.LEADER, null));
    return new Viewer(person.value(), person, "", grants, Locale.ENGLISH);
  }

  private PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }
}
