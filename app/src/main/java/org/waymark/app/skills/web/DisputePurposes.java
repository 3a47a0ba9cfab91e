package org.waymark.app.skills.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PurposeSource;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.Dispute;
import org.waymark.app.skills.work.Disputing;

/** Names somebody's questions about levels that others opened, by the skill. */
@Component
class DisputePurposes implements PurposeSource {
  private static final String BELOW = "/disputes/";
  private final Disputing disputing;
  private final Skills skills;

  DisputePurposes(Disputing disputing, Skills skills) {
    this.disputing = disputing;
    this.skills = skills;
  }

  @Override
  public Map<String, String> names(Viewer viewer, Collection<String> addresses) {
    if (addresses.stream().noneMatch(a -> a.startsWith(BELOW))) {
      return Map.of();
    }
    List<Dispute> mine =
        disputing.mine(viewer).stream().filter(d -> addresses.contains(BELOW + d.id())).toList();
    Map<SkillId, SkillCard> cards =
        skills.cards(mine.stream().map(Dispute::skill).collect(Collectors.toSet()));
    Map<String, String> names = new HashMap<>();
    for (Dispute d : mine) {
      SkillCard card = cards.get(d.skill());
      if (card != null) {
        names.put(BELOW + d.id(), card.name());
      }
    }
    return names;
  }
}
