package org.waymark.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people can really do: levels rise in a role towards what it asks for, and beyond with
 * talent; they fade slowly when the role is left; next to them lie related skills, languages and
 * what was learnt elsewhere.
 */
final class RealLevels {
  private static final double FADING_PER_YEAR = 0.07;
  private static final int BROAD = 14;
  private final Terms terms;
  private final LocalDate today;
  private final List<Skill> all;

  RealLevels(Terms terms, LocalDate today) {
    this.terms = terms;
    this.today = today;
    this.all = List.copyOf(terms.catalogue().skills());
  }

  Map<String, Double> of(Employee employee, Dice dice) {
    Map<String, Double> levels = new LinkedHashMap<>();
    List<Spell> spells = employee.spells;
    for (int i = spells.size() - 1; i >= 0; i--) {
      if (spells.get(i).kind() != MoveKind.LEAVE) {
        grow(spells.get(i), employee.traits.talent(), levels, dice);
      }
    }
    nearby(levels, dice);
    languages(employee, levels, dice);
    return levels;
  }

  private void grow(Spell spell, double talent, Map<String, Double> levels, Dice dice) {
    double months = ChronoUnit.DAYS.between(spell.startedOn(), spell.endOr(today)) / 30.4;
    double yearsSince = ChronoUnit.DAYS.between(spell.endOr(today), today) / 365.25;
    double learnt = 1 - StrictMath.exp(-(months + 4) / 15);
    List<Requirement> requirements = terms.role(spell.role(), spell.unit()).requirements();
    for (Requirement asked : requirements) {
      if (requirements.size() > BROAD && !dice.chance(asked.weight() > 1 ? 0.6 : 0.12)) {
        continue;
      }
      double top = asked.minimum() + 0.3 + 0.4 * talent + 0.5 * dice.normal();
      double level = top - 1.2 * (1 - learnt) - FADING_PER_YEAR * yearsSince;
      levels.merge(asked.skill(), bounded(level), Math::max);
    }
  }

  private static double bounded(double level) {
    return Math.max(0.6, Math.min(5.3, level));
  }

  private void nearby(Map<String, Double> levels, Dice dice) {
    List<String> known = new ArrayList<>(levels.keySet());
    int extras = dice.between(0, 4);
    for (int i = 0; i < extras && !known.isEmpty(); i++) {
      String from = dice.pick(known);
      Skill skill = terms.catalogue().skill(from);
      if (!skill.related().isEmpty()) {
        double level = levels.getOrDefault(from, 1.0) - 0.6 - 1.2 * dice.uniform();
        levels.putIfAbsent(dice.pick(skill.related()), bounded(level));
      }
    }
    if (dice.chance(0.35)) {
      levels.putIfAbsent(dice.pick(all).code(), bounded(1.2 + 1.8 * dice.uniform()));
    }
  }

  private void languages(Employee employee, Map<String, Double> levels, Dice dice) {
    if (terms.imported()) {
      return;
    }
    List<String> spoken = employee.last().site().country().languages();
    for (String language : spoken) {
      String skill = Languages.skill(language);
      if (language.equals(employee.language)) {
        levels.put(skill, bounded(4.8 + 0.3 * dice.normal()));
      } else if (dice.chance(0.7)) {
        levels.putIfAbsent(skill, bounded(3.4 + 0.8 * dice.normal()));
      }
    }
    if (!spoken.contains("en") && dice.chance(0.75)) {
      levels.putIfAbsent(Languages.skill("en"), bounded(3.4 + 0.8 * dice.normal()));
    }
  }
}
