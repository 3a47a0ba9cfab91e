package org.waymark.app.growth.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills.SkillGroup;

/**
 * Names of the skills that are asked for, and one group for each: of the level of groups at which
 * there are enough of them to tell apart.
 */
public final class Catalogue {
  /** For skills without a group. */
  public static final int NO_GROUP = -1;

  private static final int ENOUGH = 6;
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, String> groups = new LinkedHashMap<>();
  private final Map<Integer, Integer> groupOf = new HashMap<>();

  public Catalogue(Map<SkillId, SkillCard> asked, List<SkillGroup> all) {
    asked.forEach((id, card) -> names.put(id.value(), card.name()));
    Map<Integer, List<SkillGroup>> byDepth = new LinkedHashMap<>();
    for (SkillGroup group : all) {
      if (group.skills().stream().anyMatch(s -> names.containsKey(s.value()))) {
        byDepth.computeIfAbsent(group.depth(), _ -> new ArrayList<>()).add(group);
      }
    }
    List<SkillGroup> level = List.of();
    for (int depth : byDepth.keySet().stream().sorted().toList()) {
      List<SkillGroup> here = byDepth.getOrDefault(depth, List.of());
      if (level.size() < ENOUGH && here.size() > level.size()) {
        level = here;
      }
    }
    level.forEach(this::take);
    all.stream().filter(g -> g.depth() == 0).forEach(this::take); // skills above the chosen depth
  }

  private void take(SkillGroup group) {
    for (SkillId id : group.skills()) {
      int skill = id.value();
      if (names.containsKey(skill) && groupOf.putIfAbsent(skill, group.id()) == null) {
        groups.put(group.id(), group.name());
      }
    }
  }

  public String name(int skill) {
    return names.getOrDefault(skill, Integer.toString(skill));
  }

  public boolean unknown(int skill) {
    return !names.containsKey(skill);
  }

  public int groupOf(int skill) {
    return groupOf.getOrDefault(skill, NO_GROUP);
  }

  /** Names by id, in the order of the taxonomy. */
  public Map<Integer, String> groups() {
    return groups;
  }
}
