package org.waymark.app.matching.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.engine.Explanation;
import org.waymark.engine.Holding;
import org.waymark.engine.Part;

/** The names of all skills of some fits, read once. */
final class SkillNames {
  private final Map<SkillId, String> names;

  private SkillNames(Map<SkillId, String> names) {
    this.names = names;
  }

  static SkillNames of(Skills skills, Collection<Explanation> fits) {
    Set<SkillId> wanted = new HashSet<>();
    fits.stream()
        .flatMap(f -> f.parts().stream())
        .flatMap(SkillNames::skillsOf)
        .forEach(wanted::add);
    Map<SkillId, String> names = new HashMap<>();
    skills.cards(wanted).forEach((id, card) -> names.put(id, name(card)));
    return new SkillNames(names);
  }

  private static String name(SkillCard card) {
    return card.name();
  }

  private static Stream<SkillId> skillsOf(Part part) {
    Stream<SkillId> asked = Stream.of(new SkillId(part.requirement().skill()));
    @Nullable Holding via = part.via();
    return via == null ? asked : Stream.concat(asked, Stream.of(new SkillId(via.skill())));
  }

  String of(SkillId skill) {
    return names.getOrDefault(skill, "");
  }

  String of(int skill) {
    return of(new SkillId(skill));
  }

  String asked(Part part) {
    return of(part.requirement().skill());
  }
}
