package org.waymark.app.growth.plans;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.growth.PlanActionId;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.PlayedPlans;
import org.waymark.app.growth.learning.Course;
import org.waymark.app.growth.learning.Courses;
import org.waymark.app.growth.plans.PlanAction.Draft;
import org.waymark.app.growth.plans.TemplateStore.Template;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.Wishes;

@Service
class Playing implements PlayedPlans {
  private final Planning planning;
  private final Doing doing;
  private final Commenting commenting;
  private final ActionStore actions;
  private final TemplateStore templates;
  private final Courses courses;
  private final Skills skills;
  private final Wishes wishes;
  private final People people;
  private final Clock clock;

  Playing(
      Planning planning,
      Doing doing,
      Commenting commenting,
      ActionStore actions,
      TemplateStore templates,
      Courses courses,
      Skills skills,
      Wishes wishes,
      People people,
      Clock clock) {
    this.planning = planning;
    this.doing = doing;
    this.commenting = commenting;
    this.actions = actions;
    this.templates = templates;
    this.courses = courses;
    this.skills = skills;
    this.wishes = wishes;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public void shows(PersonId person) {
    wishes.showToManager(viewer(person));
  }

  @Override
  @Transactional
  public String begin(PersonId person, RoleId goal, Deed... deeds) {
    PlanId plan = done(planning.begin(viewer(person), new Goal.Role(goal), false));
    done(doing.add(viewer(person), plan, drafts(deeds)));
    return plan.toString();
  }

  private List<Draft> drafts(Deed... deeds) {
    Map<String, SkillId> codes = skills.codes();
    return Arrays.stream(deeds).map(d -> draft(d, codes)).toList();
  }

  private Draft draft(Deed d, Map<String, SkillId> codes) {
    SkillId skill = codes.get(d.skill());
    return new Draft(
        ActionKind.of(d.kind()),
        d.title(),
        "",
        skill == null ? null : new Aim(skill, d.level()),
        d.hours(),
        skill == null ? null : course(d.title(), skill),
        d.due());
  }

  private java.util.@org.jspecify.annotations.Nullable UUID course(String title, SkillId skill) {
    return courses.teaching(List.of(skill)).stream()
        .filter(c -> c.title().equals(title))
        .map(Course::id)
        .findFirst()
        .orElse(null);
  }

  @Override
  @Transactional
  public void did(PersonId person, String plan, String title, int level) {
    var said = new Doing.Completion(LocalDate.now(clock), "", level);
    done(doing.complete(viewer(person), action(plan, title), said));
  }

  @Override
  @Transactional
  public void begun(PersonId person, String plan, String title) {
    done(doing.move(viewer(person), action(plan, title), ActionStage.UNDERWAY));
  }

  private PlanActionId action(String plan, String title) {
    return actions.of(PlanId.of(plan)).stream()
        .filter(a -> a.draft().title().equals(title))
        .map(PlanAction::id)
        .findFirst()
        .orElseThrow();
  }

  @Override
  @Transactional
  public void wrote(PersonId by, String plan, String words) {
    done(commenting.write(viewer(by), PlanId.of(plan), words));
  }

  @Override
  @Transactional
  public void template(PersonId by, String name, String about, Deed... deeds) {
    templates.add(
        new Template(UuidCreator.getTimeOrderedEpoch(), name, about, 1, by, drafts(deeds)),
        clock.instant());
  }

  private Viewer viewer(PersonId person) {
    String name = people.card(person).map(PersonCard::name).orElse("");
    return new Viewer(
        person.value(), person, name, List.of(new Grant(Hat.EMPLOYEE, null)), Locale.ENGLISH);
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var reasons) ->
          throw new IllegalStateException("The sample plans the impossible: " + reasons);
    };
  }
}
