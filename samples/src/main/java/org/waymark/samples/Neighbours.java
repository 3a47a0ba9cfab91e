package org.waymark.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Related skills are related both ways, though the resource names each pair once. */
final class Neighbours {
  private Neighbours() {}

  static Map<String, Skill> mutual(Map<String, Skill> skills) {
    Map<String, List<String>> related = new LinkedHashMap<>();
    for (Skill skill : skills.values()) {
      related.put(skill.code(), new ArrayList<>(skill.related()));
    }
    for (Skill skill : skills.values()) {
      for (String other : skill.related()) {
        List<String> back = related.get(other);
        if (back == null) {
          throw new IllegalStateException(
              skill.name() + " is related to an unknown skill: " + other);
        }
        if (!back.contains(skill.code())) {
          back.add(skill.code());
        }
      }
    }
    Map<String, Skill> mutual = new LinkedHashMap<>();
    for (Skill skill : skills.values()) {
      mutual.put(skill.code(), skill.withRelated(related.getOrDefault(skill.code(), List.of())));
    }
    return mutual;
  }
}
