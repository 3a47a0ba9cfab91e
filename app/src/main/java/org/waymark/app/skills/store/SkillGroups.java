package org.waymark.app.skills.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills.SkillGroup;
import org.waymark.app.skills.TaxonomyFamily;

/**
 * The tree of groups with the skills below each; a skill without a group is in its broader one's.
 */
@Component
class SkillGroups {
  private final JdbcClient jdbc;

  SkillGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Node(int id, String name, String family, @Nullable Integer parent) {}

  private record Pair(int one, int other) {}

  List<SkillGroup> all() {
    Map<Integer, Node> nodes = new LinkedHashMap<>();
    jdbc.sql(
            """
            select g.id, g.name, t.family, g.parent from skills.skill_group g
            join skills.taxonomy t on t.id = g.taxonomy_id where t.current
            order by case t.family when 'own' then 0 when 'esco' then 1 else 2 end, g.id
            """)
        .query(Node.class)
        .list()
        .forEach(n -> nodes.put(n.id(), n));
    Map<Integer, Set<Integer>> members = new HashMap<>();
    direct().forEach((skill, groups) -> groups.forEach(g -> climb(nodes, g, skill, members)));
    return nodes.values().stream().map(n -> group(n, nodes, members)).toList();
  }

  private static SkillGroup group(
      Node n, Map<Integer, Node> nodes, Map<Integer, Set<Integer>> members) {
    int depth = 0;
    for (Node at = above(nodes, n); at != null && depth < nodes.size(); at = above(nodes, at)) {
      depth++;
    }
    List<SkillId> skills =
        members.getOrDefault(n.id(), Set.of()).stream().map(SkillId::new).toList();
    return new SkillGroup(n.id(), n.name(), TaxonomyFamily.of(n.family()), depth, skills);
  }

  private static @Nullable Node above(Map<Integer, Node> nodes, Node n) {
    Integer parent = n.parent();
    return parent == null ? null : nodes.get(parent);
  }

  private static void climb(
      Map<Integer, Node> nodes, int group, int skill, Map<Integer, Set<Integer>> members) {
    for (Node at = nodes.get(group); at != null; at = above(nodes, at)) {
      if (!members.computeIfAbsent(at.id(), _ -> new TreeSet<>()).add(skill)) {
        return;
      }
    }
  }

  /** Groups of each skill, its own or those of the skills above it. */
  private Map<Integer, Set<Integer>> direct() {
    Map<Integer, Set<Integer>> groups = new HashMap<>();
    pairs("select skill_id as one, group_id as other from skills.skill_in_group")
        .forEach(p -> groups.computeIfAbsent(p.one(), _ -> new HashSet<>()).add(p.other()));
    Map<Integer, List<Integer>> broader = new HashMap<>();
    pairs(
            "select from_skill as one, to_skill as other from skills.skill_link where kind = 'broader'")
        .forEach(p -> broader.computeIfAbsent(p.one(), _ -> new ArrayList<>()).add(p.other()));
    Map<Integer, Set<Integer>> all = new HashMap<>(groups);
    for (int skill : broader.keySet()) {
      if (!groups.containsKey(skill)) {
        all.put(skill, above(skill, broader, groups));
      }
    }
    return all;
  }

  private static Set<Integer> above(
      int skill, Map<Integer, List<Integer>> broader, Map<Integer, Set<Integer>> groups) {
    Set<Integer> found = new HashSet<>();
    Set<Integer> seen = new HashSet<>(Set.of(skill));
    List<Integer> level = List.of(skill);
    while (!level.isEmpty() && found.isEmpty()) {
      List<Integer> next = new ArrayList<>();
      for (int s : level) {
        broader.getOrDefault(s, List.of()).stream().filter(seen::add).forEach(next::add);
      }
      next.forEach(s -> found.addAll(groups.getOrDefault(s, Set.of())));
      level = next;
    }
    return found;
  }

  private List<Pair> pairs(String sql) {
    return jdbc.sql(sql).query(Pair.class).list();
  }
}
