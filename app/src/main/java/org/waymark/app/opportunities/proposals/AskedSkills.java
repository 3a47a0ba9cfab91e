package org.waymark.app.opportunities.proposals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.web.OpeningView;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Requirements with the names of their skills, for a page. */
@Component
class AskedSkills {
  private static final float ONE_PERCENT = 100f;
  private final Skills skills;

  AskedSkills(Skills skills) {
    this.skills = skills;
  }

  List<OpeningView.Asked> of(List<Requirement> requirements) {
    Map<SkillId, SkillCard> names =
        skills.cards(requirements.stream().map(Requirement::skill).collect(Collectors.toSet()));
    return requirements.stream()
        .filter(r -> names.containsKey(r.skill()))
        .map(r -> asked(Objects.requireNonNull(names.get(r.skill())), r))
        .toList();
  }

  private static OpeningView.Asked asked(SkillCard skill, Requirement r) {
    return new OpeningView.Asked(
        skill.name(), r.minimum(), Math.round(r.weight() / ONE_PERCENT), r.required());
  }
}
