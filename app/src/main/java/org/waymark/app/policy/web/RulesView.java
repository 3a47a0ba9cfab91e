package org.waymark.app.policy.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Version;

/**
 * The rules in force.
 *
 * @param since from when they hold; null for the first version
 * @param next what comes after them, where that is known
 */
public record RulesView(
    Version version,
    @Nullable LocalDate since,
    @Nullable Version next,
    List<Section> sections,
    RuleFilter filter,
    Choices choices) {
  /** Rules that belong together. */
  public record Section(Rule.Group group, List<RuleLine> lines) {}

  /** What can be chosen to narrow the list. */
  public record Choices(
      List<Names.Choice> countries,
      List<Names.Choice> entities,
      List<Names.Choice> units,
      List<Names.Choice> families,
      List<Names.Choice> levels) {
    static Choices of(Names names) {
      return new Choices(
          names.countries(), names.entities(), names.units(), names.families(), names.levels());
    }
  }

  static List<Section> sections(List<RuleLine> lines) {
    return Arrays.stream(Rule.Group.values())
        .map(
            group ->
                new Section(group, lines.stream().filter(l -> l.rule().group() == group).toList()))
        .filter(section -> !section.lines().isEmpty())
        .toList();
  }
}
