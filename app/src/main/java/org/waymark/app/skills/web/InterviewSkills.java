package org.waymark.app.skills.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** The skills worth asking about: with a wish already, the strongest, and what targets ask for. */
@Component
class InterviewSkills {
  private static final int OWN = 12;
  private static final int WANTED = 8;

  private final Profiles profiles;
  private final RequirementsBook requirements;
  private final Skills skills;

  InterviewSkills(Profiles profiles, RequirementsBook requirements, Skills skills) {
    this.profiles = profiles;
    this.requirements = requirements;
    this.skills = skills;
  }

  List<InterviewView.Skill> of(PersonId me, List<RoleId> targets) {
    Map<SkillId, String> wishes = new LinkedHashMap<>();
    for (Interest i : profiles.interests(List.of(me)).getOrDefault(me, List.of())) {
      Interest.Wish wish = i.wish();
      if (wish != null) {
        wishes.put(i.skill(), wish.code());
      }
    }
    Map<SkillId, Integer> levels =
        profiles.estimates(List.of(me)).getOrDefault(me, List.of()).stream()
            .sorted(Comparator.comparing(Estimate::origin).thenComparing(e -> -e.level()))
            .collect(
                Collectors.toMap(
                    Estimate::skill, Estimate::level, (a, _) -> a, LinkedHashMap::new));
    Set<SkillId> asked = new LinkedHashSet<>(wishes.keySet());
    levels.keySet().stream().limit(OWN).forEach(asked::add);
    requirements.requirementsOf(targets).values().stream()
        .flatMap(List::stream)
        .map(Requirement::skill)
        .filter(skill -> !levels.containsKey(skill))
        .distinct()
        .limit(WANTED)
        .forEach(asked::add);
    Map<SkillId, SkillCard> cards = skills.cards(asked);
    List<InterviewView.Skill> all = new ArrayList<>();
    for (SkillId skill : asked) {
      SkillCard card = cards.get(skill);
      if (card != null) {
        all.add(
            new InterviewView.Skill(
                card, wishes.getOrDefault(skill, ""), levels.getOrDefault(skill, 0)));
      }
    }
    return all;
  }
}
