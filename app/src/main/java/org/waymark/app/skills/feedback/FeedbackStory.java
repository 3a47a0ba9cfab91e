package org.waymark.app.skills.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.work.Sights;

/**
 * Assessments and feedback on somebody's way: for the person all of it, for who was asked their own
 * part, for the manager the ratings by managers.
 */
@Component
class FeedbackStory implements StorySource {
  private final FeedbackStore store;
  private final AssessmentDays days;
  private final Sights sights;
  private final Organisation organisation;
  private final People people;
  private final Clock clock;

  FeedbackStory(
      FeedbackStore store,
      AssessmentDays days,
      Sights sights,
      Organisation organisation,
      People people,
      Clock clock) {
    this.store = store;
    this.days = days;
    this.sights = sights;
    this.organisation = organisation;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    List<Step> steps = new ArrayList<>(feedback(viewer, person));
    if (viewer.is(person) || sights.of(viewer, person).mayState()) {
      steps.addAll(assessments(viewer, person));
    }
    return steps;
  }

  private List<Step> feedback(Viewer viewer, PersonId person) {
    List<FeedbackRequest> seen =
        store.of(person).stream()
            .filter(r -> r.person().equals(person))
            .filter(r -> viewer.is(person) || viewer.is(r.asked()))
            .toList();
    Map<RoleId, RoleCard> roles =
        organisation.roles(seen.stream().map(FeedbackRequest::role).distinct().toList());
    Map<PersonId, PersonCard> names =
        people.cards(seen.stream().map(FeedbackRequest::asked).distinct().toList());
    List<Step> steps = new ArrayList<>();
    for (FeedbackRequest r : seen) {
      RoleCard role = roles.get(r.role());
      PersonCard asked = names.get(r.asked());
      if (role == null || asked == null) {
        continue;
      }
      Instant closed = r.closedAt();
      if (closed != null && r.stage() == FeedbackStage.ANSWERED) {
        steps.add(step("given", closed, asked, role, r, rated(r)));
      } else if (r.open()) {
        steps.add(step("asked", r.askedAt(), asked, role, r, null));
      }
    }
    return steps;
  }

  private static @Nullable Words rated(FeedbackRequest r) {
    long levels = r.lines().stream().filter(l -> l.level() != null).count();
    return levels == 0 ? null : Words.of("skills.feedback.story.led", levels);
  }

  private static Step step(
      String what,
      Instant at,
      PersonCard asked,
      RoleCard role,
      FeedbackRequest r,
      @Nullable Words led) {
    return new Step(
        at,
        Stage.ASSESSMENT,
        Words.of("skills.feedback.story." + what, asked.name(), role.title()),
        r.href(),
        led);
  }

  private List<Step> assessments(Viewer viewer, PersonId person) {
    List<AssessmentDays.Day> all = days.of(person);
    Map<PersonId, PersonCard> names =
        people.cards(all.stream().map(AssessmentDays.Day::by).distinct().toList());
    String href = viewer.is(person) ? "/skills" : "/people/" + person + "/skills";
    List<Step> steps = new ArrayList<>();
    for (AssessmentDays.Day day : all) {
      PersonCard by = names.get(day.by());
      if (by != null) {
        Words words = Words.of("skills.assess.story", by.name(), day.skills());
        Words led = Words.of("skills.assess.story.led");
        steps.add(new Step(said(day), Stage.ASSESSMENT, words, href, led));
      }
    }
    return steps;
  }

  /** Ratings that came with a file count on the day they are of. */
  private Instant said(AssessmentDays.Day day) {
    Instant end = day.on().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    return day.at().isBefore(end) ? day.at() : end.minusSeconds(1);
  }
}
