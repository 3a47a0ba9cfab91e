package org.waymark.app.desk.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.app.conversations.OwnTalks;
import org.waymark.app.conversations.OwnTalks.Ahead;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.Plans;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Statement;

/** Sarah said what she can and what she would like; what she does next is found elsewhere. */
class NextStepsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  private static final PersonId SARAH = new PersonId(new UUID(0, 1));
  private static final Viewer VIEWER =
      new Viewer(SARAH.value(), SARAH, "Sarah", List.of(), Locale.ENGLISH);
  private static final Ahead ASKED = new Ahead("Jonas", null, true, true, "/conversations/1");
  private static final Ahead OF_A_REPORT = new Ahead("Theo", null, false, true, "/conversations/2");

  @Test
  void aTalkOfTheComingDaysIsPreparedBeforeThePlanGoesOn() {
    assertThat(step(planned(3), "Interview three users").href()).isEqualTo("/conversations/3");
  }

  @Test
  void aTalkInThreeWeeksLeavesRoomForThePlan() {
    assertThat(step(planned(21), "Interview three users").href()).isEqualTo("/plans/1");
  }

  @Test
  void timesThatWereProposedAreAnsweredFirst() {
    assertThat(step(ASKED, "Interview three users").what())
        .isEqualTo(Words.of("desk.step.talk.answer", "Jonas"));
  }

  @Test
  void aTalkAboutAReportIsNoStepOfOnesOwn() {
    assertThat(step(OF_A_REPORT, "Interview three users").href()).isEqualTo("/plans/1");
  }

  @Test
  void withoutATalkAndWithAPlanThatIsDoneOpeningsAreWorthALook() {
    assertThat(step(null, null).href()).isEqualTo("/openings");
  }

  private static Ahead planned(int days) {
    return new Ahead("Jonas", TODAY.plusDays(days), true, false, "/conversations/3");
  }

  private static NextStep step(@Nullable Ahead talk, @Nullable String next) {
    Profiles profiles = mock(Profiles.class);
    when(profiles.statementsOf(SARAH)).thenReturn(List.of(mock(Statement.class)));
    when(profiles.discoverable(any())).thenReturn(Set.of(SARAH));
    when(profiles.pausedUntil(SARAH)).thenReturn(Optional.empty());
    Aspirations aspirations = mock(Aspirations.class);
    when(aspirations.of(SARAH))
        .thenReturn(
            new Aspiration(
                List.of(new RoleId(new UUID(0, 2))),
                List.of(),
                List.of(),
                List.of(),
                null,
                Aspiration.Relocation.MAYBE));
    Applications applications = mock(Applications.class);
    when(applications.of(SARAH)).thenReturn(List.of());
    OwnTalks talks = mock(OwnTalks.class);
    when(talks.of(SARAH)).thenReturn(talk == null ? List.of() : List.of(talk));
    Plans plans = mock(Plans.class);
    when(plans.glances(VIEWER, List.of(SARAH)))
        .thenReturn(
            Map.of(
                SARAH,
                new Plans.Glance(
                    new PlanId(new UUID(0, 3)),
                    Words.plain("Product manager"),
                    null,
                    1,
                    2,
                    next,
                    null,
                    "/plans/1")));
    return new NextSteps(profiles, aspirations, applications, talks, plans, CLOCK).of(VIEWER);
  }
}
