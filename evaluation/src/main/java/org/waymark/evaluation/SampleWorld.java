package org.waymark.evaluation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;
import org.waymark.engine.SkillKind;
import org.waymark.engine.graph.SkillSimilarity;
import org.waymark.samples.PastCompany;
import org.waymark.samples.PastCompany.RoleCard;
import org.waymark.samples.PastCompany.SkillCard;
import org.waymark.samples.SampleCompany;
import org.waymark.samples.SampleSpec;

/** One sample company: its skills as the engine numbers them, its roles, its past. */
final class SampleWorld {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int PEOPLE = 1_200;

  final PastCompany company;
  final SkillGraph graph;
  final Map<String, RoleCard> roles = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<SkillCard> skills;

  SampleWorld(long seed) {
    try {
      company = new PastCompany(SampleCompany.generate(SampleSpec.of(PEOPLE, seed, TODAY)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    company.roles().forEach(r -> roles.put(r.code(), r));
    skills = company.skills();
    skills.forEach(s -> ids.put(s.code(), ids.size()));
    graph = graph();
  }

  int skill(String code) {
    return Objects.requireNonNull(ids.get(code));
  }

  RoleCard role(String code) {
    return Objects.requireNonNull(roles.get(code));
  }

  Requirements asked(String role) {
    return Requirements.weighted(
        role(role).asks().stream()
            .map(
                a ->
                    new Requirements.Weighted(
                        skill(a.skill()), a.minimum(), a.weight(), a.required()))
            .toList());
  }

  /** From relations, groups and use in roles: what the application has for such a company. */
  private SkillGraph graph() {
    var builder = SkillSimilarity.builder(skills.size());
    Map<String, Integer> groups = new HashMap<>();
    for (SkillCard s : skills) {
      int id = skill(s.code());
      builder.name(id, s.name());
      builder.group(id, groups.computeIfAbsent(s.group(), _ -> groups.size()));
      s.broader().stream().filter(ids::containsKey).forEach(b -> builder.broader(id, skill(b)));
      s.related().stream()
          .filter(ids::containsKey)
          .filter(r -> !r.equals(s.code()))
          .forEach(r -> builder.related(id, skill(r)));
    }
    List<RoleCard> all = new ArrayList<>(company.roles());
    for (int i = 0; i < all.size(); i++) {
      for (PastCompany.Asked a : all.get(i).asks()) {
        builder.use(i, skill(a.skill()), 1);
      }
    }
    return builder.build();
  }

  SkillKind kind(String code) {
    String kind = skills.get(skill(code)).kind();
    return kind.isEmpty() ? SkillKind.KNOWLEDGE : SkillKind.valueOf(kind.toUpperCase(Locale.ROOT));
  }
}
