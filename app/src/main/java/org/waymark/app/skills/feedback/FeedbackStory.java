package org.waymark.app.skills.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  FeedbackStory(
      FeedbackStore store,
      AssessmentDays days,
      Sights sights,
      Organisation organisation,
      People people) {
    this.store = store;
    this.days = days;
    this.sights = sights;
    this.organisation = organisation;
    this.people = people;
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
      steps.add(step("asked", r.askedAt(), asked, role, r));
      Instant closed = r.closedAt();
      if (closed != null && r.stage() == FeedbackStage.ANSWERED) {
        steps.add(step("given", closed, asked, role, r));
      }
    }
    return steps;
  }

  private static Step step(
      String what, Instant at, PersonCard asked, RoleCard role, FeedbackRequest r) {
    return new Step(
        at,
        Stage.ASSESSMENT,
        Words.of("skills.feedback.story." + what, asked.name(), role.title()),
        r.href());
  }

  private List<Step> assessments(Viewer viewer, PersonId person) {
    List<AssessmentDays.Day> all = days.of(person);
    Map<PersonId, PersonCard> names =
        people.cards(all.stream().map(AssessmentDays.Day::by).distinct().toList());
    String href = viewer.is(person) ? "/skills" : "/people/" + person + "/skills";
    Map<Instant, Step> steps = new TreeMap<>();
    for (AssessmentDays.Day day : all) {
      PersonCard by = names.get(day.by());
      if (by != null) {
        Words words = Words.of("skills.assess.story", by.name(), day.skills());
        steps.put(day.at(), new Step(day.at(), Stage.ASSESSMENT, words, href));
      }
    }
    return List.copyOf(steps.values());
  }
}
