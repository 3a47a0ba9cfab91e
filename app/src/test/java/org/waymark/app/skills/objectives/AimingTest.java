package org.waymark.app.skills.objectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.ObjectiveId;
import org.waymark.app.skills.Objectives.Draft;
import org.waymark.app.skills.SkillId;

/** Whom a number about wishes is told, and when. */
class AimingTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final UUID NONE = new UUID(0, 1);
  private final People people = mock(People.class);
  private final Organisation organisation = mock(Organisation.class);

  private Aiming of(int heads) {
    when(organisation.units()).thenReturn(new UnitTree(List.of()));
    when(people.everyoneEmployed())
        .thenReturn(IntStream.range(0, heads).mapToObj(_ -> employed()).toList());
    return new Aiming(
        mock(JdbcClient.class),
        new ObjectiveRights(organisation),
        people,
        Clock.fixed(MONDAY, ZoneOffset.UTC));
  }

  private static Employment employed() {
    return new Employment(
        new PersonId(UUID.randomUUID()),
        new RoleId(NONE),
        new UnitId(NONE),
        null,
        null,
        null,
        null,
        DAY,
        DAY,
        false);
  }

  private static Viewer with(Hat hat) {
    List<Grant> grants = List.of(new Grant(hat, null));
    return new Viewer(NONE, new PersonId(NONE), "", grants, Locale.ENGLISH);
  }

  private static Objective objective(Instant at) {
    Draft what =
        new Draft(
            "Grow",
            "",
            null,
            new PersonId(NONE),
            DAY,
            DAY.plusYears(1),
            List.of(),
            List.of(new SkillId(1)));
    return new Objective(new ObjectiveId(NONE), 1, true, what, at);
  }

  @Test
  void aSmallCompanyIsToldNoNumber() {
    assertThat(of(49).at(with(Hat.LEADER), objective(Instant.EPOCH)))
        .contains(Words.of("skills.objective.aiming.small", 50));
  }

  @Test
  void neitherIsWhoWroteItThisWeek() {
    assertThat(of(50).at(with(Hat.LEADER), objective(MONDAY.minusSeconds(6 * 86_400))))
        .contains(Words.of("skills.objective.aiming.fresh", 7L));
  }

  @Test
  void whoLeadsNobodyIsToldNothingAtAll() {
    assertThat(of(500).at(with(Hat.MANAGER), objective(Instant.EPOCH))).isEmpty();
  }
}
