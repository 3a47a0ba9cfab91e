package org.waymark.app.mentoring.pairs;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.mentoring.Need;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** What somebody looks for, by its name. */
@Component
class NeedWords {
  private final Skills skills;
  private final Organisation organisation;

  NeedWords(Skills skills, Organisation organisation) {
    this.skills = skills;
    this.organisation = organisation;
  }

  /** Name of the skill or role; empty where it is a coach's question, or nothing was named. */
  String of(Need need) {
    SkillId skill = need.skill();
    RoleId role = need.role();
    if (skill != null) {
      return skills.card(skill).map(SkillCard::name).orElse("");
    }
    return role == null ? "" : organisation.role(role).map(RoleCard::title).orElse("");
  }

  /** The same for many, in two queries. */
  Map<Need, String> of(Collection<Need> needs) {
    Map<SkillId, SkillCard> named =
        skills.cards(
            needs.stream()
                .flatMap(n -> Optional.ofNullable(n.skill()).stream())
                .collect(Collectors.toSet()));
    Map<RoleId, RoleCard> roles =
        organisation.roles(
            needs.stream()
                .flatMap(n -> Optional.ofNullable(n.role()).stream())
                .collect(Collectors.toSet()));
    Map<Need, String> words = new HashMap<>();
    for (Need need : needs) {
      SkillCard skill = need.skill() == null ? null : named.get(need.skill());
      RoleCard role = need.role() == null ? null : roles.get(need.role());
      words.put(need, skill != null ? skill.name() : role != null ? role.title() : "");
    }
    return words;
  }
}
