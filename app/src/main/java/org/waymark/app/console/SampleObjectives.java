package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.skills.Objectives;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** What a sample’s company wants to reach in the coming year. */
@Component
@Order(75)
class SampleObjectives implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleObjectives.class);
  private static final int DAYS_AGO = 150;
  private final Objectives objectives;
  private final Skills skills;
  private final Clock clock;
  private final SampleCast cast;

  SampleObjectives(Objectives objectives, Skills skills, Clock clock, SampleCast cast) {
    this.objectives = objectives;
    this.skills = skills;
    this.clock = clock;
    this.cast = cast;
  }

  /** All of them; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    cast.inThePast(
        days -> {
          days.ago(DAYS_AGO);
          writeAll();
        });
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
            unit == null ? null : cast.unit(unit),
            cast.person(owner),
            from,
            from.plusMonths(months),
            roles.stream().flatMap(role -> cast.role(role).stream()).toList(),
            needed.stream().map(codes::get).filter(Objects::nonNull).toList());
    done(objectives.add(cast.viewer("astrid", Hat.LEADER), draft));
  }
}
