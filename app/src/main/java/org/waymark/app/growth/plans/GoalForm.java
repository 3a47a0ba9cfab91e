package org.waymark.app.growth.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.RoleSearch;
import org.waymark.app.skills.SkillHit;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Reads the goal that somebody chose: by id from a link or a list, or by the name they typed. */
@Component
class GoalForm {
  private static final int TOP = 5;
  private final RoleSearch roles;
  private final Organisation organisation;
  private final Skills skills;

  GoalForm(RoleSearch roles, Organisation organisation, Skills skills) {
    this.roles = roles;
    this.organisation = organisation;
    this.skills = skills;
  }

  /** Nothing where no goal was named, or none that is known by that name. */
  Optional<Goal> read(Map<String, String> form) {
    return switch (form.getOrDefault("goal", "")) {
      case "role" -> role(form);
      case "opening" ->
          Typed.id(form.get("opening")).map(id -> new Goal.Opening(new OpeningId(id)));
      case "skill" -> skill(form);
      case "none" -> Optional.of(new Goal.None());
      default -> Optional.empty();
    };
  }

  private Optional<Goal> role(Map<String, String> form) {
    Optional<RoleId> chosen = Typed.id(form.get("role")).map(RoleId::new);
    String typed = Typed.line(form.get("role-name"));
    return chosen.or(() -> typed.isEmpty() ? Optional.empty() : named(typed)).map(Goal.Role::new);
  }

  private Optional<RoleId> named(String title) {
    List<RoleCard> found = roles.find(title, TOP).roles();
    return found.stream()
        .filter(r -> r.title().equalsIgnoreCase(title))
        .findFirst()
        .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty())
        .map(RoleCard::id);
  }

  private Optional<Goal> skill(Map<String, String> form) {
    Integer level = Typed.number(form.get("level"));
    return level == null || level < 1 || level > TOP
        ? Optional.empty()
        : skill(form.get("skill"), form.get("skill-name")).map(s -> new Goal.Skill(s, level));
  }

  /** By number, or by exactly its name. */
  Optional<SkillId> skill(
      @org.jspecify.annotations.Nullable String chosen,
      @org.jspecify.annotations.Nullable String typed) {
    Integer number = Typed.number(chosen);
    if (number != null) {
      return skills.card(new SkillId(number)).map(c -> c.id());
    }
    String name = Typed.line(typed);
    return name.isEmpty()
        ? Optional.empty()
        : skills.search(name, TOP).stream()
            .map(SkillHit::skill)
            .filter(c -> c.name().equalsIgnoreCase(name))
            .map(c -> c.id())
            .findFirst();
  }

  String title(RoleId role) {
    return organisation.role(role).map(RoleCard::title).orElse("");
  }
}
