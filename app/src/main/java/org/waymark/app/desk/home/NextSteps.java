package org.waymark.app.desk.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.OwnTalks;
import org.waymark.app.growth.Plans;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Profiles;

/** Finds the one thing that helps a person most now. */
@Component
class NextSteps {
  private static final int SOON_DAYS = 7;
  private final Profiles profiles;
  private final Aspirations aspirations;
  private final Applications applications;
  private final OwnTalks talks;
  private final Plans plans;
  private final Clock clock;

  NextSteps(
      Profiles profiles,
      Aspirations aspirations,
      Applications applications,
      OwnTalks talks,
      Plans plans,
      Clock clock) {
    this.profiles = profiles;
    this.aspirations = aspirations;
    this.applications = applications;
    this.talks = talks;
    this.plans = plans;
    this.clock = clock;
  }

  NextStep of(Viewer viewer) {
    PersonId me = viewer.self();
    if (profiles.statementsOf(me).isEmpty()) {
      return NextStep.of("profile", "/skills/proposals");
    }
    if (aspirations.of(me).silent()) {
      return NextStep.of("wishes", "/aspirations");
    }
    return applications.of(me).stream()
        .filter(a -> a.stage() == ApplicationStage.DRAFT)
        .findFirst()
        .map(draft -> NextStep.of("draft", "/openings/" + draft.opening() + "/applications/new"))
        .or(() -> talk(me))
        .or(() -> plan(viewer))
        .orElseGet(() -> settled(me));
  }

  /** One to answer, or one of the coming days to prepare. */
  private Optional<NextStep> talk(PersonId me) {
    LocalDate today = LocalDate.now(clock);
    List<OwnTalks.Ahead> mine = talks.of(me).stream().filter(OwnTalks.Ahead::mine).toList();
    for (OwnTalks.Ahead talk : mine) {
      @Nullable LocalDate on = talk.on();
      if (on == null) {
        return Optional.of(NextStep.of("talk.answer", talk.href(), talk.with()));
      }
      if (!on.isBefore(today) && on.isBefore(today.plusDays(SOON_DAYS))) {
        return Optional.of(NextStep.of("talk", talk.href(), talk.with(), on));
      }
    }
    return Optional.empty();
  }

  private Optional<NextStep> plan(Viewer viewer) {
    Plans.@Nullable Glance plan = plans.glances(viewer, List.of(viewer.self())).get(viewer.self());
    if (plan == null || plan.next() == null) {
      return Optional.empty();
    }
    @Nullable LocalDate due = plan.due();
    return Optional.of(
        due == null
            ? NextStep.of("plan", plan.href(), plan.next())
            : NextStep.of("plan", plan.href(), plan.next()).because("desk.step.plan.due", due));
  }

  private NextStep settled(PersonId me) {
    Set<PersonId> found = profiles.discoverable(List.of(me));
    return found.isEmpty() && profiles.pausedUntil(me).isEmpty()
        ? NextStep.of("found", "/availability")
        : NextStep.of("look", "/openings");
  }
}
