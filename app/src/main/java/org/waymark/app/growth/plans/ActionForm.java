package org.waymark.app.growth.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.plans.PlanAction.Draft;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** An action as it was typed, and as it is typed into. */
@Component
class ActionForm {
  private final GoalForm goals;
  private final Skills skills;

  ActionForm(GoalForm goals, Skills skills) {
    this.goals = goals;
    this.skills = skills;
  }

  Outcome<Draft> read(Map<String, String> form, @Nullable UUID course, ActionKind otherwise) {
    List<Refusal> no = new ArrayList<>();
    String hours = Typed.line(form.get("hours"));
    if (!hours.isEmpty() && Typed.number(hours) == null) {
      no.add(Refusal.of("growth.action.no.hours", Draft.HOURS));
    }
    String due = Typed.line(form.get("due"));
    if (!due.isEmpty() && Typed.day(due) == null) {
      no.add(Refusal.of("growth.action.no.day"));
    }
    String name = Typed.line(form.get("skill-name"));
    Optional<SkillId> skill = name.isEmpty() ? Optional.empty() : skill(form);
    if (!name.isEmpty() && skill.isEmpty()) {
      no.add(Refusal.of("growth.action.no.skill", name));
    }
    Integer level = Typed.number(form.get("level"));
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    return Outcome.done(
        new Draft(
            ActionKind.chosen(form.getOrDefault("kind", "")).orElse(otherwise),
            Typed.line(form.get("title")),
            Typed.text(form.get("note")),
            skill.map(s -> new Aim(s, level == null ? 1 : level)).orElse(null),
            Typed.number(hours),
            course,
            Typed.day(due)));
  }

  /** A number from before counts only as long as the name beside it is the same skill's. */
  private Optional<SkillId> skill(Map<String, String> form) {
    String name = Typed.line(form.get("skill-name"));
    Integer number = Typed.number(form.get("skill"));
    return number == null
        ? goals.skill(null, name)
        : skills
            .card(new SkillId(number))
            .filter(c -> c.name().equals(name))
            .map(SkillCard::id)
            .or(() -> goals.skill(null, name));
  }

  Map<String, String> typed(Draft draft) {
    Map<String, String> typed = new HashMap<>();
    typed.put("kind", draft.kind().code());
    typed.put("title", draft.title());
    typed.put("note", draft.note());
    typed.put("hours", draft.hours() == null ? "" : draft.hours().toString());
    typed.put("due", draft.dueOn() == null ? "" : draft.dueOn().toString());
    Aim aim = draft.aim();
    if (aim != null) {
      skills.card(aim.skill()).ifPresent(c -> typed.put("skill-name", c.name()));
      typed.put("level", Integer.toString(aim.level()));
    }
    return typed;
  }
}
