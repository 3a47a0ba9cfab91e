package org.waymark.app.growth.plans;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.growth.learning.Course;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;

/** Actions as lines of a page, with what they add to the goal. */
record Lines(
    Map<SkillId, SkillCard> names,
    Map<UUID, Course> courses,
    Outlook outlook,
    LocalDate today,
    ZoneId zone) {

  PlanView.Action line(PlanAction a) {
    PlanAction.Draft d = a.draft();
    Aim aim = d.aim();
    Course course = d.course() == null ? null : courses.get(d.course());
    SkillCard skill = aim == null ? null : names.get(aim.skill());
    return new PlanView.Action(
        a.id().toString(),
        d.kind().name(),
        d.title(),
        d.note(),
        aim == null || skill == null ? null : aim(aim, skill.name()),
        d.hours(),
        aim == null || !a.stage().ahead() ? 0 : outlook.gain(aim),
        d.dueOn(),
        a.overdueOn(today),
        a.stage().name(),
        LocalDate.ofInstant(a.stand().since(), zone),
        href(a, course),
        course == null ? null : course.provider());
  }

  private static @Nullable String href(PlanAction a, @Nullable Course course) {
    return a.href() != null
        ? a.href()
        : course == null || course.link().isEmpty() ? null : course.link();
  }

  static Words aim(Aim aim, String skill) {
    return Words.of("growth.action.aim", skill, aim.level());
  }
}
