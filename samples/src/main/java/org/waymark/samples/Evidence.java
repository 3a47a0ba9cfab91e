package org.waymark.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sentences in which people say where they showed a skill. */
final class Evidence {
  private final Map<String, List<String>> sentences = new HashMap<>();

  Evidence() {
    for (Table.Row row : Table.read("evidence.txt")) {
      sentences
          .computeIfAbsent(row.text("group"), key -> new ArrayList<>())
          .add(row.text("sentence"));
    }
  }

  String sentence(Skill skill, Employee employee, LocalDate on, Dice dice) {
    List<String> fitting = sentences.getOrDefault(skill.group(), List.of());
    if (fitting.isEmpty() || dice.chance(0.15)) {
      fitting = sentences.getOrDefault("any", List.of(""));
    }
    Spell spell = employee.last();
    int years = Math.max(0, on.getYear() - spell.startedOn().getYear());
    return dice.pick(fitting)
        .replace("{skill}", skill.name())
        .replace("{city}", spell.site().city().name())
        .replace("{unit}", spell.unit().name())
        .replace("{n}", Integer.toString(dice.between(3, 14)))
        .replace("{year}", Integer.toString(on.getYear() - dice.between(0, Math.min(4, years))));
  }
}
