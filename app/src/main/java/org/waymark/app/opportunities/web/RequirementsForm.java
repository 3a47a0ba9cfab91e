package org.waymark.app.opportunities.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.model.Weights.Wanted;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

/** The lines of a requirements form, by skill, as they were typed. */
public record RequirementsForm(Map<SkillId, Line> lines) {
  static final int MOST = 60;
  private static final double HEAVIEST = 1_000_000;
  private static final Line NEW = new Line("3", "10", false);

  /** Minimum and weight as typed. */
  public record Line(String minimum, String weight, boolean required) {}

  static RequirementsForm of(List<Requirement> requirements) {
    Map<SkillId, Line> lines = new LinkedHashMap<>();
    for (Requirement r : requirements) {
      String weight =
          java.math.BigDecimal.valueOf(r.weight(), 2).stripTrailingZeros().toPlainString();
      lines.put(r.skill(), new Line(String.valueOf(r.minimum()), weight, r.required()));
    }
    return new RequirementsForm(lines);
  }

  static RequirementsForm of(MultiValueMap<String, String> params) {
    Map<SkillId, Line> lines = new LinkedHashMap<>();
    for (String skill : params.getOrDefault("skills", List.of())) {
      id(skill)
          .ifPresent(
              id ->
                  lines.put(
                      id,
                      new Line(
                          first(params, "minimum-" + id),
                          first(params, "weight-" + id),
                          params.containsKey("required-" + id))));
    }
    return new RequirementsForm(lines);
  }

  RequirementsForm with(SkillId skill) {
    Map<SkillId, Line> more = new LinkedHashMap<>(lines);
    more.putIfAbsent(skill, NEW);
    return new RequirementsForm(more);
  }

  RequirementsForm without(SkillId skill) {
    Map<SkillId, Line> fewer = new LinkedHashMap<>(lines);
    fewer.remove(skill);
    return new RequirementsForm(fewer);
  }

  /** What is wanted, where every line can be read; refusals are added to those given. */
  public List<Wanted> read(List<Refusal> refusals) {
    List<Wanted> wanted = new ArrayList<>();
    lines.forEach((skill, line) -> read(skill, line, refusals).ifPresent(wanted::add));
    if (lines.isEmpty()) {
      refusals.add(Refusal.of("opportunities.requirements.none"));
    } else if (lines.size() > MOST) {
      refusals.add(Refusal.of("opportunities.requirements.many", MOST));
    } else if (refusals.isEmpty() && wanted.stream().allMatch(w -> w.weight() == 0)) {
      refusals.add(Refusal.of("opportunities.requirements.weightless"));
    }
    return wanted;
  }

  private static Optional<Wanted> read(SkillId skill, Line line, List<Refusal> refusals) {
    try {
      int minimum = Integer.parseInt(line.minimum());
      double weight = Double.parseDouble(line.weight().replace(',', '.'));
      if (minimum >= 1 && minimum <= 5 && weight >= 0 && weight <= HEAVIEST) {
        return Optional.of(new Wanted(skill, minimum, weight, line.required()));
      }
    } catch (NumberFormatException e) {
      // the same answer as for a number out of range
    }
    refusals.add(Refusal.of("opportunities.requirements.number"));
    return Optional.empty();
  }

  static Optional<SkillId> id(String text) {
    try {
      return Optional.of(new SkillId(Integer.parseInt(text)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String first(MultiValueMap<String, String> params, String name) {
    String value = params.getFirst(name);
    return value == null ? "" : value.strip();
  }
}
