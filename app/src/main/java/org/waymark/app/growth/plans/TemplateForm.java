package org.waymark.app.growth.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.plans.PlanAction.Draft;
import org.waymark.app.growth.plans.TemplateStore.Template;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.Skills;

/** A template as it was typed: lines without a title are left out. */
@Component
class TemplateForm {
  static final int MOST = 20;
  private static final int NAME = 120;
  private static final int ABOUT = 2_000;
  private final ActionForm actions;
  private final Skills skills;

  TemplateForm(ActionForm actions, Skills skills) {
    this.actions = actions;
    this.skills = skills;
  }

  Outcome<Template> read(UUID id, PersonId by, Map<String, String> form) {
    String name = Typed.line(form.get("name"));
    String about = Typed.text(form.get("about"));
    List<Refusal> no = new ArrayList<>();
    if (name.isEmpty() || name.length() > NAME) {
      no.add(Refusal.of("growth.template.no.name", NAME));
    }
    if (about.length() > ABOUT) {
      no.add(Refusal.of("growth.action.no.note", ABOUT));
    }
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; i <= MOST; i++) {
      if (!Typed.line(form.get("title" + i)).isEmpty()) {
        switch (actions.read(line(form, i), null, ActionKind.TRAINING)) {
          case Outcome.Done<Draft>(Draft draft) -> drafts.add(draft);
          case Outcome.Refused<Draft>(List<Refusal> reasons) -> no.addAll(reasons);
        }
      }
    }
    drafts.forEach(d -> no.addAll(DraftRule.refusals(d, null, java.time.LocalDate.MIN)));
    if (drafts.isEmpty()) {
      no.add(Refusal.of("growth.template.no.actions"));
    }
    return no.isEmpty()
        ? Outcome.done(new Template(id, name, about, 1, by, drafts))
        : Outcome.refused(no.stream().distinct().toList());
  }

  private static Map<String, String> line(Map<String, String> form, int i) {
    Map<String, String> line = new HashMap<>();
    for (String field : List.of("kind", "title", "hours", "skill", "skill-name", "level")) {
      line.put(field, form.getOrDefault(field + i, ""));
    }
    return line;
  }

  Map<String, String> typed(Template t) {
    Map<String, String> typed = new HashMap<>();
    typed.put("name", t.name());
    typed.put("about", t.about());
    typed.put("version", Integer.toString(t.version()));
    for (int i = 0; i < t.drafts().size(); i++) {
      Draft d = t.drafts().get(i);
      String nr = Integer.toString(i + 1);
      typed.put("kind" + nr, d.kind().code());
      typed.put("title" + nr, d.title());
      typed.put("hours" + nr, d.hours() == null ? "" : d.hours().toString());
      Aim aim = d.aim();
      if (aim != null) {
        typed.put("skill-name" + nr, skills.card(aim.skill()).map(SkillCard::name).orElse(""));
        typed.put("level" + nr, Integer.toString(aim.level()));
      }
    }
    return typed;
  }

  /** As many lines as are filled, and three more. */
  static int lines(Map<String, String> typed) {
    int last = 0;
    for (int i = 1; i <= MOST; i++) {
      last = typed.getOrDefault("title" + i, "").isBlank() ? last : i;
    }
    return Math.min(MOST, last + 3);
  }
}
