package org.waymark.app.matching.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.SkillLabel;
import org.waymark.app.skills.SkillNeighbours;
import org.waymark.app.skills.Skills;
import org.waymark.engine.Limits;
import org.waymark.engine.SkillGraph;
import org.waymark.engine.graph.SkillSimilarity;

/** Works out which skills are near which; takes seconds for large taxonomies. */
@Component
class Graphs {
  private static final String NAMES_IN = "en";
  private final Skills skills;
  private final SkillNeighbours neighbours;

  Graphs(Skills skills, SkillNeighbours neighbours) {
    this.skills = skills;
    this.neighbours = neighbours;
  }

  /** Whether a graph lacks skills that there are by now. */
  boolean outgrown(SkillGraph graph) {
    return size() > graph.skills();
  }

  SkillGraph build() {
    int size = size();
    SkillSimilarity.Builder builder = SkillSimilarity.builder(size);
    names(size).forEach((skill, label) -> builder.name(skill, label.words()));
    neighbours.everyLink(link -> link(builder, link, size));
    neighbours.everyMembership(
        m -> {
          if (m.skill().value() < size) {
            builder.group(m.skill().value(), m.group());
          }
        });
    AtomicInteger set = new AtomicInteger();
    neighbours.everySetUsedTogether(used -> use(builder, set.getAndIncrement(), used, size));
    return builder.build();
  }

  private int size() {
    return Math.min(skills.size(), Limits.SKILLS);
  }

  /** One name each, English where there is one. */
  private Map<Integer, SkillLabel> names(int size) {
    Map<Integer, SkillLabel> names = new HashMap<>();
    skills.everyLabel(
        label -> {
          if (label.preferred() && label.skill().value() < size) {
            names.merge(
                label.skill().value(), label, (a, b) -> b.language().equals(NAMES_IN) ? b : a);
          }
        });
    return names;
  }

  private static void link(SkillSimilarity.Builder builder, SkillNeighbours.Link link, int size) {
    int from = link.from().value();
    int to = link.to().value();
    if (from == to || from >= size || to >= size) {
      return;
    }
    switch (link.kind()) {
      case BROADER -> builder.broader(from, to);
      case RELATED, SAME -> builder.related(from, to);
    }
  }

  private static void use(SkillSimilarity.Builder builder, int set, List<SkillId> used, int size) {
    used.stream()
        .mapToInt(SkillId::value)
        .filter(skill -> skill < size)
        .distinct()
        .forEach(skill -> builder.use(set, skill, 1));
  }
}
